using System.Collections.Immutable;
using System.Globalization;
using Geo.Land.Projects;

namespace Geo.Land.Tests.Projects;

/// <summary>Facts about projects as the cases write them: <c>"STAGE agreed actual; …"</c>, a day or <c>first/last</c>, <c>-</c> for none.</summary>
internal static class Told
{
    public static ProjectFacts Project(string stages, string? shown = null, string? statedOn = null, string? admittedOn = null, string? enteredOn = null)
    {
        StageFacts[] told = [.. stages.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Stage)];
        StageFacts? own = shown is null ? null : Stage(shown);
        return new()
        {
            Stage = own?.Stage ?? told.Where(step => step.ActualLast is not null).Select(step => step.Stage).DefaultIfEmpty().Max(),
            StageFirst = own?.ActualFirst,
            StageLast = own?.ActualLast,
            StatedOn = Day(statedOn),
            AdmittedOn = Day(admittedOn),
            StatisticsEntryOn = Day(enteredOn),
            Stages = [.. told],
        };
    }

    public static DateOnly? Day(string? text) => text is null or "-" ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static ProjectStageName Name(string text) => Enum.Parse<ProjectStageName>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    private static StageFacts Stage(string text)
    {
        string[] parts = text.Split(' ');
        ImmutableArray<string> actual = parts[2] == "-" ? ["-", "-"] : parts[2].Split('/') is [var first, var last] ? [first, last] : [parts[2], parts[2]];
        return new(Name(parts[0]), Day(parts[1]), Day(actual[0]), Day(actual[1]));
    }
}

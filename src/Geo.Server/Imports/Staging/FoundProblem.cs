using System.Diagnostics;
using System.Globalization;
using Geo.Query.Mutations;

namespace Geo.Server.Imports.Staging;

/// <summary>What SQL found wrong with a row: a word, and what the sentence needs. The sentences are made here, when a report is written.</summary>
internal static class FoundProblem
{
    public const string Twice = "TWICE";

    public const string Retired = "RETIRED";

    public const string NoStage = "NO_STAGE";

    public const string Invalid = "INVALID";

    public const string Outside = "OUTSIDE";

    public const string OverlapsRow = "OVERLAPS_ROW";

    public const string OverlapsParcel = "OVERLAPS_PARCEL";

    /// <summary>The problem as people read it.</summary>
    public static UserError Tell(string word, IReadOnlyList<string?> about) => word switch
    {
        Twice => ImportMessages.Twice(long.Parse(about[0]!, CultureInfo.InvariantCulture)),
        Retired => ImportMessages.Retired(about[0]!),
        NoStage => ImportMessages.NoStage(),
        Invalid => ImportMessages.InvalidOutline(about[0]!, Number(about[1])!.Value, Number(about[2])!.Value, Number(about[3]), Number(about[4])!.Value),
        Outside => Mutations.Messages.OutsideCounty(about[0]!),
        OverlapsRow => ImportMessages.OverlapsRow(long.Parse(about[0]!, CultureInfo.InvariantCulture), about[1]!, Number(about[2])!.Value),
        OverlapsParcel => ImportMessages.OverlapsParcel(about[0]!, Number(about[1])!.Value),
        _ => throw new UnreachableException($"No sentence for {word}."),
    };

    private static double? Number(string? text) => text is null ? null : double.Parse(text, CultureInfo.InvariantCulture);
}

using System.Text.Json;
using Geo.Land.Projects;

namespace Geo.Data.Projects;

/// <summary>Reads what <c>api.project_facts</c> gathers: how far a project has come.</summary>
public static class ProjectFactsJson
{
    /// <summary>The facts of one project.</summary>
    public static ProjectFacts Read(JsonElement project) => new()
    {
        Stage = Stage(project.GetProperty("stage").GetString()!),
        StageFirst = Day(project, "stageFirst"),
        StageLast = Day(project, "stageLast"),
        StatedOn = Day(project, "statedOn"),
        AdmittedOn = Day(project, "admittedOn"),
        StatisticsEntryOn = Day(project, "statisticsEntryOn"),
        Stages = project.GetProperty("stages") is { ValueKind: JsonValueKind.Array } stages ? [.. stages.EnumerateArray().Select(ReadStage)] : [],
    };

    /// <summary>The stage of its text in the database.</summary>
    public static ProjectStageName Stage(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Enum.Parse<ProjectStageName>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
    }

    private static StageFacts ReadStage(JsonElement stage) =>
        new(Stage(stage.GetProperty("stage").GetString()!), Day(stage, "agreedOn"), Day(stage, "actualFirst"), Day(stage, "actualLast"));

    private static DateOnly? Day(JsonElement item, string name) =>
        item.GetProperty(name).GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd") : null;
}

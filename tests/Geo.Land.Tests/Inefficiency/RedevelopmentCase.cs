using System.Collections.Immutable;
using System.Globalization;
using Geo.Land.Inefficiency;

namespace Geo.Land.Tests.Inefficiency;

/// <summary>A worked case: a line of <c>redevelopment-cases.txt</c>.</summary>
internal sealed record RedevelopmentCase(string Name, RedevelopmentFacts Facts, DateOnly On, string Expected)
{
    public static IReadOnlyList<RedevelopmentCase> All { get; } = [.. CaseFile.Read("redevelopment-cases.txt").Select(Read)];

    private static RedevelopmentCase Read(string[] parts) =>
        new(parts[0], CaseFile.Items(parts[1]).Aggregate(new RedevelopmentFacts(), Add), CaseFile.Day(parts[2]), parts[3]);

    private static RedevelopmentFacts Add(RedevelopmentFacts facts, string[] words) => words[0] switch
    {
        "now" => facts with { UseSystem = words[1], UseCode = words[2] },
        "planned" => facts with { PlannedSystem = words[1], PlannedCode = words[2] },
        "platform" => facts with { Platform = words[1] },
        "idle" => facts with { IsIdle = true },
        "not-idle" => facts with { IsIdle = false },
        "ground" => facts with { Grounds = facts.Grounds.Add(new GroundTag(CaseFile.Value<RedevelopmentGroundKind>(words[1]), CaseFile.Day(words[2]), words.Length > 3 ? CaseFile.Day(words[4]) : null, "G-1")) },
        "survey" => facts with { Surveys = facts.Surveys.Add(words[2..].Chunk(2).Aggregate(new SurveyFindings { SurveyedOn = CaseFile.Day(words[1]) }, Add)) },
        _ => throw new FormatException($"No record begins with {words[0]}."),
    };

    private static SurveyFindings Add(SurveyFindings survey, string[] pair) => pair[0] switch
    {
        "holders" => survey with { Holders = int.Parse(pair[1], CultureInfo.InvariantCulture) },
        "consent" => survey with { ConsentShare = CaseFile.Number(pair[1]) },
        "clear" => survey with { OwnershipClear = pair[1] == "yes" },
        "second" => survey with { InSecondSurvey = pair[1] == "yes" },
        "cluster" => survey with { InVillageCluster = pair[1] == "yes" },
        "division" => survey with { DivisionAllowed = pair[1] == "yes" },
        "unbuilt" => survey with { UnbuiltArea = CaseFile.Number(pair[1]) },
        "unit" => survey with { SmallestUnitArea = CaseFile.Number(pair[1]) },
        "agreed" => survey with { AcquisitionAgreedOn = CaseFile.Day(pair[1]), AcquisitionDocument = "A-1" },
        _ => throw new FormatException($"A survey has no {pair[0]}."),
    };

    /// <summary>What an assessment says, in the words of the expectation.</summary>
    public string Told(RedevelopmentAssessment told) => string.Join(' ', Expected.Split(' ').Select(part => part.Split('=')[0]).Select(name => name == "entry"
        ? $"entry={Open(told.Entry)}"
        : told.Routes.Single(route => CaseFile.Words(route.Route) == name) is var route ? $"{name}={CaseFile.Words(route.State)}{Open(route.Requirements)}" : ""));

    private static string Open(ImmutableArray<RequirementResult> results)
    {
        string missing = Names(results, RequirementState.Missing);
        string unknown = Names(results, RequirementState.Unknown);
        return unknown.Length > 0 ? $"({missing}?{unknown})" : $"({missing})";
    }

    private static string Names(ImmutableArray<RequirementResult> results, RequirementState state) =>
        string.Join(',', results.Where(result => result.State == state).Select(result => CaseFile.Words(result.Requirement)));
}

using System.Collections.Immutable;
using System.Text.Json;
using Geo.Land.Inefficiency;

namespace Geo.Data.Inefficiency;

/// <summary>Reads what <c>api.inefficiency_rule_sets</c>, <c>api.inefficiency_land</c> and <c>api.redevelopment_facts</c> gather.</summary>
public static class InefficiencyJson
{
    /// <summary>The rule sets.</summary>
    public static ImmutableArray<RuleSet> ReadRuleSets(JsonElement ruleSets) => [.. ruleSets.EnumerateArray().Select(ReadRuleSet)];

    /// <summary>What is on record about a parcel for its rating.</summary>
    public static RatedLand ReadLand(JsonElement land) => new()
    {
        Regions = [.. Items(land, "regions").Select(code => code.GetString()).OfType<string>()],
        IsActive = land.GetProperty("isActive").GetBoolean(),
        IsInUse = land.GetProperty("isInUse").GetBoolean(),
        UseSystem = Text(land, "useSystem"),
        UseCode = Text(land, "useCode"),
        Industries = [.. Items(land, "industries").Select(industry => industry.GetString()!)],
        Performances = [.. Items(land, "performances").Select(ReadYear)],
        Footprints = [.. Items(land, "footprints").Select(item => new Footprint(
            Day(item, "imageryOn")!.Value, Number(item, "share")!.Value, Day(item, "statedOn"), Text(item, "source"), IsGenerated(item)))],
    };

    /// <summary>What is on record for the redevelopment of a parcel.</summary>
    /// <param name="facts">The record.</param>
    /// <param name="isIdle">What the idle clock says of it; null where it has no contract.</param>
    public static RedevelopmentFacts ReadRedevelopment(JsonElement facts, bool? isIdle) => new()
    {
        UseSystem = Text(facts, "useSystem"),
        UseCode = Text(facts, "useCode"),
        PlannedSystem = Text(facts, "plannedSystem"),
        PlannedCode = Text(facts, "plannedCode"),
        Platform = Text(facts, "platform"),
        IsIdle = isIdle,
        Grounds = [.. Items(facts, "grounds").Select(item => new GroundTag(
            Value<RedevelopmentGroundKind>(item, "ground"), Day(item, "decidedOn")!.Value, Day(item, "withdrawnOn"), Text(item, "document")!, IsGenerated(item)))],
        Surveys = [.. Items(facts, "surveys").Select(ReadSurvey)],
    };

    private static RuleSet ReadRuleSet(JsonElement item) => new()
    {
        Key = Text(item, "key")!,
        Name = Text(item, "name")!,
        RegionCode = Text(item, "regionCode"),
        Industry = Text(item, "industry"),
        ValidFrom = Day(item, "validFrom")!.Value,
        ValidTo = Day(item, "validTo"),
        Combination = Value<YardstickCombination>(item, "combination"),
        AtLeast = Whole(item, "atLeast"),
        MaxAgeYears = Whole(item, "maxAgeYears")!.Value,
        Conditions = [.. Items(item, "conditions").Select(condition => new RuleCondition(
            Value<LandMetric>(condition, "metric"),
            Value<ConditionRole>(condition, "role"),
            Value<ThresholdComparison>(condition, "comparison"),
            Number(condition, "threshold")!.Value,
            Day(condition, "referenceOn")))],
    };

    private static PerformanceYear ReadYear(JsonElement item) => new()
    {
        Year = Whole(item, "year")!.Value,
        StatedOn = Day(item, "statedOn"),
        Source = Text(item, "source"),
        IsGenerated = IsGenerated(item),
        PlotRatio = Number(item, "plotRatio"),
        BuildingCoefficient = Number(item, "buildingCoefficient"),
        OutputPerMu = Number(item, "outputPerMu"),
        TaxPerMu = Number(item, "taxPerMu"),
        InvestmentPerMu = Number(item, "investmentPerMu"),
        VacancyShare = Number(item, "vacancyShare"),
    };

    private static SurveyFindings ReadSurvey(JsonElement item) => new()
    {
        SurveyedOn = Day(item, "surveyedOn")!.Value,
        Holders = Whole(item, "holders"),
        ConsentShare = Number(item, "consentShare"),
        OwnershipClear = Truth(item, "ownershipClear"),
        InSecondSurvey = Truth(item, "inSecondSurvey"),
        InVillageCluster = Truth(item, "inVillageCluster"),
        DivisionAllowed = Truth(item, "divisionAllowed"),
        UnbuiltArea = Number(item, "unbuiltArea"),
        SmallestUnitArea = Number(item, "smallestUnitArea"),
        AcquisitionAgreedOn = Day(item, "acquisitionAgreedOn"),
        AcquisitionDocument = Text(item, "acquisitionDocument"),
        Document = Text(item, "document"),
        IsGenerated = IsGenerated(item),
    };

    private static JsonElement[] Items(JsonElement item, string name) =>
        item.GetProperty(name) is { ValueKind: JsonValueKind.Array } items ? [.. items.EnumerateArray()] : [];

    private static bool IsGenerated(JsonElement item) => Text(item, "origin") == "GENERATED";

    private static string? Text(JsonElement item, string name) => item.GetProperty(name).GetString();

    private static bool? Truth(JsonElement item, string name) =>
        item.GetProperty(name) is { ValueKind: JsonValueKind.True or JsonValueKind.False } truth ? truth.GetBoolean() : null;

    private static int? Whole(JsonElement item, string name) =>
        item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetInt32() : null;

    // Without the zeros that fill the column: 0.5, not 0.50000.
    private static decimal? Number(JsonElement item, string name) =>
        item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() / 1.0000000000000000000000000000m : null;

    private static DateOnly? Day(JsonElement item, string name) =>
        Text(item, name) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd") : null;

    private static T Value<T>(JsonElement item, string name)
        where T : struct, Enum => Enum.Parse<T>(Text(item, name)!.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);
}

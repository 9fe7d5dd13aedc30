using System.Globalization;
using Geo.Land.Inefficiency;

namespace Geo.Land.Tests.Inefficiency;

/// <summary>A worked case: a line of <c>inefficiency-cases.txt</c>.</summary>
internal sealed record InefficiencyCase(string About, string Name, RuleSet RuleSet, RatedLand Land, DateOnly On, string Expected)
{
    public static IReadOnlyList<InefficiencyCase> All { get; } = [.. CaseFile.Read("inefficiency-cases.txt").Select(Read)];

    private static InefficiencyCase Read(string[] parts) => new(parts[0], parts[1], ReadRuleSet(parts[2]), ReadLand(parts[3]), CaseFile.Day(parts[4]), parts[5]);

    private static RuleSet ReadRuleSet(string text) => CaseFile.Items(text).Aggregate(
        new RuleSet { Key = "case@1", Name = "case", ValidFrom = new(2020, 1, 1), Combination = YardstickCombination.Any, MaxAgeYears = 2, Conditions = [] },
        (ruleSet, words) => words[0] switch
        {
            "any" => ruleSet with { Combination = YardstickCombination.Any },
            "all" => ruleSet with { Combination = YardstickCombination.All },
            "least" => ruleSet with { Combination = YardstickCombination.AtLeast, AtLeast = int.Parse(words[1], CultureInfo.InvariantCulture) },
            "region" => ruleSet with { RegionCode = words[1] },
            "industry" => ruleSet with { Industry = words[1] },
            "age" => ruleSet with { MaxAgeYears = int.Parse(words[1], CultureInfo.InvariantCulture) },
            "valid" => words[1].Split("..") is [var first, var last] ? ruleSet with { ValidFrom = CaseFile.Day(first), ValidTo = last.Length > 0 ? CaseFile.Day(last) : null } : throw new FormatException(words[1]),
            "entry" => ruleSet with { Conditions = ruleSet.Conditions.Add(ReadCondition(words[1..]) with { Role = ConditionRole.Entry }) },
            _ => ruleSet with { Conditions = ruleSet.Conditions.Add(ReadCondition(words)) },
        });

    private static RuleCondition ReadCondition(string[] words) => new(
        CaseFile.Value<LandMetric>(words[0]),
        ConditionRole.Yardstick,
        words[^2] switch { ">=" => ThresholdComparison.AtLeast, ">" => ThresholdComparison.Above, "<=" => ThresholdComparison.AtMost, "<" => ThresholdComparison.Below, _ => throw new FormatException(words[^2]) },
        CaseFile.Number(words[^1]),
        words.Length == 4 ? CaseFile.Day(words[1]) : null);

    private static RatedLand ReadLand(string text) => CaseFile.Items(text).Aggregate(
        new RatedLand { UseSystem = "YDYH_2023", UseCode = "100101" },
        (land, words) => words[0] switch
        {
            "year" => land with { Performances = land.Performances.Add(ReadYear(words)) },
            "footprint" => land with { Footprints = land.Footprints.Add(new Footprint(CaseFile.Day(words[1]), CaseFile.Number(words[2]), words.Length > 3 ? CaseFile.Day(words[4]) : null)) },
            "use" => land with { UseSystem = words[1], UseCode = words[2] },
            "no-use" => land with { UseSystem = null, UseCode = null },
            "region" => land with { Regions = [.. words[1..]] },
            "industry" => land with { Industries = land.Industries.Add(words[1]) },
            "not-in-use" => land with { IsInUse = false },
            "retired" => land with { IsActive = false },
            _ => throw new FormatException($"No record begins with {words[0]}."),
        });

    private static PerformanceYear ReadYear(string[] words)
    {
        bool stated = words[2] == "stated";
        Dictionary<LandMetric, decimal> values = words[(stated ? 4 : 2)..].Chunk(2).ToDictionary(pair => CaseFile.Value<LandMetric>(pair[0]), pair => CaseFile.Number(pair[1]));
        decimal? Of(LandMetric metric) => values.TryGetValue(metric, out decimal value) ? value : null;
        return new PerformanceYear
        {
            Year = int.Parse(words[1], CultureInfo.InvariantCulture),
            StatedOn = stated ? CaseFile.Day(words[3]) : null,
            PlotRatio = Of(LandMetric.PlotRatio),
            BuildingCoefficient = Of(LandMetric.BuildingCoefficient),
            OutputPerMu = Of(LandMetric.OutputPerMu),
            TaxPerMu = Of(LandMetric.TaxPerMu),
            InvestmentPerMu = Of(LandMetric.InvestmentPerMu),
            VacancyShare = Of(LandMetric.VacancyShare),
        };
    }

    /// <summary>What an assessment says, in the words of the expectation.</summary>
    public string Told(InefficiencyAssessment told)
    {
        IEnumerable<string> figures = Expected.Split(' ').Skip(1).Select(figure => figure.Split('=')[0]).Select(name => $"{name}={Figure(told, name)}");
        return string.Join(' ', figures.Prepend(CaseFile.Words(told.Rating)));
    }

    private static string Figure(InefficiencyAssessment told, string name) => name switch
    {
        "failed" => CaseFile.List(told.Failed.Select(result => result.Condition.Metric)),
        "unknown" => CaseFile.List(told.Unknown.Select(result => result.Condition.Metric)),
        "why" => CaseFile.List(told.Reasons),
        "year" => told.Year?.ToString(CultureInfo.InvariantCulture) ?? "none",
        _ => throw new FormatException($"No figure is called {name}."),
    };
}

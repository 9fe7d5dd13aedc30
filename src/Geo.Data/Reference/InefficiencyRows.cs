namespace Geo.Data.Reference;

/// <summary>The rule sets that rate land as inefficient. A published one stays as it is: what is changed here needs a new version.</summary>
internal static class InefficiencyRows
{
    private const string RuleSets = "inefficiency/rule_sets.csv";
    private const string Conditions = "inefficiency/conditions.csv";

    // Conditions come first: a rule set is published with all of them.
    public static IEnumerable<ReferenceTable> Read(ReferenceFiles files)
    {
        IReadOnlyList<CsvRow> ruleSets = files.ReadCsv(RuleSets);
        IReadOnlyList<CsvRow> conditions = files.ReadCsv(Conditions);
        HashSet<string> known = [.. ruleSets.Select(KeyOf)];
        foreach (CsvRow condition in conditions.Where(condition => !known.Contains(condition.Text("rule_set"))))
        {
            throw condition.Wrong("rule_set", $"'{condition.Text("rule_set")}' is not in {RuleSets}.");
        }

        ILookup<string, CsvRow> byRuleSet = conditions.ToLookup(condition => condition.Text("rule_set"), StringComparer.Ordinal);
        foreach (CsvRow ruleSet in ruleSets)
        {
            CheckYardsticks(ruleSet, [.. byRuleSet[KeyOf(ruleSet)]]);
        }

        return
        [
            new ReferenceTable(
                "inefficiency_condition",
                ["rule_set_key", "metric"],
                ["rule_set_key", "metric", "position", "role", "comparison", "threshold", "unit", "reference_on", "note", "source_id"],
                [.. byRuleSet.SelectMany(group => group.Select(Condition))])
            {
                ListOf = "rule_set_key",
            },
            new ReferenceTable(
                "inefficiency_rule_set",
                ["key"],
                [
                    "key", "series", "version", "name", "place", "region_code", "industry", "valid_from", "valid_to", "published_on", "is_example",
                    "combination", "at_least", "max_age_years", "document", "note", "source_id",
                ],
                [.. ruleSets.Select(RuleSet)]),
        ];
    }

    private static string KeyOf(CsvRow row) => $"{row.Text("series")}@{row.Integer("version")}";

    private static void CheckYardsticks(CsvRow ruleSet, CsvRow[] conditions)
    {
        int yardsticks = conditions.Count(condition => condition.Word("role", "ENTRY", "YARDSTICK") == "YARDSTICK");
        if (yardsticks == 0)
        {
            throw ruleSet.Wrong("series", $"{KeyOf(ruleSet)} has no YARDSTICK in {Conditions}: it could not rate anything.");
        }

        if (ruleSet.Optional("at_least") is not null && ruleSet.Integer("at_least") > yardsticks)
        {
            throw ruleSet.Wrong("at_least", $"{KeyOf(ruleSet)} has only {yardsticks} yardsticks: nothing could miss {ruleSet.Integer("at_least")} of them.");
        }
    }

    private static ReferenceRow RuleSet(CsvRow row) => new(
        row.Place,
        [
            KeyOf(row), row.Text("series"), row.Integer("version"), row.Text("name_zh"), row.Text("place"), row.Optional("region_code"), row.Optional("industry"),
            Day(row, "valid_from") ?? throw row.Wrong("valid_from", "is empty."), Day(row, "valid_to"), Day(row, "published_on"),
            row.Boolean("is_example") ?? throw row.Wrong("is_example", "is empty."), row.Word("combination", "ANY", "ALL", "AT_LEAST"),
            row.Optional("at_least") is null ? null : row.Integer("at_least"), row.Integer("max_age_years"), row.Text("document"), row.Optional("note"),
            row.Text("source"),
        ]);

    private static ReferenceRow Condition(CsvRow row, int index)
    {
        string metric = row.Word(
            "metric", "PLOT_RATIO", "BUILDING_COEFFICIENT", "OUTPUT_PER_MU", "TAX_PER_MU", "INVESTMENT_PER_MU", "VACANCY_SHARE", "FOOTPRINT_SHARE");
        DateOnly? referenceOn = Day(row, "reference_on");
        if ((metric == "FOOTPRINT_SHARE") != (referenceOn is not null))
        {
            throw row.Wrong("reference_on", metric == "FOOTPRINT_SHARE" ? "is empty: a footprint is measured on imagery of a day." : $"{metric} has no day of imagery.");
        }

        // Less is better of vacancy only; of all else a threshold that must not be reached would be one turned round.
        string comparison = metric == "VACANCY_SHARE" ? row.Word("comparison", "AT_MOST", "BELOW") : row.Word("comparison", "AT_LEAST", "ABOVE");
        return new ReferenceRow(
            row.Place,
            [
                row.Text("rule_set"), metric, index + 1, row.Word("role", "ENTRY", "YARDSTICK"), comparison,
                row.Number("threshold") switch
                {
                    null => throw row.Wrong("threshold", "is empty."),
                    < 0 => throw row.Wrong("threshold", $"'{row.Text("threshold")}' is below 0."),
                    { } threshold => threshold,
                },
                row.Word("unit", UnitOf(metric)), referenceOn, row.Optional("note"), row.Text("source"),
            ]);
    }

    private static string UnitOf(string metric) => metric switch
    {
        "PLOT_RATIO" => "RATIO",
        "OUTPUT_PER_MU" or "TAX_PER_MU" => "YUAN_PER_MU_AND_YEAR",
        "INVESTMENT_PER_MU" => "YUAN_PER_MU",
        _ => "SHARE",
    };

    private static DateOnly? Day(CsvRow row, string field) => row.Period(field) switch
    {
        null => null,
        { Day: { } day } => day,
        _ => throw row.Wrong(field, $"'{row.Text(field)}' is no day."),
    };
}

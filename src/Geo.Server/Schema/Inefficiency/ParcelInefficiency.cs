using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using Geo.Data.Inefficiency;
using Geo.Land.Inefficiency;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using NpgsqlTypes;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>The field <c>inefficiency(ruleSet:, on:)</c> of a parcel.</summary>
internal static class ParcelInefficiency
{
    private const string Named =
        "\"The rule set (认定规则), by its key such as `zhongshan-waisha@1` or by its id. Without it: the one in force in the parcel's county on the day; null is answered where that is not exactly one.\" ruleSet: ID";

    public static DerivedField Field(DayAskedAbout day) => new(
        "inefficiency",
        "Whether the land is used inefficiently by a rule set (低效用地认定), on a day. Null where no rule set is named and not exactly one is in force for it. Land may be idle besides: see `idleClock`.",
        InefficiencyObject.Map,
        Nullable: true,
        [Named, DayAskedAbout.Argument],
        (_, _) => throw new UnreachableException("The facts of a rating depend on the arguments."),
        arguments => new Asked(RuleSetArgument.Key(arguments), day.Of(arguments)),
        (facts, asked) => Rate(facts, (Asked)asked))
    {
        FactsByArguments = new(
            [new(NpgsqlDbType.Text, RuleSetArgument.Key), new(NpgsqlDbType.Date, arguments => day.Of(arguments))],
            (parcel, values, position) => Sql.Sql.Of(
                $"""
                jsonb_build_object(
                  'ruleSets', api.inefficiency_rule_sets({values[0]}, {parcel.Column("county_code")}, {values[1]}),
                  'land', {RuleSql.Call("inefficiency_land", position, parcel.Column("county_code"), parcel.Column("id"))})
                """)),
    };

    private static InefficiencyAssessment? Rate(JsonElement facts, Asked asked)
    {
        ImmutableArray<RuleSet> ruleSets = InefficiencyJson.ReadRuleSets(facts.GetProperty("ruleSets"));
        return ruleSets.Length == 1 ? InefficiencyRule.Rate(ruleSets[0], InefficiencyJson.ReadLand(facts.GetProperty("land")), asked.On)
            : asked.RuleSet is { } named ? throw Messages.UnknownRuleSet(named)
            : null;
    }

    private sealed record Asked(string? RuleSet, DateOnly On);
}

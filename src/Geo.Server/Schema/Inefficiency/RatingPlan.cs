using System.Collections.Immutable;
using System.Text.Json;
using Geo.Data.Inefficiency;
using Geo.Land.Inefficiency;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>Which rule set rates which land: the one that is named, or in each county the one that is in force there.</summary>
/// <param name="On">The day asked about.</param>
/// <param name="Parts">Each rule set with its counties.</param>
internal sealed record RatingPlan(DateOnly On, ImmutableArray<RatingPlan.Part> Parts)
{
    /// <summary>Reads the plan of a call.</summary>
    /// <exception cref="Geo.Query.Plans.RefusedException">The rule set is unknown or not in force, or a county of the selected land has none, or several.</exception>
    public static async Task<RatingPlan> ReadAsync(ComputedCall call, SqlAlias parcel, Sql.Sql where, DateOnly on, CancellationToken cancellationToken)
    {
        if (RuleSetArgument.Key(call.Arguments) is not { } named)
        {
            return new(on, await ReadInForceAsync(call, parcel, where, on, cancellationToken));
        }

        (string _, ImmutableArray<RuleSet> found) = (await ReadAsync(call, Sql.Sql.Of($"values (null::text)"), named, on, cancellationToken))[0];
        if (found.IsEmpty)
        {
            throw Messages.UnknownRuleSet(named, await ReadKeysAsync(call, cancellationToken));
        }

        return found[0].IsInForce(on) ? new(on, [new Part(found[0], Counties: null)]) : throw Messages.NotInForce(found[0], on);
    }

    // Only of the counties in which land is selected at all.
    private static async Task<ImmutableArray<Part>> ReadInForceAsync(ComputedCall call, SqlAlias parcel, Sql.Sql where, DateOnly on, CancellationToken cancellationToken)
    {
        Sql.Sql counties = Sql.Sql.Of(
            $"""
            select region.code
            from api.region as region
            where region.level = 'COUNTY' and exists (
              select from {call.Rows("parcel")} as {parcel} where {parcel.Column("county_code")} = region.code and ({where}))
            order by region.code
            """);
        ImmutableArray<(string County, ImmutableArray<RuleSet> RuleSets)> found = await ReadAsync(call, counties, named: null, on, cancellationToken);
        foreach ((string county, ImmutableArray<RuleSet> ruleSets) in found.Where(county => county.RuleSets.Length != 1))
        {
            throw ruleSets.IsEmpty
                ? Messages.NoRuleSet(county, on, await ReadKeysAsync(call, cancellationToken))
                : Messages.SeveralRuleSets(county, on, ruleSets.Select(ruleSet => ruleSet.Key));
        }

        return [.. found.GroupBy(county => county.RuleSets[0].Key, StringComparer.Ordinal)
            .Select(group => new Part(group.First().RuleSets[0], [.. group.Select(county => county.County)]))];
    }

    private static async Task<ImmutableArray<(string County, ImmutableArray<RuleSet> RuleSets)>> ReadAsync(
        ComputedCall call, Sql.Sql counties, string? named, DateOnly on, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select coalesce(code, ''), api.inefficiency_rule_sets({Sql.Sql.Value(named, NpgsqlTypes.NpgsqlDbType.Text)}, code, {Sql.Sql.Value(on)})::text
            from ({counties}) as county (code)
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<(string, ImmutableArray<RuleSet>)>.Builder found = ImmutableArray.CreateBuilder<(string, ImmutableArray<RuleSet>)>();
        while (await reader.ReadAsync(cancellationToken))
        {
            using JsonDocument json = JsonDocument.Parse(reader.GetString(1));
            found.Add((reader.GetString(0), InefficiencyJson.ReadRuleSets(json.RootElement)));
        }

        return found.ToImmutable();
    }

    private static async Task<ImmutableArray<string>> ReadKeysAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of($"select key from api.inefficiency_rule_set where published_on is not null order by key").ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<string>.Builder keys = ImmutableArray.CreateBuilder<string>();
        while (await reader.ReadAsync(cancellationToken))
        {
            keys.Add(reader.GetString(0));
        }

        return keys.ToImmutable();
    }

    /// <summary>A rule set and the counties it rates.</summary>
    /// <param name="RuleSet">The rule set.</param>
    /// <param name="Counties">The counties; null for all, where it was named.</param>
    internal sealed record Part(RuleSet RuleSet, ImmutableArray<string>? Counties);
}

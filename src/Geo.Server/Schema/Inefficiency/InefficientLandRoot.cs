using System.Collections.Immutable;
using System.Text.Json;
using Geo.Data.Inefficiency;
using Geo.Land.Inefficiency;
using Geo.Query.Mapping;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>The root field <c>inefficientLand</c>: the parcels that a rule set rates as inefficient.</summary>
internal sealed class InefficientLandRoot(DayAskedAbout day)
{
    private static readonly ObjectMap Item = new ObjectMapBuilder<RatedParcel>(
        "InefficientLand", "A parcel with what a rule set says about it (低效用地). Land may be idle besides: the `idleClock` of the parcel says so, and neither hides the other.")
        .Field("rating", item => item.Told.Rating, "The rating on the day asked about (认定结果).")
        .Record("parcel", "Parcel", item => item.Parcel, "The parcel that is rated (地块).")
        .Record("ruleSet", "InefficiencyRuleSet", item => [item.Told.RuleSet.Key], "The rule set that rates it (认定规则).")
        .Objects("failed", item => item.Told.Failed, InefficiencyObject.Measure, "The yardsticks that are missed (不达标项).")
        .Object("inefficiency", item => item.Told, InefficiencyObject.Map, "The whole rating (认定详情): every condition with its value, year and source.")
        .Build();

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "inefficientLand",
        "Land that a rule set rates as inefficient (低效用地), what misses most first. No national number exists: the rule set is named, or the one in force in the land's county is taken. "
        + "By an example from 中山: `inefficientLand(ruleSet: \"zhongshan-waisha@1\", where: {countyCode: {eq: \"440784\"}}) { totalCount nodes { rating parcel { code areaMu } failed { metric value threshold } } }`.",
        [
            "\"The rule set (认定规则), by its key or its id; `inefficiencyRuleSets` lists them. Without it: the one in force in the county of each parcel, where there is exactly one; examples are none of these.\" ruleSet: ID",
            "\"Selects parcels; without it, all.\" where: ParcelFilter",
            "\"Only these ratings (认定结果); INEFFICIENT where it is not given. UNKNOWN lists land whose missing figures would decide.\" ratings: [InefficiencyRating!]",
            DayAskedAbout.Argument,
            .. ComputedPages.Arguments,
        ],
        ComputedPages.ConnectionOf(Item),
        Nullable: false,
        ReadAsync) { ArgumentTypes = [EnumMaps.Of<InefficiencyRating>()] };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        DateOnly on = day.Of(call.Arguments);
        SqlAlias parcel = new("parcel");
        Sql.Sql where = await call.WhereAsync("where", "Parcel", parcel, cancellationToken);
        // 1. which rule set rates which county
        RatingPlan plan = await RatingPlan.ReadAsync(call, parcel, where, on, cancellationToken);
        // 2. the statement over all land chooses and orders
        ImmutableArray<Row> rows = await ReadRowsAsync(call, plan, parcel, where, cancellationToken);
        ComputedPage page = call.Page(rows, row => $"{row.CountyCode}/{row.Parcel:N}");
        // 3. the rule itself speaks about the page
        Dictionary<Row, RatedParcel> items = await ReadRatingsAsync(call, plan, [.. page.Edges.Select(edge => (Row)edge.Node)], cancellationToken);
        return page with { Edges = [.. page.Edges.Select(edge => edge with { Node = items[(Row)edge.Node] })] };
    }

    private static async Task<ImmutableArray<Row>> ReadRowsAsync(ComputedCall call, RatingPlan plan, SqlAlias parcel, Sql.Sql where, CancellationToken cancellationToken)
    {
        string[] ratings = call.Argument<IReadOnlyList<object?>>("ratings") is { } given ? [.. given.Cast<string>()] : ["INEFFICIENT"];
        if (ratings.Contains("NOT_APPLICABLE", StringComparer.Ordinal))
        {
            throw Messages.NotListed();
        }

        Sql.Sql[] rated = [.. plan.Parts.Select(part => RatedBy(call, plan, part, parcel, where, ratings))];
        if (rated.Length == 0)
        {
            return [];
        }

        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select county_code, parcel_id, rule_set from ({Sql.Sql.Join($" union all ", rated)}) as rated
            order by place, failed desc, code
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        ImmutableArray<Row>.Builder rows = ImmutableArray.CreateBuilder<Row>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new(reader.GetString(0), reader.GetGuid(1), reader.GetString(2)));
        }

        return rows.ToImmutable();
    }

    private static Sql.Sql RatedBy(ComputedCall call, RatingPlan plan, RatingPlan.Part part, SqlAlias parcel, Sql.Sql where, string[] ratings)
    {
        Sql.Sql inCounties = part.Counties is { } counties
            ? Sql.Sql.Of($"rating.county_code = any ({Sql.Sql.Value(counties.ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text)})")
            : Sql.Sql.Of($"true");
        return Sql.Sql.Of(
            $"""
            select rating.county_code, rating.parcel_id, {Sql.Sql.Value(part.RuleSet.Key)}::text as rule_set, rating.failed, {parcel.Column("code")} as code,
              array_position(array['INEFFICIENT', 'UNKNOWN'], rating.rating) as place
            from {call.Rule("inefficiency_on", Sql.Sql.Value(part.RuleSet.Key), Sql.Sql.Value(plan.On))} as rating
            join {call.Rows("parcel")} as {parcel} on {parcel.Column("county_code")} = rating.county_code and {parcel.Column("id")} = rating.parcel_id
            where rating.rating = any ({Sql.Sql.Value(ratings, NpgsqlDbType.Array | NpgsqlDbType.Text)}) and {inCounties} and ({where})
            """);
    }

    private static async Task<Dictionary<Row, RatedParcel>> ReadRatingsAsync(ComputedCall call, RatingPlan plan, Row[] rows, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select place::int - 1, {call.Rule("inefficiency_land", Sql.Sql.Of($"county"), Sql.Sql.Of($"parcel"))}::text
            from unnest({Texts(rows)}, {Ids(rows)}) with ordinality as given (county, parcel, place)
            """).ToCommand(call.Connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        Dictionary<Row, RatedParcel> items = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            Row row = rows[reader.GetInt32(0)];
            using JsonDocument facts = JsonDocument.Parse(reader.GetString(1));
            RuleSet ruleSet = plan.Parts.First(part => part.RuleSet.Key == row.RuleSet).RuleSet;
            items[row] = new([row.CountyCode, row.Parcel], InefficiencyRule.Rate(ruleSet, InefficiencyJson.ReadLand(facts.RootElement), plan.On));
        }

        return items;
    }

    private static Sql.Sql Texts(Row[] rows) => Sql.Sql.Value(rows.Select(row => row.CountyCode).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

    private static Sql.Sql Ids(Row[] rows) => Sql.Sql.Value(rows.Select(row => row.Parcel).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Uuid);

    private sealed record Row(string CountyCode, Guid Parcel, string RuleSet);

    private sealed record RatedParcel(object[] Parcel, InefficiencyAssessment Told);
}

using System.Collections.Immutable;
using Geo.Query.Execute;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Mapping.Feed;

/// <summary>
/// The statements of the feed. Scopes are found by county and position, entries by change and key, what stands behind a change by key:
/// each by an index and in the order of the feed, so that a page costs what it shows, wherever it lies and whatever others changed.
/// </summary>
internal static class FeedStatements
{
    // A caller's scopes are those of its counties and of what belongs to none.
    private static readonly SqlText Counties = SqlText.Of($"unnest(string_to_array(coalesce(current_setting('geo.exact', true), ''), ',') || ''::text)");

    // What joins one row after the other is left. Of tables with partitions the planner adds up what it expects in each, of which all but one are left
    // out when it runs, and would read the log whole to join it to so many.
    private static readonly SqlText[] Joins = [SqlText.Of($"enable_hashjoin"), SqlText.Of($"enable_mergejoin"), SqlText.Of($"enable_material")];

    /// <summary>What the entries are planned under, up to the end of the transaction: a page is a few rows, each found by an index.</summary>
    public static readonly ImmutableList<PrintedSql> RowByRow = [.. Joins.Select(join => SqlPrinter.Print(SqlText.Of($"set local {join} = off")))];

    /// <summary>What the rest of the transaction is planned under again.</summary>
    public static readonly ImmutableList<PrintedSql> AsEver = [.. Joins.Select(join => SqlPrinter.Print(SqlText.Of($"set local {join} to default")))];

    /// <summary>The secret of cursors, the newest position, and the newest that touched what the caller may see of the tables.</summary>
    public static SqlText State(IEnumerable<FeedTable> tables) => SqlText.Of(
        $"""
        select seal.secret, coalesce((select position from api.change_time order by position desc limit 1), 0), (
          select max(found.position)
          from {Counties} as county (code)
          cross join lateral (
            select position from api.change_scope as scope where scope.county_code = county.code and scope.record = any ({Names(tables)}) order by position desc limit 1) as found)
        from api.change_seal as seal
        """);

    /// <summary>The next scopes of tables from a place on, in order.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="from">The place.</param>
    /// <param name="inclusive">Whether the scope of the place itself is one of them.</param>
    /// <param name="most">How many at most.</param>
    public static SqlText Scopes(IEnumerable<FeedTable> tables, FeedScope from, bool inclusive, int most) => SqlText.Of(
        $"""
        select scope.position, scope.record, scope.county_code, scope.change_id
        from {Counties} as county (code)
        cross join lateral (
          select * from api.change_scope as scope
          where scope.county_code = county.code
            and (scope.position, scope.record) >= ({SqlText.Value(from.Position)}, {SqlText.Value(from.Table)})
            and (scope.position, scope.record, county.code) {(inclusive ? SqlText.Of($">=") : SqlText.Of($">"))} ({SqlText.Value(from.Position)}, {SqlText.Value(from.Table)}, {SqlText.Value(from.County)})
            and scope.record = any ({Names(tables)})
          order by scope.position, scope.record limit {SqlText.Value(most)}) as scope
        order by scope.position, scope.record, scope.county_code limit {SqlText.Value(most)}
        """);

    /// <summary>
    /// The entries of a table in scopes: position, time, actor, reason, whether there was a row before and is one behind the change, its states,
    /// the values before and behind, the key. What stands behind a change is the row of the next entry of its key, or the living row.
    /// The joins go from scope to entry to row, so that the limit ends the reading.
    /// </summary>
    /// <param name="table">The table.</param>
    /// <param name="scopes">The scopes, in order.</param>
    /// <param name="behind">The key that the entries of the first scope lie behind; null for all of them.</param>
    /// <param name="withValues">Whether values are asked for.</param>
    /// <param name="most">How many at most.</param>
    public static SqlText Entries(FeedTable table, IReadOnlyList<FeedScope> scopes, ImmutableArray<string>? behind, bool withValues, int most)
    {
        SqlAlias entry = new("entry");
        SqlAlias next = new("next");
        SqlAlias live = new("live");
        SqlText[] bounds = [.. table.Key.Select((column, i) => SqlText.Value(
            GlobalId.Column(column.Type, [.. scopes.Select((_, place) => table.Value(i, place == 0 ? behind?[i] : null))]), NpgsqlDbType.Array | column.Type))];
        SqlText boundNames = SqlText.Join($", ", table.Key.Select((_, i) => SqlText.Name($"bound_{i}")));
        SqlText keys = Columns(table, SqlText.Of($"past"));
        SqlText ofCounty = table.IsOfCounty ? SqlText.Of($"and past.county_code = scope.county") : SqlText.Empty;
        SqlText wasThere = SqlText.Of($"{entry}.operation <> 'INSERT'");
        SqlText isThere = SqlText.Of($"case when {next}.position is null then {live.Column(table.Key[0].Column)} is not null else {next}.operation <> 'INSERT' end");
        SqlText states = table.HasState
            ? SqlText.Of($"{entry}.state, case when {next}.position is null then {live}.state else {next}.state end")
            : SqlText.Of($"null::text, null::text");
        return SqlText.Of(
            $"""
            select {entry}.position, {entry}.changed_at, {entry}.actor, {entry}.reason, {wasThere}, {isThere}, {states},
              case when {wasThere} then {Values(table, entry, isOld: true, withValues)} end,
              case when not ({isThere}) then null when {next}.position is null then {Values(table, live, isOld: false, withValues)} else {Values(table, next, isOld: true, withValues)} end,
              {Columns(table, SqlText.Of($"{entry}"))}
            from unnest({Column(scopes, scope => scope.Position, NpgsqlDbType.Bigint)}, {Column(scopes, scope => scope.ChangeId, NpgsqlDbType.Bigint)},
              {Column(scopes, scope => scope.County, NpgsqlDbType.Text)}, {SqlText.Join($", ", bounds)}) as scope (position, change_id, county, {boundNames})
            cross join lateral (
              select * from api.{SqlText.Name(table.Name + "_history")} as past
              where past.change_id = scope.change_id {ofCounty} and ({keys}) > ({SqlText.Join($", ", table.Key.Select((_, i) => SqlText.Of($"scope.{SqlText.Name($"bound_{i}")}")))})
              order by {keys} offset 0) as {entry}
            left join lateral (
              select * from (
                select * from api.{SqlText.Name(table.Name + "_past")} as found where {Same(table, entry)} and found.position > scope.position offset 0) as later
              order by later.position limit 1) as {next} on true
            left join lateral (
              select * from api.{SqlText.Name(table.Name)} as found where {Same(table, entry)} and {next}.position is null offset 0) as {live} on true
            where {(table.Link is null ? SqlText.Of($"{wasThere} or {isThere}") : SqlText.Of($"({wasThere}) <> ({isThere})"))}
            limit {SqlText.Value(most)}
            """);
    }

    private static SqlText Names(IEnumerable<FeedTable> tables) => SqlText.Value(tables.Select(table => table.Name).ToArray(), NpgsqlDbType.Array | NpgsqlDbType.Text);

    private static SqlText Same(FeedTable table, SqlAlias entry) =>
        SqlText.Join($" and ", table.Key.Select(column => SqlText.Of($"found.{SqlText.Name(column.Column)} = {entry.Column(column.Column)}")));

    private static SqlText Columns(FeedTable table, SqlText row) => SqlText.Join($", ", table.Key.Select(column => SqlText.Of($"{row}.{SqlText.Name(column.Column)}")));

    private static SqlText Values(FeedTable table, SqlAlias row, bool isOld, bool wanted) => wanted && table.Items.Length > 0
        ? SqlText.Of($"jsonb_build_array({SqlText.Join($", ", table.Items.Select(item => item.Value(row, isOld)))})::text")
        : SqlText.Of($"null::text");

    private static SqlText Column<T>(IReadOnlyList<FeedScope> scopes, Func<FeedScope, T> value, NpgsqlDbType type) =>
        SqlText.Value(scopes.Select(value).ToArray(), NpgsqlDbType.Array | type);
}

using System.Collections.Immutable;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.History;

/// <summary>Finds what a change log cannot have unless somebody went around its triggers: a restore in parts, a disabled trigger, an edit by hand.</summary>
public static class HistoryCheck
{
    /// <summary>One sentence for each thing that is wrong.</summary>
    public static async Task<ImmutableArray<string>> RunAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        List<string> gaps = [];
        // 1. positions: 1 to the newest, each once
        gaps.AddRange(await ReadAsync(
            connection,
            Sql.Sql.Of(
                $"""
                select format('The change log lacks the positions %s to %s.', after + 1, position - 1)
                from (select position, coalesce(lag(position) over (order by position), 0) as after from land.change_transaction where position is not null) as step
                where position <> after + 1 order by position
                """),
            cancellationToken));
        // 2. transactions: one without a position is never visible to another
        gaps.AddRange(await ReadAsync(
            connection,
            Sql.Sql.Of($"select format('Change %s by %s is committed and has no position.', id, actor) from land.change_transaction where position is null order by id"),
            cancellationToken));
        // 3. triggers
        gaps.AddRange(await ReadAsync(
            connection,
            Sql.Sql.Of(
                $"""
                select format('The trigger %s of %s is disabled: changes leave no history.', tgname, tgrelid::regclass)
                from pg_trigger join pg_class on pg_class.oid = tgrelid
                where relnamespace = 'land'::regnamespace and (tgname like 'history\_%' or tgname = 'stamped') and tgenabled <> 'O' order by 1
                """),
            cancellationToken));
        IReadOnlyList<string> ofCounties = await ReadAsync(
            connection,
            Sql.Sql.Of($"select table_name::text from information_schema.columns where table_schema = 'land' and column_name = 'county_code'"),
            cancellationToken);
        // 4. entries: each belongs to a change, and the change feed finds it
        foreach (string table in await ReadAsync(
            connection,
            Sql.Sql.Of($"select relname::text from pg_class where relnamespace = 'land'::regnamespace and relkind in ('r', 'p') and relname like '%\\_history' order by 1"),
            cancellationToken))
        {
            gaps.AddRange(await ReadAsync(connection, Orphans(table), cancellationToken));
            gaps.AddRange(await ReadAsync(connection, Unscoped(table, ofCounties.Contains(table, StringComparer.Ordinal)), cancellationToken));
        }

        return [.. gaps];
    }

    private static Sql.Sql Orphans(string table) => Sql.Sql.Of(
        $"""
        select format('%s entries of %s belong to no change.', count(*), {Sql.Sql.Value(table)}::text)
        from land.{Sql.Sql.Name(table)} as entry
        where not exists (select from land.change_transaction as change where change.id = entry.change_id)
        having count(*) > 0
        """);

    private static Sql.Sql Unscoped(string table, bool isOfCounties) => Sql.Sql.Of(
        $"""
        select format('%s entries of %s are in no scope of their change: the change feed does not tell them.', count(*), {Sql.Sql.Value(table)}::text)
        from land.{Sql.Sql.Name(table)} as entry join land.change_transaction as change on change.id = entry.change_id and change.position is not null
        where not exists (
          select from land.change_scope as scope
          where scope.county_code = {(isOfCounties ? Sql.Sql.Of($"entry.county_code") : Sql.Sql.Of($"''"))} and scope.position = change.position
            and scope.record = {Sql.Sql.Value(table[..^"_history".Length])} and scope.change_id = change.id)
        having count(*) > 0
        """);

    private static async Task<IReadOnlyList<string>> ReadAsync(NpgsqlConnection connection, Sql.Sql statement, CancellationToken cancellationToken)
    {
        List<string> rows = [];
        await using NpgsqlCommand command = statement.ToCommand(connection);
        command.CommandTimeout = 0;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(reader.GetString(0));
        }

        return rows;
    }
}

using System.Collections.Immutable;
using Geo.Data.Checks;
using Npgsql;

namespace Geo.Data.History;

/// <summary>Finds what a change log cannot have unless somebody went around its triggers: a restore in parts, a disabled trigger, an edit by hand.</summary>
public static class HistoryCheck
{
    private const string Name = "history";
    private const string Changes = "change_transaction";
    private const string Restore = "Restore the database from a backup in one piece; what is lost here is in no other place.";
    private const string Enable = "Make or enable the trigger as db/schema.sql has it. What was changed meanwhile has no history.";

    /// <summary>One sentence for each thing that is wrong.</summary>
    public static async Task<ImmutableArray<string>> RunAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        return [.. (await FindAsync(connection, cancellationToken)).Select(finding => finding.What)];
    }

    /// <summary>A finding for each thing that is wrong.</summary>
    internal static async Task<ImmutableArray<Finding>> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        // 1. positions: 1 to the newest, each once; 2. transactions: one without a position is never visible to another
        List<Finding> gaps = [.. await FindGapsAsync(connection, cancellationToken)];
        // 3. triggers: one at least keeps what was, and none is off
        gaps.AddRange(await FindTriggersAsync(connection, cancellationToken));
        ImmutableArray<string> ofCounties = await FindingReader.ReadTextsAsync(
            connection,
            Sql.Sql.Of($"select table_name::text from information_schema.columns where table_schema = 'land' and column_name = 'county_code'"),
            cancellationToken);
        // 4. entries: each belongs to a change, and the change feed finds it
        foreach (string table in await FindingReader.ReadTextsAsync(
            connection,
            Sql.Sql.Of($"select relname::text from pg_class where relnamespace = 'land'::regnamespace and relkind in ('r', 'p') and relname like '%\\_history' order by 1"),
            cancellationToken))
        {
            gaps.AddRange(await FindingReader.ReadAsync(connection, Name, table, Restore, Orphans(table), cancellationToken));
            gaps.AddRange(await FindingReader.ReadAsync(connection, Name, table, Restore, Unscoped(table, ofCounties.Contains(table, StringComparer.Ordinal)), cancellationToken));
        }

        return [.. gaps];
    }

    private static async Task<IEnumerable<Finding>> FindGapsAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
    [
        .. await FindingReader.ReadAsync(
            connection,
            Name,
            Changes,
            Restore,
            Sql.Sql.Of(
                $"""
                select (after + 1)::text, format('The change log lacks the positions %s to %s.', after + 1, position - 1)
                from (select position, coalesce(lag(position) over (order by position), 0) as after from land.change_transaction where position is not null) as step
                where position <> after + 1 order by position
                """),
            cancellationToken),
        .. await FindingReader.ReadAsync(
            connection,
            Name,
            Changes,
            Restore,
            Sql.Sql.Of($"select id::text, format('Change %s by %s is committed and has no position.', id, actor) from land.change_transaction where position is null order by id"),
            cancellationToken),
    ];

    private static async Task<IEnumerable<Finding>> FindTriggersAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
    [
        .. await FindingReader.ReadAsync(
            connection,
            Name,
            "",
            Enable,
            Sql.Sql.Of(
                $"""
                select tgname::text, format('The trigger %s of %s is disabled: changes leave no history.', tgname, tgrelid::regclass)
                from pg_trigger join pg_class on pg_class.oid = tgrelid
                where relnamespace = 'land'::regnamespace and (tgname like 'history\_%' or tgname = 'stamped') and tgenabled <> 'O' order by 2
                """),
            cancellationToken),
        .. await FindingReader.ReadAsync(
            connection,
            Name,
            "",
            Enable,
            Sql.Sql.Of(
                $"""
                select record.relname::text, format('The table %s has no trigger that keeps what it held.', record.oid::regclass)
                from pg_class as record join pg_class as history on history.relname = record.relname || '_history' and history.relnamespace = record.relnamespace
                where record.relnamespace = 'land'::regnamespace and history.relkind in ('r', 'p')
                  and not exists (select from pg_trigger where tgrelid = record.oid and tgname like 'history\_%')
                order by 1
                """),
            cancellationToken),
    ];

    private static Sql.Sql Orphans(string table) => Sql.Sql.Of(
        $"""
        select '', format('%s entries of %s belong to no change.', count(*), {Sql.Sql.Value(table)}::text)
        from land.{Sql.Sql.Name(table)} as entry
        where not exists (select from land.change_transaction as change where change.id = entry.change_id)
        having count(*) > 0
        """);

    private static Sql.Sql Unscoped(string table, bool isOfCounties) => Sql.Sql.Of(
        $"""
        select '', format('%s entries of %s are in no scope of their change: the change feed does not tell them.', count(*), {Sql.Sql.Value(table)}::text)
        from land.{Sql.Sql.Name(table)} as entry join land.change_transaction as change on change.id = entry.change_id and change.position is not null
        where not exists (
          select from land.change_scope as scope
          where scope.county_code = {(isOfCounties ? Sql.Sql.Of($"entry.county_code") : Sql.Sql.Of($"''"))} and scope.position = change.position
            and scope.record = {Sql.Sql.Value(table[..^"_history".Length])} and scope.change_id = change.id)
        having count(*) > 0
        """);
}

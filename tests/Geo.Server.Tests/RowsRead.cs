using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests;

/// <summary>How many rows PostgreSQL reads for a question: work that does not depend on how busy the machine is.</summary>
internal static class RowsRead
{
    /// <summary>The rows of tables of <c>land</c> that are read while something is asked. The pool must have one connection, which counts what it read.</summary>
    public static async Task<long> ByAsync(NpgsqlDataSource database, string[] tables, Func<Task> ask)
    {
        long before = await ReadAsync(database, tables);
        await ask();
        return await ReadAsync(database, tables) - before;
    }

    private static async Task<long> ReadAsync(NpgsqlDataSource database, string[] tables)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select pg_stat_force_next_flush()");
        await connection.RowsAsync("select pg_stat_clear_snapshot()");
        return (long)(decimal)(await connection.RowsAsync(
            "select sum(seq_tup_read + coalesce(idx_tup_fetch, 0)) from pg_stat_user_tables where schemaname = 'land' and relname = any ($1)", [tables]))[0][0]!;
    }
}

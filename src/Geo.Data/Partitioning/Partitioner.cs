using System.Collections.Immutable;
using Geo.Data.Checks;
using Geo.Data.Connections;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>Partitions the growing tables of a database by county, in one transaction: it is done in whole or not at all.</summary>
public static class Partitioner
{
    // That of the migrator: neither may work while the other does.
    private const string Alone = "select pg_catalog.pg_advisory_lock(7083430)";
    private const string NotAlone = "select pg_catalog.pg_advisory_unlock(7083430)";

    /// <summary>What would be done; changes nothing.</summary>
    /// <exception cref="PartitionException">It would be refused; the message says why and what to do.</exception>
    public static async Task<PartitionPlan> PlanAsync(NpgsqlDataSource owner, PartitionOrder order, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(order);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await PartitionGuard.CheckDatabaseAsync(connection, cancellationToken);
        PartitionPlan plan = await PartitionPlan.ReadAsync(connection, order.Counties, cancellationToken);
        await PartitionGuard.CheckPlanAsync(connection, plan, order, cancellationToken);
        return plan;
    }

    /// <summary>Does it. Readers and writers of the tables wait until the end.</summary>
    /// <param name="owner">Connects as a member of <c>geo_owner</c>.</param>
    /// <param name="order">What is wanted.</param>
    /// <param name="told">Hears each statement before it runs.</param>
    /// <param name="cancellationToken">Stops it; nothing is kept then.</param>
    /// <exception cref="PartitionException">It is refused, and nothing was changed; the message says why and what to do.</exception>
    public static async Task<PartitionPlan> RunAsync(NpgsqlDataSource owner, PartitionOrder order, Action<string> told, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(told);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        await connection.RunAsync(Alone, cancellationToken);
        try
        {
            PartitionPlan plan = await InTransactionAsync(connection, order, told, cancellationToken);
            // What is known to be visible and how values are spread: without it the first counts by an index read the tables.
            foreach (string table in plan.Tables)
            {
                told($"vacuum land.{table};");
                await connection.RunAsync($"vacuum land.{table};", cancellationToken);
            }

            return plan;
        }
        catch (PostgresException refusal) when (refusal.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            throw new PartitionException($"The tables are in use: {await HoldersAsync(owner, cancellationToken)}. Stop the servers and what else works on the database, or give more time with --wait.", refusal);
        }
        finally
        {
            await LeaveAsync(connection);
        }
    }

    private static async Task<PartitionPlan> InTransactionAsync(NpgsqlConnection connection, PartitionOrder order, Action<string> told, CancellationToken cancellationToken)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        // 1. may it be done?
        await PartitionGuard.CheckDatabaseAsync(connection, cancellationToken);
        await connection.RunAsync(Sql.Sql.Of($"select set_config('lock_timeout', {Sql.Sql.Value($"{order.Wait.TotalMilliseconds:F0}ms")}, true), set_config('client_min_messages', 'warning', true)"), cancellationToken);
        PartitionPlan plan = await PartitionPlan.ReadAsync(connection, order.Counties, cancellationToken);
        if (plan.Tables.IsEmpty)
        {
            return plan;
        }

        await PartitionGuard.CheckPlanAsync(connection, plan, order, cancellationToken);
        // 2. alone with the tables, and the plan once more as they are now
        string held = $"lock table {string.Join(", ", plan.Tables.Select(table => $"land.{table}"))} in access exclusive mode;";
        told(held);
        await connection.RunAsync(held, cancellationToken);
        plan = await PartitionPlan.ReadAsync(connection, order.Counties, cancellationToken);
        // 3. statement by statement
        foreach (string statement in plan.Statements)
        {
            told(statement);
            await connection.RunAsync(statement, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return plan;
    }

    private static async Task LeaveAsync(NpgsqlConnection connection)
    {
        if (connection.FullState == System.Data.ConnectionState.Open)
        {
            await connection.RunAsync(NotAlone, CancellationToken.None);
        }
    }

    private static async Task<string> HoldersAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        ImmutableArray<string> holders = await FindingReader.ReadTextsAsync(
            connection,
            Sql.Sql.Of(
                $"""
                select distinct format('process %s of %s%s from %s, %s since %s', pid, usename, ' (' || nullif(application_name, '') || ')', coalesce(host(client_addr), 'this machine'), state, to_char(xact_start, 'HH24:MI:SS'))
                from pg_locks join pg_stat_activity using (pid) join pg_class on pg_class.oid = relation
                where pg_locks.database = (select oid from pg_database where datname = current_database()) and granted and relnamespace = 'land'::regnamespace and pid <> pg_backend_pid()
                order by 1
                """),
            cancellationToken);
        return holders.IsEmpty ? "who held them has left by now" : string.Join("; ", holders);
    }
}

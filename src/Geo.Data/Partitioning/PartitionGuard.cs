using System.Collections.Immutable;
using System.Globalization;
using Geo.Data.Checks;
using Npgsql;

namespace Geo.Data.Partitioning;

/// <summary>Refuses what would fail, before anybody has to wait for it.</summary>
internal static class PartitionGuard
{
    /// <summary>Whether the login may, and whether the database is one that can have partitions.</summary>
    /// <exception cref="PartitionException">It is not.</exception>
    public static async Task CheckDatabaseAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        ImmutableArray<string> reasons = await FindingReader.ReadTextsAsync(
            connection,
            Sql.Sql.Of(
                $"""
                select format('The login %s is no member of geo_owner, who owns the tables. Grant it: grant geo_owner to %s', current_user, current_user) where not pg_has_role('geo_owner', 'member')
                union all
                select format('geo_owner may not create a schema in this database, and this login may not let it. Let a superuser run: grant create on database %I to geo_owner', datname)
                from pg_database where datname = current_database() and not has_database_privilege('geo_owner', datname, 'create') and not pg_has_role(datdba, 'usage')
                union all
                select format('The schema %s exists: it is where the tables wait, and is gone at the end. See what is in it, and drop it.', nspname) from pg_namespace where nspname = {Sql.Sql.Value(Partitions.Before)}
                union all
                select 'The database has Citus, which spreads the tables by county itself: see geo distribute.' from pg_extension where extname = 'citus'
                union all
                select 'The database only reads: it is a standby. Ask its primary.' where pg_is_in_recovery()
                """),
            cancellationToken);
        if (!reasons.IsEmpty)
        {
            throw new PartitionException(reasons[0]);
        }
    }

    /// <summary>Whether there is room for what is planned: on the disk, as far as that was said, and in the table of locks.</summary>
    /// <exception cref="PartitionException">There is not.</exception>
    public static async Task CheckPlanAsync(NpgsqlConnection connection, PartitionPlan plan, PartitionOrder order, CancellationToken cancellationToken)
    {
        if (plan.Bytes > order.MostBytes)
        {
            throw new PartitionException(
                $"The rows are copied: until the end that takes {Megabytes(plan.Bytes)} MB more, and about as much of the write-ahead log, of which --most-mb allows {Megabytes(order.MostBytes.Value)}.");
        }

        string locks = (await FindingReader.ReadTextsAsync(
            connection,
            Sql.Sql.Of($"select (current_setting('max_locks_per_transaction')::bigint * (current_setting('max_connections')::bigint + current_setting('max_prepared_transactions')::bigint))::text"),
            cancellationToken))[0];
        if (plan.Relations > long.Parse(locks, CultureInfo.InvariantCulture))
        {
            throw new PartitionException(
                $"The transaction takes about {plan.Relations} locks, and the database has room for {locks}. Raise max_locks_per_transaction, restart PostgreSQL, and try again.");
        }
    }

    private static string Megabytes(long bytes) => ((bytes + 999_999) / 1_000_000).ToString(CultureInfo.InvariantCulture);
}

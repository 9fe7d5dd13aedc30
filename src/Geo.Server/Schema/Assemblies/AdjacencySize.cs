using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>How many pairs of neighbours the database holds, as its statistics have it: nothing is counted.</summary>
internal static class AdjacencySize
{
    // A graph of these takes about 300 MB, and some ten seconds to read.
    private const double MostInMemory = 6_000_000;

    /// <summary>Whether they are too many to be held in memory. A table that was never analyzed counts as empty.</summary>
    public static async Task<bool> IsTooLargeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select coalesce(sum(greatest(part.reltuples, 0)), 0)::float8 > {Sql.Sql.Value(MostInMemory)}
            from pg_class as whole
              join pg_class as part on part.oid = whole.oid or part.oid in (select inhrelid from pg_inherits where inhparent = whole.oid)
            where whole.relname = 'adjacency' and part.relkind = 'r'
              and whole.relnamespace = (select oid from pg_namespace where nspname = 'land')
            """).ToCommand(connection);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}

using Geo.Sql;
using Npgsql;

namespace Geo.Server.Schema.Assemblies;

/// <summary>Whether the graph of neighbours is read whole and kept, by how many pairs the database holds as its statistics have it: nothing is counted.</summary>
internal static class AdjacencySize
{
    // A graph of these takes about 300 MB.
    private const double MostInMemory = 6_000_000;

    // These are read within some seconds; a million parcels, with four times as many, took 22 s on a busy machine.
    private const double MostReadAtOnce = 1_000_000;

    /// <summary>Whether a call about so many parcels reads the edges of these alone. A table that was never analyzed counts as empty.</summary>
    public static async Task<bool> IsForMembersAsync(NpgsqlConnection connection, int members, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select coalesce(sum(greatest(part.reltuples, 0)), 0)::float8
            from pg_class as whole
              join pg_class as part on part.oid = whole.oid or part.oid in (select inhrelid from pg_inherits where inhparent = whole.oid)
            where whole.relname = 'adjacency' and part.relkind = 'r'
              and whole.relnamespace = (select oid from pg_namespace where nspname = 'land')
            """).ToCommand(connection);
        double pairs = await command.ExecuteScalarAsync(cancellationToken) is double estimate ? estimate : 0;
        return pairs > MostInMemory || (pairs > MostReadAtOnce && members <= MemberEdges.InOneStatement);
    }
}

using System.Collections.Immutable;
using Geo.Data.Adjacency;
using Geo.Data.History;
using Npgsql;

namespace Geo.Data.Checks;

/// <summary>All that can be checked of the records themselves. Reads everything and writes nothing.</summary>
public static class IntegrityCheck
{
    /// <summary>What cannot be right, on a connection of the owner.</summary>
    public static async Task<ImmutableArray<Finding>> RunAsync(NpgsqlConnection connection, CancellationToken cancellationToken) =>
    [
        .. await ReferenceCheck.RunAsync(connection, cancellationToken),
        .. await GeometryCheck.RunAsync(connection, cancellationToken),
        .. await PlaceCheck.RunAsync(connection, cancellationToken),
        .. await HistoryCheck.FindAsync(connection, cancellationToken),
        .. await AdjacencyGraph.FindAsync(connection, cancellationToken),
        .. await CellCheck.FindAsync(connection, cancellationToken),
        .. await PartitionCheck.FindAsync(connection, cancellationToken),
    ];
}

using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Data.Checks;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Adjacency;

/// <summary>The graph of parcels that lie beside each other, as a whole. Triggers keep it; this compares it with the outlines and makes it anew.</summary>
public static class AdjacencyGraph
{
    /// <summary>The most pairs that are named.</summary>
    public const int MostNamed = 20;

    private const string Remedy = "Run geo check --rebuild-adjacency.";

    /// <summary>One sentence for each pair whose edge is not what the outlines say, and one for those beyond <see cref="MostNamed"/>. Writes nothing.</summary>
    public static async Task<ImmutableArray<string>> CheckAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        return [.. (await FindAsync(connection, cancellationToken)).Select(finding => finding.What)];
    }

    /// <summary>The same as findings.</summary>
    internal static async Task<ImmutableArray<Finding>> FindAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        ImmutableArray<Finding>.Builder faults = ImmutableArray.CreateBuilder<Finding>();
        int found = 0;
        await using NpgsqlCommand command = Sql.Sql.Of(
            $"""
            select fault, a.code, b.code, county || '/' || parcel, other_county || '/' || other_parcel
            from land.adjacency_faults() as faulty (fault, county, parcel, other_county, other_parcel)
              left join land.parcel as a on a.county_code = county and a.id = parcel
              left join land.parcel as b on b.county_code = other_county and b.id = other_parcel
            order by 1, 2, 3, 4, 5
            """).ToCommand(connection);
        command.CommandTimeout = 0;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        while (await reader.ReadAsync(cancellationToken))
        {
            if (++found <= MostNamed)
            {
                faults.Add(new Finding("adjacency", "adjacency", $"{reader.GetString(3)}/{reader.GetString(4)}", Sentence(reader.GetString(0), Name(reader, 1), Name(reader, 2)), Remedy));
            }
        }

        if (found > MostNamed)
        {
            faults.Add(new Finding("adjacency", "adjacency", "", $"{found - MostNamed} more edges of the adjacency graph are not what the outlines say.", Remedy));
        }

        return faults.ToImmutable();
    }

    /// <summary>Makes the graph anew from the outlines, and writes only what differs.</summary>
    public static async Task RebuildAsync(NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(owner);
        await using NpgsqlConnection connection = await owner.OpenConnectionAsync(cancellationToken);
        await using NpgsqlCommand command = Sql.Sql.Of($"select land.rebuild_adjacency()").ToCommand(connection);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static string Name(NpgsqlDataReader reader, int place) => reader.IsDBNull(place) ? reader.GetString(place + 2) : reader.GetString(place);

    private static string Sentence(string fault, string first, string second) => fault switch
    {
        "MISSING" => $"The parcels {first} and {second} lie within 50 m of each other, and the adjacency graph does not know it.",
        "EXTRA" => $"The adjacency graph joins {first} and {second}, which do not lie within 50 m of each other as active parcels.",
        "DIFFERENT" => $"The adjacency graph has another shared boundary or distance for {first} and {second} than their outlines.",
        _ => throw new UnreachableException($"No sentence for {fault}."),
    };
}

using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Adjacency;

/// <summary>
/// The graph by brute force: all pairs, and nothing of its arithmetic. PROJ's transverse Mercator around the land is true to its metres within
/// a kilometre; distance, widening and length are PostGIS's in that plane. (Its distance of geographies takes parcels to touch that lie 1 m
/// apart where an outline has an edge of some centimetres.)
/// </summary>
internal static class AdjacencyOracle
{
    private const double DistanceTolerance = 0.001;

    // What 0.05 m are differs by fractions of a millimetre from plane to plane; where boundaries part at a small angle, that is centimetres of
    // length. So the length lies between those for a width of 0.0499 m and of 0.0501 m.
    private const double SharedTolerance = 0.02;

    // Two meridians come nearer to each other northwards; in the plane of the graph all places between them are alike, and it may measure at any.
    // Convergence is by how much that is more than the least distance: tan 22.8° times the height in radians.
    private const string AllPairs =
        """
        with flat as materialized (
          select county_code, id, code, st_transform(st_segmentize(boundary, 0.0003), '+proj=tmerc +lat_0=22.4 +lon_0=112.5 +k=1 +ellps=GRS80 +units=m') as shape from land.parcel where state = 'ACTIVE'
        ), widened as materialized (
          select *, st_buffer(shape, 0.0499, 'quad_segs=32') as narrow, st_buffer(shape, 0.0501, 'quad_segs=32') as wide from flat
        ), pair as materialized (
          select a.code as first, b.code as second, a.shape as a, b.shape as b, a.narrow as narrow_a, b.narrow as narrow_b, a.wide as wide_a, b.wide as wide_b,
            st_distance(a.shape, b.shape) as distance
          from widened as a join widened as b on (a.county_code, a.id) < (b.county_code, b.id)
        )
        select first, second, distance,
          case when distance > 0.0501 then 0 else greatest(st_length(st_intersection(st_boundary(a), narrow_b)), st_length(st_intersection(st_boundary(b), narrow_a))) end as least,
          case when distance > 0.0501 then 0 else greatest(st_length(st_intersection(st_boundary(a), wide_b)), st_length(st_intersection(st_boundary(b), wide_a))) end as most,
          distance * 0.42 * greatest(least(st_ymax(a), st_ymax(b)) - greatest(st_ymin(a), st_ymin(b)), 0) / 6.36e6 as convergence
        from pair where distance < 51
        """;

    private const string Graph =
        """
        select a.code, b.code, distance_metres, shared_metres, shared_metres, 0::float8
        from land.adjacency as edge
          join land.parcel as a on a.county_code = edge.county_code and a.id = edge.parcel_id
          join land.parcel as b on b.county_code = edge.other_county_code and b.id = edge.other_parcel_id
        """;

    /// <summary>Compares the graph with brute force and returns how many edges there are, and how many with a shared boundary.</summary>
    public static async Task<(int Edges, int Shared)> CompareAsync(NpgsqlDataSource owner)
    {
        Dictionary<(string, string), Edge> found = await ReadAsync(owner, Graph);
        Dictionary<(string, string), Edge> expected = await ReadAsync(owner, AllPairs);
        List<string> wrong = [];
        foreach (((string First, string Second) pair, Edge edge) in expected)
        {
            if (!found.TryGetValue(pair, out Edge? kept))
            {
                if (edge.Distance + edge.Convergence < 50 - DistanceTolerance)
                {
                    wrong.Add($"{pair} is missing: {edge}");
                }
            }
            else if (kept.Distance < edge.Distance - DistanceTolerance || kept.Distance > edge.Distance + edge.Convergence + DistanceTolerance
                || kept.LeastShared < edge.LeastShared * (1 - 1e-5) - SharedTolerance || kept.MostShared > edge.MostShared * (1 + 1e-5) + SharedTolerance)
            {
                wrong.Add($"{pair} is {kept}, expected {edge}");
            }
        }

        wrong.AddRange(found.Keys.Except(expected.Keys).Select(pair => $"{pair} is too much: {found[pair]}"));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        return (found.Count, found.Values.Count(edge => edge.MostShared > 0));
    }

    private static async Task<Dictionary<(string, string), Edge>> ReadAsync(NpgsqlDataSource owner, string statement) =>
        (await owner.RowsAsync(statement)).ToDictionary(row => ((string)row[0]!, (string)row[1]!), row => new Edge((double)row[2]!, (double)row[3]!, (double)row[4]!, (double)row[5]!));

    private sealed record Edge(double Distance, double LeastShared, double MostShared, double Convergence);
}

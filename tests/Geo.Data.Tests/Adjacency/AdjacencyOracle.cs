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

    // What 0.05 m are differs by fractions of a millimetre; where boundaries part at a small angle, that is some millimetres of length.
    private const double SharedTolerance = 0.02;

    // Two meridians come nearer to each other northwards; in the plane of the graph all places between them are alike, and it may measure at any.
    // Convergence is by how much that is more than the least distance: tan 22.8° times the height in radians.
    private const string AllPairs =
        """
        with flat as materialized (
          select county_code, id, code, st_transform(st_segmentize(boundary, 0.0003), '+proj=tmerc +lat_0=22.4 +lon_0=112.5 +k=1 +ellps=GRS80 +units=m') as shape from land.parcel where state = 'ACTIVE'
        ), widened as materialized (
          select *, st_buffer(shape, 0.05, 'quad_segs=32') as wide from flat
        ), pair as materialized (
          select a.code as first, b.code as second, a.shape as a, b.shape as b, a.wide as wide_a, b.wide as wide_b, st_distance(a.shape, b.shape) as distance
          from widened as a join widened as b on (a.county_code, a.id) < (b.county_code, b.id)
        )
        select first, second, distance, case when distance > 0.05 then 0 else greatest(
          st_length(st_intersection(st_boundary(a), wide_b)), st_length(st_intersection(st_boundary(b), wide_a))) end as shared,
          distance * 0.42 * greatest(least(st_ymax(a), st_ymax(b)) - greatest(st_ymin(a), st_ymin(b)), 0) / 6.36e6 as convergence
        from pair where distance < 51
        """;

    // The length by walking along both boundaries in steps of 5 cm, for a width a little less and a little more than 0.05 m: where edges run
    // 0.05 m apart, both answers are right, and the overlay with a widened shape of many holes takes whole rings for what they are not.
    private const string Walked =
        """
        with flat as (
          select code, st_transform(st_segmentize(boundary, 0.0003), '+proj=tmerc +lat_0=22.4 +lon_0=112.5 +k=1 +ellps=GRS80 +units=m') as shape from land.parcel where code in ($1, $2)
        ), step as (
          select other.shape, part.geom as piece
          from flat join flat as other on other.code <> flat.code
            cross join lateral st_dump(st_boundary(flat.shape)) as ring
            cross join lateral st_dumpsegments(st_segmentize(ring.geom, 0.05)) as part
        ), near as (
          select st_length(piece) as metres, st_distance(st_lineinterpolatepoint(piece, 0.5), shape) as apart, shape from step
        )
        select max(least), max(most) from (
          select coalesce(sum(metres) filter (where apart < 0.0495), 0) as least, coalesce(sum(metres) filter (where apart < 0.0505), 0) as most from near group by shape) as side
        """;

    private const string Graph =
        """
        select a.code, b.code, distance_metres, shared_metres, 0::float8
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
                || (Math.Abs(edge.Shared - kept.Shared) > SharedTolerance + 1e-5 * edge.Shared && !await IsWalkedAsync(owner, pair, kept.Shared)))
            {
                wrong.Add($"{pair} is {kept}, expected {edge}");
            }
        }

        wrong.AddRange(found.Keys.Except(expected.Keys).Select(pair => $"{pair} is too much: {found[pair]}"));
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        return (found.Count, found.Values.Count(edge => edge.Shared > 0));
    }

    private static async Task<bool> IsWalkedAsync(NpgsqlDataSource owner, (string First, string Second) pair, double shared)
    {
        object?[] row = (await owner.RowsAsync(Walked, pair.First, pair.Second))[0];
        return shared > (double)row[0]! - 0.3 && shared < (double)row[1]! + 0.3;
    }

    private static async Task<Dictionary<(string, string), Edge>> ReadAsync(NpgsqlDataSource owner, string statement) =>
        (await owner.RowsAsync(statement)).ToDictionary(row => ((string)row[0]!, (string)row[1]!), row => new Edge((double)row[2]!, (double)row[3]!, (double)row[4]!));

    private sealed record Edge(double Distance, double Shared, double Convergence);
}

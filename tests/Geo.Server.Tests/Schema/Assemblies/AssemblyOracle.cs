using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>
/// Assemblies by brute force: all pairs of a layout measured by PostGIS on the spheroid, without the graph and its arithmetic, then
/// connected components by walking.
/// </summary>
/// <param name="parcels">The active parcels: code, area in m² on the ellipsoid and in the plane of its zone, whether the filter selects it.</param>
/// <param name="pairs">All pairs of them under 51 m.</param>
internal sealed class AssemblyOracle(IReadOnlyDictionary<string, (double Area, double PlanarArea, bool IsMember)> parcels, IReadOnlyList<AssemblyOracle.Pair> pairs)
{
    // How far two arithmetics may be apart in a length along two boundaries that run beside each other.
    private const double Tolerance = 0.05;

    /// <summary>Two parcels: their distance, the boundary they share, and the boundary that faces across a gap, in metres.</summary>
    internal sealed record Pair(string First, string Second, double Distance, double Shared, double Facing);

    /// <summary>The active parcels.</summary>
    public IReadOnlyDictionary<string, (double Area, double PlanarArea, bool IsMember)> Parcels => parcels;

    /// <summary>Measures the parcels of a layout. Members are those of a stage.</summary>
    public static async Task<AssemblyOracle> ReadAsync(NpgsqlDataSource owner, int layout, double gap, string stage)
    {
        IReadOnlyList<object?[]> rows = await owner.RowsAsync(
            "select code, st_area(boundary::geography), st_area(st_transform(boundary, case when st_x(st_centroid(boundary)) < 112.5 then 4546 else 4547 end)), stage = $2 from land.parcel where substr(code, 7, 6) = $1 and state = 'ACTIVE'", $"{layout:D6}", stage);
        IReadOnlyList<object?[]> measured = await owner.RowsAsync(
            """
            with one as materialized (
              select county_code, id, code, boundary, st_setsrid(st_buffer(boundary::geography, 0.05)::geometry, 4490) as beside,
                case when $2 > 0 then st_setsrid(st_buffer(boundary::geography, $2, 'quad_segs=8')::geometry, 4490) end as within
              from land.parcel where substr(code, 7, 6) = $1 and state = 'ACTIVE'
            )
            select a.code, b.code, st_distance(a.boundary::geography, b.boundary::geography),
              greatest(st_length(st_intersection(st_boundary(a.boundary), b.beside)::geography), st_length(st_intersection(st_boundary(b.boundary), a.beside)::geography)),
              coalesce(greatest(st_length(st_intersection(st_boundary(a.boundary), b.within)::geography), st_length(st_intersection(st_boundary(b.boundary), a.within)::geography)), 0)
            from one as a join one as b on a.code < b.code and st_dwithin(a.boundary::geography, b.boundary::geography, 51)
            """,
            $"{layout:D6}",
            gap);
        return new(
            rows.ToDictionary(row => (string)row[0]!, row => ((double)row[1]!, (double)row[2]!, (bool)row[3]!)),
            [.. measured.Select(row => new Pair((string)row[0]!, (string)row[1]!, (double)row[2]!, (double)row[3]!, (double)row[4]!))]);
    }

    /// <summary>A length from the one given upwards that no pair is so near to that rounding decides.</summary>
    public double Clear(double shared, double gap)
    {
        double clear = shared;
        while (pairs.Any(pair => Math.Abs(pair.Shared - clear) < Tolerance || (gap > 0 && Math.Abs(pair.Facing - clear) < 4 * Tolerance)))
        {
            clear += Tolerance;
        }

        return clear;
    }

    /// <summary>Whether no distance is so near to a gap that rounding decides.</summary>
    public bool IsClear(double gap) => gap <= 0 || pairs.All(pair => Math.Abs(pair.Distance - gap) > 0.002);

    /// <summary>The groups of the members, each as its codes.</summary>
    public IReadOnlyList<string[]> Groups(double shared, double gap, string? with = null)
    {
        HashSet<string> left = [.. parcels.Where(parcel => parcel.Value.IsMember || parcel.Key == with).Select(parcel => parcel.Key)];
        List<string[]> groups = [];
        while (left.Count > 0)
        {
            Queue<string> open = new([left.First()]);
            left.Remove(open.Peek());
            List<string> group = [];
            while (open.TryDequeue(out string? code))
            {
                group.Add(code);
                foreach (string next in Neighbours(code, shared, gap).Where(left.Remove))
                {
                    open.Enqueue(next);
                }
            }

            groups.Add([.. group.Order(StringComparer.Ordinal)]);
        }

        return groups;
    }

    /// <summary>The area of a group in m², each parcel in the plane of its own zone, by PROJ.</summary>
    public double PlanarAreaOf(IEnumerable<string> codes) => codes.Sum(code => parcels[code].PlanarArea);

    /// <summary>The area of a group in m² on the ellipsoid.</summary>
    public double AreaOf(IEnumerable<string> codes) => codes.Sum(code => parcels[code].Area);

    /// <summary>Those that are contiguous with a parcel.</summary>
    private IEnumerable<string> Neighbours(string code, double shared, double gap) => pairs
        .Where(pair => pair.First == code || pair.Second == code)
        .Where(pair => pair.Shared >= shared || (gap > 0 && pair.Distance <= gap && pair.Facing >= shared))
        .Select(pair => pair.First == code ? pair.Second : pair.First);
}

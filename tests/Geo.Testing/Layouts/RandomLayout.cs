using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace Geo.Testing.Layouts;

/// <summary>
/// A few dozen parcels of two counties from a seed, with what makes neighbours hard to see: holes with and without a parcel inside,
/// corner contacts, slivers, T-junctions that rounding leaves apart, multipolygons, gaps of every width, overlaps and retired parcels.
/// Coordinates have seven decimals (about 1 cm).
/// </summary>
public sealed class RandomLayout
{
    private const double Cell = 100;
    private const double Jitter = 12;
    private const double MetresPerLongitude = 102_980;
    private const double MetresPerLatitude = 110_740;

    // From "the same line" to "too far".
    private static readonly double[] Gaps = [0.02, 0.3, 3, 12, 35, 48, 52];
    private static readonly string[] Counties = ["440783", "440784"];

    private readonly int _seed;
    private readonly Random _random;
    private readonly double _turn;
    private readonly List<LaidParcel> _parcels = [];

    private RandomLayout(int seed)
    {
        _seed = seed;
        _random = new Random(seed);
        _turn = _random.NextDouble() * Math.Tau;
    }

    /// <summary>The parcels of a seed: always the same.</summary>
    public static IReadOnlyList<LaidParcel> Create(int seed)
    {
        RandomLayout layout = new(seed);
        Spot[,] corners = layout.Corners(columns: 5, rows: 4);
        layout.LayCells(corners);
        layout.LayStrip(corners);
        layout.LayRoadside(corners);
        layout.LayOverlap(corners);
        return layout._parcels;
    }

    /// <summary>Writes parcels in one statement.</summary>
    public static Task InsertAsync(NpgsqlDataSource owner, IEnumerable<LaidParcel> parcels)
    {
        LaidParcel[] all = [.. parcels];
        return owner.RunAsync(
            """
            insert into land.parcel (county_code, id, code, boundary, stage, ownership, state, origin, source_id)
            select county, id, code, st_geomfromtext(wkt, 4490), 'PREPARED', 'STATE', case when active then 'ACTIVE' else 'RETIRED' end, 'GENERATED', 'generated'
            from unnest($1::text[], $2::uuid[], $3::text[], $4::text[], $5::boolean[]) as given (county, id, code, wkt, active)
            """,
            all.Select(parcel => parcel.CountyCode).ToArray(),
            all.Select(parcel => parcel.Id).ToArray(),
            all.Select(parcel => parcel.Code).ToArray(),
            all.Select(parcel => parcel.Wkt).ToArray(),
            all.Select(parcel => parcel.IsActive).ToArray());
    }

    private static Spot Middle(IReadOnlyList<Spot> ring) => new(ring.Average(spot => spot.X), ring.Average(spot => spot.Y));

    private static Spot Between(Spot from, Spot to, double share) => new(from.X + (to.X - from.X) * share, from.Y + (to.Y - from.Y) * share);

    private static Spot[] Shrunk(IReadOnlyList<Spot> ring, double share) => [.. ring.Select(spot => Between(Middle(ring), spot, share))];

    private Spot[,] Corners(int columns, int rows)
    {
        Spot[,] corners = new Spot[columns + 1, rows + 1];
        for (int x = 0; x <= columns; x++)
        {
            for (int y = 0; y <= rows; y++)
            {
                corners[x, y] = new(x * Cell + Shift(), y * Cell + Shift());
            }
        }

        return corners;
    }

    private void LayCells(Spot[,] corners)
    {
        List<(int X, int Y, Spot[] Ring)> spare = [];
        for (int x = 0; x < corners.GetLength(0) - 1; x++)
        {
            for (int y = 0; y < corners.GetLength(1) - 1; y++)
            {
                Spot[] ring = [corners[x, y], corners[x + 1, y], corners[x + 1, y + 1], corners[x, y + 1]];
                switch (_random.Next(9))
                {
                    case 0:
                        LayWithHole(ring);
                        break;
                    case 1:
                        LayHalves(ring, 0);
                        break;
                    case 2:
                        LayHalves(ring, 0.3 + 3 * _random.NextDouble());
                        break;
                    case 3:
                        spare.Add((x, y, ring));
                        break;
                    default:
                        Lay([ring]);
                        break;
                }
            }
        }

        // Cells left over become multipolygons where they have no side in common, else they stay a gap.
        for (int i = 0; i + 1 < spare.Count; i += 2)
        {
            if (Math.Abs(spare[i].X - spare[i + 1].X) + Math.Abs(spare[i].Y - spare[i + 1].Y) > 1)
            {
                Lay([spare[i].Ring], [spare[i + 1].Ring]);
            }
        }
    }

    private void LayWithHole(Spot[] ring)
    {
        Spot[] hole = Shrunk(ring, 0.2 + 0.5 * _random.NextDouble());
        Lay([ring, hole]);
        switch (_random.Next(3))
        {
            case 0:
                Lay([hole]);
                break;
            case 1:
                Lay([Shrunk(hole, 0.8)]);
                break;
        }
    }

    // The ends of the cut lie on sides of neighbours that have no vertex there.
    private void LayHalves(Spot[] ring, double sliver)
    {
        double share = 0.2 + 0.5 * _random.NextDouble();
        double behind = share + sliver / Cell;
        (Spot low, Spot high) = (Between(ring[0], ring[1], share), Between(ring[3], ring[2], share));
        (Spot lowBehind, Spot highBehind) = sliver > 0 ? (Between(ring[0], ring[1], behind), Between(ring[3], ring[2], behind)) : (low, high);
        Lay([[ring[0], low, high, ring[3]]]);
        Lay([[lowBehind, ring[1], ring[2], highBehind]]);
        if (sliver > 0)
        {
            Lay([[low, lowBehind, highBehind, high]]);
        }
    }

    // Rectangles beside the right side, at some gap.
    private void LayStrip(Spot[,] corners)
    {
        double side = Enumerable.Range(0, corners.GetLength(1)).Max(y => corners[corners.GetLength(0) - 1, y].X);
        for (int y = 0; y < corners.GetLength(1) - 1; y++)
        {
            double west = side + Gaps[_random.Next(Gaps.Length)];
            Lay([[new(west, y * Cell), new(west + 60, y * Cell), new(west + 60, (y + 0.97) * Cell), new(west, (y + 0.97) * Cell)]]);
        }
    }

    // One long parcel that follows the lower side of many, straight over every other vertex where that keeps it outside of them or in.
    private void LayRoadside(Spot[,] corners)
    {
        List<Spot> ring = [.. Enumerable.Range(0, corners.GetLength(0)).Select(x => corners[x, 0])];
        if (_random.Next(2) == 0)
        {
            ring.RemoveAt(2);
        }

        ring.Add(new(ring[^1].X, -60));
        ring.Add(new(ring[0].X, -60));
        Lay([[.. ring]]);
    }

    private void LayOverlap(Spot[,] corners)
    {
        Spot[] ring = [corners[1, 1], corners[2, 1], corners[2, 2], corners[1, 2]];
        switch (_random.Next(4))
        {
            case 0:
                Lay([ring]);
                break;
            case 1:
                double shift = 0.03 + 30 * _random.NextDouble();
                Lay([[.. ring.Select(spot => new Spot(spot.X + shift, spot.Y))]]);
                break;
        }
    }

    // Each polygon is a shell and its holes.
    private void Lay(IReadOnlyList<Spot[]> first, IReadOnlyList<Spot[]>? second = null)
    {
        IReadOnlyList<Spot[]>[] polygons = second is null ? [first] : [first, second];
        string county = Counties[_random.Next(Counties.Length)];
        string code = $"{county}{_seed % 1_000_000:D6}GB{_parcels.Count + 1:D5}";
        Guid id = new(SHA256.HashData(Encoding.UTF8.GetBytes(code)).AsSpan(0, 16));
        _parcels.Add(new(county, id, code, _random.Next(20) > 0, [.. polygons.Select(polygon => polygon.Select(ring => ring.Select(Place).ToArray()).ToArray())]));
    }

    private (double Longitude, double Latitude) Place(Spot spot)
    {
        double x = spot.X * Math.Cos(_turn) - spot.Y * Math.Sin(_turn);
        double y = spot.X * Math.Sin(_turn) + spot.Y * Math.Cos(_turn);
        return (112.5 + x / MetresPerLongitude, 22.4 + y / MetresPerLatitude);
    }

    private double Shift() => (2 * _random.NextDouble() - 1) * Jitter;

    private readonly record struct Spot(double X, double Y);
}

using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>The edges of a polygon's rings in a frame turned against the plane: u runs along an angle, v to the left of it.</summary>
internal sealed class RotatedRings
{
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly int[] _next;
    private readonly double[] _u;
    private readonly double[] _v;

    /// <summary>The rings of a polygon, around a point that all frames turn about.</summary>
    public RotatedRings(Polygon polygon, Coordinate pivot)
    {
        Pivot = pivot;
        LineString[] rings = [polygon.ExteriorRing, .. polygon.InteriorRings];
        int count = rings.Sum(ring => ring.NumPoints - 1);
        (_x, _y, _u, _v, _next) = (new double[count], new double[count], new double[count], new double[count], new int[count]);
        int first = 0;
        foreach (LineString ring in rings)
        {
            int corners = ring.NumPoints - 1;
            for (int i = 0; i < corners; i++)
            {
                Coordinate corner = ring.GetCoordinateN(i);
                (_x[first + i], _y[first + i], _next[first + i]) = (corner.X - pivot.X, corner.Y - pivot.Y, first + ((i + 1) % corners));
            }

            first += corners;
        }

        Turn(0);
    }

    /// <summary>The point that frames turn about, (0, 0) in each.</summary>
    public Coordinate Pivot { get; }

    /// <summary>The angle of the frame: radians from east, counter-clockwise.</summary>
    public double Angle { get; private set; }

    /// <summary>How many edges there are.</summary>
    public int Count => _x.Length;

    /// <summary>Turns the frame.</summary>
    public void Turn(double angle)
    {
        Angle = angle;
        (double sin, double cos) = Math.SinCos(angle);
        for (int i = 0; i < _x.Length; i++)
        {
            _u[i] = (_x[i] * cos) + (_y[i] * sin);
            _v[i] = (_y[i] * cos) - (_x[i] * sin);
        }
    }

    /// <summary>The corners' places along u, and along v.</summary>
    public (double[] U, double[] V) Corners() => ((double[])_u.Clone(), (double[])_v.Clone());

    /// <summary>An edge of the frame.</summary>
    public (double U1, double V1, double U2, double V2) this[int edge] => (_u[edge], _v[edge], _u[_next[edge]], _v[_next[edge]]);

    /// <summary>The length of an edge and its direction in the plane, in radians.</summary>
    public (double Length, double Direction) Edge(int edge)
    {
        (double x, double y) = (_x[_next[edge]] - _x[edge], _y[_next[edge]] - _y[edge]);
        return (Math.Sqrt((x * x) + (y * y)), Math.Atan2(y, x));
    }

    /// <summary>
    /// How far a strip from <paramref name="bottom"/> to <paramref name="top"/> reaches inside of the polygon to both sides of
    /// a place inside; nothing where an edge crosses the strip at that place.
    /// </summary>
    public (double Left, double Right)? Reach(double place, double bottom, double top)
    {
        (double left, double right) = (double.NegativeInfinity, double.PositiveInfinity);
        for (int i = 0; i < _u.Length; i++)
        {
            int next = _next[i];
            (double low, double high) = _v[i] < _v[next] ? (_v[i], _v[next]) : (_v[next], _v[i]);
            if (high <= bottom || low >= top)
            {
                continue;
            }

            (double from, double to) = Across(i, next, bottom, top);
            if (to <= place)
            {
                left = Math.Max(left, to);
            }
            else if (from >= place)
            {
                right = Math.Min(right, from);
            }
            else
            {
                return null;
            }
        }

        return double.IsFinite(left) && double.IsFinite(right) ? (left, right) : null;
    }

    /// <summary>What an edge takes of the u axis within a strip that it enters.</summary>
    public (double From, double To) Across(int edge, double bottom, double top) => Across(edge, _next[edge], bottom, top);

    private (double From, double To) Across(int i, int next, double bottom, double top)
    {
        (double u1, double v1, double u2, double v2) = (_u[i], _v[i], _u[next], _v[next]);
        if (v1 == v2)
        {
            return u1 < u2 ? (u1, u2) : (u2, u1);
        }

        double slope = (u2 - u1) / (v2 - v1);
        double a = u1 + (slope * (Math.Clamp(bottom, Math.Min(v1, v2), Math.Max(v1, v2)) - v1));
        double b = u1 + (slope * (Math.Clamp(top, Math.Min(v1, v2), Math.Max(v1, v2)) - v1));
        return a < b ? (a, b) : (b, a);
    }
}

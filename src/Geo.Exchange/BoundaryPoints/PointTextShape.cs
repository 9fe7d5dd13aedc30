using Geo.Exchange.Intake;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>Rings to shapes: whether one is a hole or a part is told by where it lies, not by its number.</summary>
internal static class PointTextShape
{
    private static readonly GeometryFactory Factory = new();

    public static (Geometry? Shape, RowProblem? Problem) Of(PointTextParcel parcel)
    {
        Coordinate[][] rings = [.. parcel.Rings.Select(ring => ring.Select(point => new Coordinate(point.East, point.North)).ToArray())];
        if (rings.Length == 0)
        {
            return (null, IntakeMessages.NoPoints(parcel.Line));
        }

        return parcel.Kind switch
        {
            '点' => (Points(rings), null),
            '线' => rings.Any(ring => ring.Length < 2) ? (null, IntakeMessages.TooFewPoints(1, isRing: false)) : (Lines(rings), null),
            _ => Polygons(rings),
        };
    }

    private static Geometry Points(Coordinate[][] rings)
    {
        Coordinate[] all = [.. rings.SelectMany(ring => ring)];
        return all.Length == 1 ? Factory.CreatePoint(all[0]) : Factory.CreateMultiPointFromCoords(all);
    }

    private static Geometry Lines(Coordinate[][] rings) =>
        rings.Length == 1 ? Factory.CreateLineString(rings[0]) : Factory.CreateMultiLineString([.. rings.Select(Factory.CreateLineString)]);

    private static (Geometry? Shape, RowProblem? Problem) Polygons(Coordinate[][] open)
    {
        Coordinate[][] rings = [.. open.Select(ring => ring[0].Equals2D(ring[^1]) ? ring : [.. ring, ring[0].Copy()])];
        if (Array.Find(rings, ring => ring.Length < 4) is { } small)
        {
            return (null, IntakeMessages.TooFewPoints(small.Length, isRing: true));
        }

        Envelope[] boxes = [.. rings.Select(ring => new Envelope(ring))];
        int[] holder = new int[rings.Length];
        bool[] isHole = new bool[rings.Length];
        for (int i = 0; i < rings.Length; i++)
        {
            int[] around = [.. Enumerable.Range(0, rings.Length).Where(other => other != i && boxes[other].Contains(boxes[i]) && IsInside(rings[i], rings[other]))];
            isHole[i] = around.Length % 2 == 1;
            holder[i] = around.Length == 0 ? -1 : around.MinBy(other => boxes[other].Area);
        }

        Polygon[] parts =
        [
            .. Enumerable.Range(0, rings.Length).Where(i => !isHole[i]).Select(i => Factory.CreatePolygon(
                Factory.CreateLinearRing(rings[i]),
                [.. Enumerable.Range(0, rings.Length).Where(hole => isHole[hole] && holder[hole] == i).Select(hole => Factory.CreateLinearRing(rings[hole]))])),
        ];
        return (parts.Length == 1 ? parts[0] : Factory.CreateMultiPolygon(parts), null);
    }

    // By the first point that does not lie on the other ring: rings of one parcel do not cross.
    private static bool IsInside(Coordinate[] ring, Coordinate[] other)
    {
        foreach (Coordinate point in ring)
        {
            Location location = PointLocation.LocateInRing(point, other);
            if (location != Location.Boundary)
            {
                return location == Location.Interior;
            }
        }

        return false;
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Plans;

namespace Geo.Query.Geometry;

/// <summary>What every shape from outside must keep before PostGIS sees it; self-crossing is found by PostGIS itself.</summary>
internal static class ShapeRules
{
    /// <summary>The SRID everything is stored in: CGCS2000, longitude before latitude.</summary>
    public const int StoredSrid = 4490;

    private const int MaxPositions = 100_000;

    /// <summary>Refuses a shape that is empty, too large, open or outside of the world.</summary>
    public static Shape Check(Shape shape, int srid)
    {
        int positions = 0;
        CheckPart(shape, srid, ref positions);
        return positions == 0 ? throw new RefusedException(Messages.EmptyShape()) : shape;
    }

    /// <summary>True where only PostGIS can tell whether the shape is valid or where it lies.</summary>
    public static bool NeedsPostgis(Shape shape, int srid) => srid != StoredSrid || shape is not PointShape;

    private static void CheckPart(Shape shape, int srid, ref int positions)
    {
        switch (shape)
        {
            case PointShape point:
                CheckPositions([point.At], srid, ref positions);
                break;
            case LineShape line:
                CheckPositions(line.Positions, srid, ref positions);
                Refuse(line.Positions.Length < 2, Messages.ShortLine());
                break;
            case PolygonShape polygon:
                Refuse(polygon.Rings.IsEmpty, Messages.EmptyShape());
                foreach (ImmutableArray<Position> ring in polygon.Rings)
                {
                    CheckPositions(ring, srid, ref positions);
                    Refuse(ring.Length < 4, Messages.ShortRing());
                    Refuse(ring[0] != ring[^1], Messages.OpenRing(ring[0].X, ring[0].Y));
                }

                break;
            case MultiShape multi:
                Refuse(multi.Parts.IsEmpty, Messages.EmptyShape());
                foreach (Shape part in multi.Parts)
                {
                    CheckPart(part, srid, ref positions);
                }

                break;
            default:
                throw new UnreachableException($"No rules for {shape.GetType().Name}.");
        }
    }

    private static void CheckPositions(ImmutableArray<Position> all, int srid, ref int positions)
    {
        Refuse(all.IsEmpty, Messages.EmptyShape());
        positions += all.Length;
        Refuse(positions > MaxPositions, Messages.TooManyPositions(MaxPositions));
        foreach (Position position in all)
        {
            CheckPlace(position, srid);
        }
    }

    private static void CheckPlace(Position at, int srid)
    {
        if (srid == StoredSrid)
        {
            Refuse(Math.Abs(at.Y) > 90 && Math.Abs(at.Y) <= 180 && Math.Abs(at.X) <= 90, Messages.ShapeSwapped(at.X, at.Y));
            Refuse(!(Math.Abs(at.X) <= 180 && Math.Abs(at.Y) <= 90), Messages.ShapeOutsideWorld(at.X, at.Y));
            return;
        }

        // Gauss-Krüger of CGCS2000: northings of China lie between 1,500 and 6,500 km, eastings without a zone
        // below 1,000 km and with a zone above 13,000 km.
        if (srid is >= 4491 and <= 4554)
        {
            Refuse(at is { X: > 1_500_000 and < 6_500_000, Y: < 1_000_000 or > 13_000_000 }, Messages.PlaneSwapped(at.X, at.Y, srid));
        }
    }

    private static void Refuse(bool wrong, Refusal refusal)
    {
        if (wrong)
        {
            throw new RefusedException(refusal);
        }
    }
}

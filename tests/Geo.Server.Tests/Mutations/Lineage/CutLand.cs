using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Overlay;
using NetTopologySuite.Operation.OverlayNG;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>Shapes on free land, and cuts through them.</summary>
internal static class CutLand
{
    private static readonly GeometryFactory Shapes = new(new PrecisionModel(), 4490);

    /// <summary>A box.</summary>
    public static Polygon Box(double west, double south, double east, double north) =>
        Shapes.CreatePolygon([new(west, south), new(east, south), new(east, north), new(west, north), new(west, south)]);

    /// <summary>A box of about 100 by 100 m at a place, from one share of its width to another.</summary>
    public static Polygon Box((double West, double South) place, double from = 0, double to = 1) =>
        Box(place.West + (0.001 * from), place.South, place.West + (0.001 * to), place.South + 0.001);

    /// <summary>A shape of four to eight corners around the middle of a place, never concave.</summary>
    public static Geometry Field((double West, double South) place, Random random)
    {
        double[] angles = [.. Enumerable.Range(0, random.Next(4, 9)).Select(_ => random.NextDouble() * 2 * Math.PI).Order()];
        Coordinate[] corners = [.. angles.Select(angle => new Coordinate(place.West + 0.001 + (0.001 * Math.Cos(angle)), place.South + 0.001 + (0.001 * Math.Sin(angle))))];
        Geometry field = Shapes.CreateMultiPointFromCoords(corners).ConvexHull();
        return field is Polygon { Area: > 1e-6 } ? field : Box(place, 0, 2);
    }

    /// <summary>How much boundary two shapes have in common, in degrees.</summary>
    public static double SharedDegrees(Geometry one, Geometry other) =>
        OverlayNGRobust.Overlay(one.Boundary, other.Boundary.Buffer(1e-8), SpatialFunction.Intersection).Length;

    /// <summary>The two sides of a line through a shape; null where one of them would be no more than a sliver.</summary>
    public static Geometry[]? Halves(Geometry shape, Random random)
    {
        Envelope box = shape.EnvelopeInternal;
        Coordinate at = new(box.MinX + (box.Width * (0.25 + (random.NextDouble() / 2))), box.MinY + (box.Height * (0.25 + (random.NextDouble() / 2))));
        double angle = random.NextDouble() * Math.PI;
        (double x, double y) = (Math.Cos(angle), Math.Sin(angle));
        Polygon left = Shapes.CreatePolygon([Corner(1, 0), Corner(1, 1), Corner(-1, 1), Corner(-1, 0), Corner(1, 0)]);
        Geometry[] halves = [OverlayNGRobust.Overlay(shape, left, SpatialFunction.Intersection), OverlayNGRobust.Overlay(shape, left, SpatialFunction.Difference)];
        return halves.All(half => half is Polygon { Area: > 5e-9 }) ? halves : null;

        Coordinate Corner(double along, double aside) => new(at.X + (along * x) - (aside * y), at.Y + (along * y) + (aside * x));
    }
}

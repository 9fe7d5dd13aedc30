using NetTopologySuite.Geometries;
using NetTopologySuite.Geometries.Utilities;
using NetTopologySuite.IO;

namespace Geo.Land.Tests.Siting;

/// <summary>Shapes for the tests, in metres.</summary>
internal static class Shapes
{
    public static Geometry Of(string wkt) => new WKTReader().Read(wkt);

    public static Geometry Turned(this Geometry shape, double degrees) =>
        AffineTransformation.RotationInstance(degrees * Math.PI / 180).Transform(shape);

    public static Geometry Moved(this Geometry shape, double x, double y) => AffineTransformation.TranslationInstance(x, y).Transform(shape);

    /// <summary>A ring around a middle, with corners at random distances: valid, often not convex.</summary>
    public static Polygon Star(Random chance, int corners)
    {
        Coordinate[] ring = [.. Enumerable.Range(0, corners).Select(i =>
        {
            double angle = 2 * Math.PI * (i + (0.8 * chance.NextDouble())) / corners;
            double away = 100 + (400 * chance.NextDouble());
            return new Coordinate(away * Math.Cos(angle), away * Math.Sin(angle));
        })];
        return new GeometryFactory().CreatePolygon([.. ring, ring[0].Copy()]);
    }
}

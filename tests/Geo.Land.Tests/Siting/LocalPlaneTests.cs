using Geo.Land.Areas;
using Geo.Land.Siting;
using NetTopologySuite.Geometries;
using Xunit;

namespace Geo.Land.Tests.Siting;

public sealed class LocalPlaneTests
{
    // PROJ 9.1.1, +proj=tmerc +lat_0=22.4 +lon_0=112.5 +k=1 +ellps=GRS80: easting and northing of a few points.
    public static TheoryData<double, double, double, double> Projected => new()
    {
        { 112.5, 22.4, 0, 0 },
        { 112.51, 22.4, 1029.7006, 0.0342 },
        { 112.49, 22.39, -1029.7742, -1107.3222 },
        { 112.8, 22.7, 30824.4097, 33252.4731 },
        { 111.0, 21.5, -155443.3887, -98910.7980 },
    };

    [Theory]
    [MemberData(nameof(Projected))]
    public void Points_fall_where_PROJ_puts_them(double longitude, double latitude, double east, double north)
    {
        Geometry there = LocalPlane.At(112.5, 22.4).ToMetres(new Point(longitude, latitude));
        Assert.Equal(east, there.Coordinate.X, 1e-3);
        Assert.Equal(north, there.Coordinate.Y, 1e-3);
    }

    [Fact]
    public void There_and_back_is_the_same_place()
    {
        LocalPlane plane = LocalPlane.At(112.5, 22.4);
        foreach ((double longitude, double latitude) in new[] { (112.5, 22.4), (112.61, 22.33), (111.2, 23.5), (114.9, 18.1) })
        {
            Coordinate back = plane.ToDegrees(plane.ToMetres(new Point(longitude, latitude))).Coordinate;
            Assert.Equal(longitude, back.X, 1e-10);
            Assert.Equal(latitude, back.Y, 1e-10);
        }
    }

    [Fact]
    public void An_area_near_by_is_that_on_the_ellipsoid()
    {
        Geometry shape = Shapes.Of("POLYGON ((112.495 22.395, 112.506 22.396, 112.503 22.407, 112.495 22.395), (112.499 22.3975, 112.501 22.3975, 112.5 22.399, 112.499 22.3975))");
        double plane = LocalPlane.Around(shape.EnvelopeInternal).ToMetres(shape).Area;
        Assert.InRange(plane / EllipsoidArea.Of(shape), 1 - 1e-7, 1 + 1e-7);
    }
}

using Geo.Land.Siting;
using NetTopologySuite.Geometries;
using Xunit;

namespace Geo.Land.Tests.Siting;

public sealed class ShapeMeasureTests
{
    [Theory]
    [InlineData("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))", Math.PI / 4)]
    [InlineData("POLYGON ((0 0, 300 0, 300 100, 0 100, 0 0))", 4 * Math.PI * 30000 / 640000)]
    [InlineData("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 40 60, 60 60, 60 40, 40 40))", 4 * Math.PI * 9600 / (480 * 480))]
    [InlineData("MULTIPOLYGON (((0 0, 100 0, 100 100, 0 100, 0 0)), ((200 0, 300 0, 300 100, 200 100, 200 0)))", 4 * Math.PI * 20000 / 640000)]
    [InlineData("POLYGON EMPTY", 0)]
    public void Compactness_is_that_of_Polsby_and_Popper(string wkt, double expected) => Assert.Equal(expected, Compactness.Of(Shapes.Of(wkt)), 1e-12);

    [Theory]
    [InlineData("POLYGON ((0 0, 400 0, 400 400, 0 400, 0 0))", 200)]
    [InlineData("POLYGON ((0 0, 900 0, 900 200, 0 200, 0 0))", 100)]
    [InlineData("POLYGON ((0 0, 400 0, 400 300, 0 0))", 100)]
    [InlineData("POLYGON ((0 0, 400 0, 400 400, 0 400, 0 0), (199 199, 199 201, 201 201, 201 199, 199 199))", 116.5685)]
    [InlineData("MULTIPOLYGON (((0 0, 100 0, 100 100, 0 100, 0 0)), ((200 0, 500 0, 500 300, 200 300, 200 0)))", 150)]
    [InlineData("POLYGON ((0 0, 1000 0, 1000 2, 0 2, 0 0))", 1)]
    public void The_largest_circle_is_within_its_tolerance(string wkt, double radius)
    {
        foreach (double degrees in new[] { 0, 23.0, 61 })
        {
            Geometry shape = Shapes.Of(wkt).Turned(degrees);
            LargestCircle found = LargestCircle.In(shape)!;
            Assert.InRange(found.Radius, radius - new[] { 0.06, 0.0011 * Math.Sqrt(shape.Area), 0.00011 * shape.Length }.Max(), radius + 0.01);
            Assert.True(shape.Covers(new Point(found.Centre)));
            Assert.True(shape.Boundary.Distance(new Point(found.Centre)) >= found.Radius - 1e-9);
        }
    }

    [Fact]
    public void A_shape_without_area_has_no_circle() => Assert.Null(LargestCircle.In(Shapes.Of("POLYGON EMPTY")));

    [Fact]
    public void Parcels_that_meet_make_an_outline_of_their_own_corners()
    {
        Geometry outline = JoinedOutline.Of([Shapes.Of("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"), Shapes.Of("POLYGON ((100 0, 200 0, 200 100, 100 100, 100 0))")]);
        Assert.IsType<Polygon>(outline);
        Assert.Equal(20000, outline.Area, 1e-9);
        Assert.True(outline.EqualsTopologically(Shapes.Of("POLYGON ((0 0, 200 0, 200 100, 0 100, 0 0))")));
    }

    [Fact]
    public void What_is_open_between_neighbours_by_a_hair_is_closed()
    {
        Geometry outline = JoinedOutline.Of([Shapes.Of("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))"), Shapes.Of("POLYGON ((100.04 0, 200 0, 200 100, 100.04 100, 100.04 0))")]);
        Assert.Equal(0, Assert.IsType<Polygon>(outline).NumInteriorRings);
        Assert.Equal(20000, outline.Area, 0.01);
        Assert.Equal(20000, LargestRectangle.In(outline)!.Area, 20.0);
    }

    [Fact]
    public void A_gap_stays_a_gap_and_a_hole_a_hole()
    {
        Geometry outline = JoinedOutline.Of(
        [
            Shapes.Of("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0), (40 40, 40 60, 60 60, 60 40, 40 40))"),
            Shapes.Of("POLYGON ((101 0, 200 0, 200 100, 101 100, 101 0))"),
        ]);
        Assert.Equal(2, Assert.IsType<MultiPolygon>(outline).NumGeometries);
        Assert.Equal(10000 - 400 + 9900, outline.Area, 1e-6);
    }
}

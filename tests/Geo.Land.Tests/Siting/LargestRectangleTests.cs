using Geo.Land.Siting;
using NetTopologySuite.Geometries;
using Xunit;

namespace Geo.Land.Tests.Siting;

public sealed class LargestRectangleTests
{
    private const double Tolerance = 0.02;

    // Shapes whose best rectangle is known: length, width, and the bearing of the length where it is the only one.
    public static TheoryData<string, string, double, double, double?> Known => new()
    {
        { "a square", "POLYGON ((0 0, 300 0, 300 300, 0 300, 0 0))", 300, 300, null },
        { "a long rectangle", "POLYGON ((0 0, 900 0, 900 200, 0 200, 0 0))", 900, 200, 90 },
        { "an L with equal arms", "POLYGON ((0 0, 400 0, 400 100, 100 100, 100 400, 0 400, 0 0))", 400, 100, null },
        { "an L with one long arm", "POLYGON ((0 0, 600 0, 600 100, 100 100, 100 400, 0 400, 0 0))", 600, 100, 90 },
        { "a U", "POLYGON ((0 0, 500 0, 500 400, 350 400, 350 120, 150 120, 150 400, 0 400, 0 0))", 500, 120, null },
        { "a T", "POLYGON ((0 300, 0 200, 150 200, 150 0, 250 0, 250 200, 400 200, 400 300, 0 300))", 400, 100, 90 },
        { "a cross", "POLYGON ((100 0, 200 0, 200 100, 300 100, 300 200, 200 200, 200 300, 100 300, 100 200, 0 200, 0 100, 100 100, 100 0))", 300, 100, null },
        { "a square with a square hole", "POLYGON ((0 0, 400 0, 400 400, 0 400, 0 0), (150 150, 150 250, 250 250, 250 150, 150 150))", 400, 150, null },
        { "a square with a hole in a corner", "POLYGON ((0 0, 400 0, 400 400, 0 400, 0 0), (300 300, 300 390, 390 390, 390 300, 300 300))", 400, 300, null },
        { "a right triangle", "POLYGON ((0 0, 600 0, 0 300, 0 0))", 300, 150, null },
        { "an equal-sided triangle", "POLYGON ((0 0, 400 0, 200 346.41016151377545, 0 0))", 200, 173.20508, null },
        { "a sliver", "POLYGON ((0 0, 1000 0, 1000 5, 0 5, 0 0))", 1000, 5, 90 },
        { "two parts of which the second is larger", "MULTIPOLYGON (((0 0, 100 0, 100 100, 0 100, 0 0)), ((200 0, 500 0, 500 100, 200 100, 200 0)))", 300, 100, 90 },
    };

    [Theory]
    [MemberData(nameof(Known))]
    public void It_is_the_best_of_shapes_whose_best_is_known_at_any_angle(string name, string wkt, double length, double width, double? bearing)
    {
        foreach (double degrees in new[] { 0, 17.3, 45, 80, 133 })
        {
            Geometry shape = Shapes.Of(wkt).Turned(degrees);
            LargestRectangle found = LargestRectangle.In(shape)!;
            Assert.True(found.Area > (1 - Tolerance) * length * width, $"{name} turned by {degrees}: {found.Length} by {found.Width}");
            AssertInside(shape, found);
            if (bearing is { } expected)
            {
                double off = Math.Abs(Math.IEEERemainder(found.Bearing - (expected - degrees), 180));
                Assert.True(off < 2, $"{name} turned by {degrees}: {found.Bearing}");
            }
        }
    }

    [Fact]
    public void Where_the_edges_run_along_two_directions_it_is_exact()
    {
        foreach ((string name, string wkt, double length, double width, double? _) in Known.Select(row => row.Data).Where(row => !row.Item1.Contains("triangle", StringComparison.Ordinal)))
        {
            LargestRectangle found = LargestRectangle.In(Shapes.Of(wkt).Turned(31))!;
            Assert.True(Math.Abs((found.Area / (length * width)) - 1) < 1e-6, $"{name}: {found.Length} by {found.Width}");
        }
    }

    [Fact]
    public void No_rectangle_that_a_dense_search_finds_is_larger_by_more_than_the_tolerance()
    {
        Random chance = new(20261122);
        for (int i = 0; i < 40; i++)
        {
            Polygon shape = Shapes.Star(chance, 5 + (i % 12));
            LargestRectangle found = LargestRectangle.In(shape)!;
            double best = DenseSearch.Best(shape);
            AssertInside(shape, found);
            Assert.True(found.Area >= (1 - Tolerance) * best, $"Shape {i}: {found.Area} of {best}: {shape}");
        }
    }

    [Fact]
    public void A_shape_without_area_has_none()
    {
        Assert.Null(LargestRectangle.In(Shapes.Of("POLYGON EMPTY")));
        Assert.Null(LargestRectangle.In(Shapes.Of("LINESTRING (0 0, 10 10)")));
        Assert.Null(LargestRectangle.In(Shapes.Of("POLYGON ((0 0, 10 10, 20 20, 0 0))")));
    }

    [Fact]
    public void The_bearing_counts_from_north_clockwise()
    {
        Geometry shape = Shapes.Of("POLYGON ((0 0, 500 0, 500 100, 0 100, 0 0))");
        Assert.Equal(90, LargestRectangle.In(shape)!.Bearing, 1e-6);
        Assert.Equal(0, LargestRectangle.In(shape.Turned(90))!.Bearing, 1e-6);
        Assert.Equal(60, LargestRectangle.In(shape.Turned(30))!.Bearing, 1e-6);
        Assert.Equal(150, LargestRectangle.In(shape.Turned(-60))!.Bearing, 1e-6);
    }

    [Fact]
    public void A_rectangle_fits_where_it_does_and_nowhere_else()
    {
        Geometry shape = Shapes.Of("POLYGON ((0 0, 600 0, 600 100, 150 100, 150 250, 0 250, 0 0))").Turned(22);
        Assert.NotNull(LargestRectangle.Fitting(shape, 100, 600));
        Assert.NotNull(LargestRectangle.Fitting(shape, 150, 250));
        Assert.NotNull(LargestRectangle.Fitting(shape, 140, 240));
        Assert.Null(LargestRectangle.Fitting(shape, 101, 600));
        Assert.Null(LargestRectangle.Fitting(shape, 150, 260));
        Assert.Null(LargestRectangle.Fitting(shape, 150.5, 250));
        LargestRectangle found = LargestRectangle.Fitting(shape, 120, 200)!;
        AssertInside(shape, found);
        Assert.True(found.Width >= 120 && found.Length >= 200);
    }

    [Fact]
    public void What_a_dense_search_fits_with_two_hundredths_to_spare_is_found()
    {
        Random chance = new(7);
        for (int i = 0; i < 25; i++)
        {
            Polygon shape = Shapes.Star(chance, 5 + (i % 9));
            LargestRectangle largest = LargestRectangle.In(shape)!;
            double width = largest.Width * (0.6 + (0.5 * chance.NextDouble()));
            double length = DenseSearch.Longest(shape, width);
            if (length / 1.02 >= width / 1.02)
            {
                Assert.True(LargestRectangle.Fitting(shape, width / 1.02, length / 1.02) is not null, $"Shape {i}: {width} by {length}: {shape}");
            }
        }
    }

    private static void AssertInside(Geometry shape, LargestRectangle found) =>
        Assert.True(shape.Covers(new GeometryFactory().CreatePolygon([.. found.Corners, found.Corners[0]])), $"{shape}: {string.Join(' ', found.Corners.AsEnumerable())}");
}

using Geo.Land.Outlines;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;

namespace Geo.Land.Tests.Outlines;

/// <summary>The sweep leaves no pair out that overlaps by more than a hair; NetTopologySuite measures.</summary>
public sealed class OverlapSweepTests
{
    private const double Degree = 1 / 111_320d;
    private const double Latitude = 22.4;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_overlap_of_random_outlines_is_found(int seed)
    {
        Random random = new(seed);
        Geometry[] shapes = [.. Enumerable.Range(0, 300).Select(_ => RandomShape(random)).OrderBy(shape => shape.EnvelopeInternal.MinX)];
        HashSet<(int, int)> found = [];
        OverlapSweep<int> sweep = new(static (_, _) => true);
        for (int i = 0; i < shapes.Length; i++)
        {
            foreach (int other in sweep.Add(i, Flat(shapes[i])))
            {
                found.Add((other, i));
            }
        }

        for (int i = 0; i < shapes.Length; i++)
        {
            for (int j = i + 1; j < shapes.Length; j++)
            {
                // More than a strip of the width that the sweep lets pass.
                double squareMetres = shapes[i].Intersection(shapes[j]).Area / Degree / Degree;
                if (squareMetres > 30)
                {
                    Assert.Contains((i, j), found);
                }
            }
        }

        Assert.NotEmpty(found);
    }

    [Fact]
    public void Neighbours_that_share_their_boundary_are_no_pair()
    {
        OverlapSweep<int> sweep = new(static (_, _) => true);
        int number = 0;
        for (int x = 0; x < 20; x++)
        {
            for (int y = 0; y < 20; y++)
            {
                Assert.Empty(sweep.Add(number++, Flat(Slanted(112 + (x * 0.001), 22 + (y * 0.001)))));
            }
        }
    }

    [Fact]
    public void A_pair_that_does_not_concern_is_not_told()
    {
        OverlapSweep<int> sweep = new((one, other) => one == 1 || other == 1);
        Geometry shape = Slanted(112, 22);
        Assert.Empty(sweep.Add(0, Flat(shape)));
        Assert.Empty(sweep.Add(2, Flat(shape)));
        Assert.Equal([2, 0], sweep.Add(1, Flat(shape)));
    }

    private static FlatOutline Flat(Geometry shape) => FlatOutline.Read(new WKBWriter().Write(shape is MultiPolygon ? shape : new MultiPolygon([(Polygon)shape])), Latitude);

    private static Polygon Slanted(double x, double y) => new(new LinearRing(
        [new(x, y), new(x + 0.001, y + 0.0002), new(x + 0.001, y + 0.0012), new(x, y + 0.001), new(x, y)]));

    // Stars of three to nine corners, convex or not, and now and then two of them.
    private static Geometry RandomShape(Random random)
    {
        Polygon one = Star(random, 112 + (random.NextDouble() * 0.02), 22.4 + (random.NextDouble() * 0.02));
        if (random.Next(4) > 0)
        {
            return one;
        }

        Polygon two = Star(random, one.Centroid.X + 0.004, one.Centroid.Y);
        return new MultiPolygon([one, two]);
    }

    private static Polygon Star(Random random, double x, double y)
    {
        int corners = random.Next(3, 10);
        Coordinate[] ring = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++)
        {
            double angle = 2 * Math.PI * i / corners;
            double far = 0.0003 + (random.NextDouble() * 0.001);
            ring[i] = new Coordinate(x + (far * Math.Cos(angle)), y + (far * Math.Sin(angle)));
        }

        ring[corners] = ring[0].Copy();
        if (random.Next(2) == 0)
        {
            Array.Reverse(ring);
        }

        return new Polygon(new LinearRing(ring));
    }
}

using Geo.Tiles.Tests.Decoding;
using NetTopologySuite.Geometries;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>Shapes by chance, from seeds: whatever goes in, what comes out keeps the rules a renderer counts on.</summary>
public sealed class RandomShapeTests
{
    private static readonly TileId Tile = TileId.Containing(12, 112.70, 22.38);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Any_rings_become_rings_that_can_be_drawn(int seed)
    {
        Random chance = new(seed);
        for (int i = 0; i < 250; i++)
        {
            DecodedFeature? feature = EncodedShape.Of(Tile, Scribble(chance));
            Assert.All(feature?.Paths ?? [], ExpectDrawable);
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_star_keeps_its_area_inside_the_buffer(int seed)
    {
        Random chance = new(seed);
        for (int i = 0; i < 100; i++)
        {
            Polygon star = Star(chance);
            DecodedFeature? feature = EncodedShape.Of(Tile, star);
            Geometry visible = InUnits(star).Intersection(Box());
            double rounding = visible.Length + 16;
            Assert.Equal(visible.Area, feature?.Area ?? 0, rounding);
            Assert.All(feature?.Paths ?? [], ExpectDrawable);
            if (feature is not null)
            {
                Assert.True(DecodedFeature.SignedArea(feature.Paths[0]) > 0);
                Assert.All(feature.Paths.Skip(1), hole => Assert.True(DecodedFeature.SignedArea(hole) < 0));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_line_keeps_its_length_inside_the_buffer(int seed)
    {
        Random chance = new(seed);
        for (int i = 0; i < 100; i++)
        {
            LineString line = new([.. Enumerable.Range(0, chance.Next(2, 30)).Select(_ => Place(chance, 3))]);
            DecodedFeature? feature = EncodedShape.Of(Tile, line);
            Geometry visible = InUnits(line).Intersection(Box());
            double length = feature?.Paths.Sum(path => path.Zip(path.Skip(1)).Sum(step =>
                double.Hypot(step.Second.X - step.First.X, step.Second.Y - step.First.Y))) ?? 0;
            Assert.Equal(visible.Length, length, 2.0 * line.NumPoints);
            Assert.All(feature?.Paths.SelectMany(path => path) ?? [], ExpectInside);
        }
    }

    [Fact]
    public void An_edge_is_the_same_whichever_neighbour_draws_it()
    {
        Random chance = new(7);
        for (int i = 0; i < 500; i++)
        {
            Coordinate a = Place(chance, 2), b = Place(chance, 2);
            DecodedFeature? one = EncodedShape.Of(Tile, new LineString([a, b]));
            DecodedFeature? other = EncodedShape.Of(Tile, new LineString([b, a]));
            Assert.Equal(one?.Paths.Single() ?? [], other?.Paths.Single().Reverse() ?? []);
        }
    }

    private static void ExpectDrawable(IReadOnlyList<DecodedPoint> ring)
    {
        Assert.True(ring.Count >= 3);
        Assert.NotEqual(0, DecodedFeature.SignedArea(ring));
        for (int i = 0; i < ring.Count; i++)
        {
            DecodedPoint a = ring[i], b = ring[(i + 1) % ring.Count], c = ring[(i + 2) % ring.Count];
            ExpectInside(a);
            Assert.NotEqual(a, b);
            Assert.NotEqual(0, (long)(b.X - a.X) * (c.Y - a.Y) - (long)(b.Y - a.Y) * (c.X - a.X));
        }
    }

    private static void ExpectInside(DecodedPoint at) => Assert.True(at.X is >= -64 and <= 4160 && at.Y is >= -64 and <= 4160);

    // Rings that cross themselves, repeat points, run along the buffer's edge, come back on themselves.
    private static MultiPolygon Scribble(Random chance)
    {
        IEnumerable<Polygon> polygons = Enumerable.Range(0, chance.Next(1, 4)).Select(_ =>
            new Polygon(ScribbledRing(chance), [.. Enumerable.Range(0, chance.Next(3)).Select(_ => ScribbledRing(chance))]));
        return new MultiPolygon([.. polygons]);
    }

    private static LinearRing ScribbledRing(Random chance)
    {
        double spread = Math.Pow(10, chance.NextDouble() * 5 - 4);
        List<Coordinate> ring = [Place(chance, spread)];
        for (int i = chance.Next(3, 20); i > 0; i--)
        {
            ring.Add(chance.Next(6) switch
            {
                0 => ring[^1].Copy(),
                1 => ring[chance.Next(ring.Count)].Copy(),
                2 => new Coordinate(Tile.BoundsWith(64).West, Place(chance, spread).Y),
                _ => Place(chance, spread),
            });
        }

        ring.Add(ring[0].Copy());
        return new LinearRing([.. ring]);
    }

    private static Polygon Star(Random chance)
    {
        Coordinate middle = Place(chance, 1.5);
        double size = 0.088 * Math.Pow(10, chance.NextDouble() * 2.5 - 1.5);
        int points = chance.Next(3, 60);
        LinearRing Around(double least, double most)
        {
            Coordinate[] ring = [.. Enumerable.Range(0, points).Select(i =>
            {
                double radius = size * (least + (most - least) * chance.NextDouble());
                return new Coordinate(middle.X + radius * Math.Cos(i * Math.Tau / points), middle.Y + radius * Math.Sin(i * Math.Tau / points));
            })];
            return new LinearRing([.. ring, ring[0].Copy()]);
        }

        // At three points an edge nears the middle to half its ends' distance.
        return new Polygon(Around(0.6, 1), chance.Next(2) == 0 ? [Around(0.1, 0.25)] : []);
    }

    private static Coordinate Place(Random chance, double spread)
    {
        TileBounds bounds = Tile.Bounds;
        return new Coordinate(
            bounds.West + (bounds.East - bounds.West) * (0.5 + spread * (chance.NextDouble() - 0.5)),
            bounds.South + (bounds.North - bounds.South) * (0.5 + spread * (chance.NextDouble() - 0.5)));
    }

    private static Geometry InUnits(Geometry geometry)
    {
        Geometry copy = geometry.Copy();
        double units = Math.ScaleB(4096, Tile.Z);
        copy.Apply(new Projection(at => new Coordinate(
            TileGrid.X(at.X) * units - Tile.X * 4096.0, TileGrid.Y(at.Y) * units - Tile.Y * 4096.0)));
        copy.GeometryChanged();
        return copy;
    }

    private static Geometry Box() => new GeometryFactory().ToGeometry(new Envelope(-64, 4160, -64, 4160));

    private sealed class Projection(Func<Coordinate, Coordinate> project) : ICoordinateFilter
    {
        public void Filter(Coordinate coord) => coord.CoordinateValue = project(coord);
    }
}

using System.Collections.Immutable;
using Geo.Query.Geometry;

namespace Geo.Query.Tests.Geometry;

/// <summary>Shapes of all seven types; areas are convex or star-shaped, so that they are valid.</summary>
internal static class RandomShape
{
    public static Shape Next(Random random) => Next(random, random.Next(1, 8));

    private static Shape Next(Random random, int type) => type switch
    {
        1 => new PointShape(Place(random)),
        2 => new LineShape([.. Enumerable.Range(0, random.Next(2, 8)).Select(_ => Place(random))]),
        3 => Area(random),
        7 => new MultiShape(7, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Next(random, random.Next(1, 3)))]),
        _ => new MultiShape(type, [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Next(random, type - 3))]),
    };

    private static Position Place(Random random) => new((random.NextDouble() - 0.5) * 360, (random.NextDouble() - 0.5) * 180);

    private static PolygonShape Area(Random random)
    {
        Position centre = new((random.NextDouble() - 0.5) * 300, (random.NextDouble() - 0.5) * 140);
        double radius = random.NextDouble() * 10 + 0.01;
        ImmutableArray<ImmutableArray<Position>>.Builder rings = ImmutableArray.CreateBuilder<ImmutableArray<Position>>();
        rings.Add(Ring(random, centre, radius));
        if (random.Next(2) == 0)
        {
            rings.Add(Ring(random, centre, radius / 4));
        }

        return new(rings.ToImmutable());
    }

    private static ImmutableArray<Position> Ring(Random random, Position centre, double radius)
    {
        int corners = random.Next(5, 12);
        double direction = random.Next(2) == 0 ? 1 : -1;
        Position[] ring = [.. Enumerable.Range(0, corners).Select(i =>
        {
            double angle = direction * 2 * Math.PI * i / corners;
            double length = radius * (0.7 + random.NextDouble() * 0.3);
            return new Position(centre.X + length * Math.Cos(angle), centre.Y + length * Math.Sin(angle));
        })];
        return [.. ring, ring[0]];
    }
}

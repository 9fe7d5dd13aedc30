using Geo.Testing;
using NetTopologySuite.Algorithm.Locate;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;

namespace Geo.Data.Tests.Schema;

/// <summary><c>land.coarse_boundary</c> against its definition, cell by cell: those whose centre lies in the shape, else that of its centroid.</summary>
public sealed class CoarseBoundaryTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    private const string Coarse =
        """
        select st_asbinary(coarse), st_asbinary(land.coarse_point(coarse)), st_isvalid(coarse)
        from (select land.coarse_boundary(st_multi(st_geomfromwkb($1, 4490))) as coarse) as made
        """;

    [Theory]
    [InlineData(0.0004)]
    [InlineData(0.002)]
    [InlineData(0.01)]
    public async Task The_cells_are_those_of_the_definition(double size)
    {
        Random random = new(42);
        for (int i = 0; i < 60; i++)
        {
            await ExpectCellsAsync(RandomShape(random, size));
        }
    }

    [Theory]
    [InlineData("MULTIPOLYGON(((112.6 22.5,112.61 22.5,112.61 22.51,112.6 22.51,112.6 22.5),(112.603 22.503,112.607 22.503,112.607 22.507,112.603 22.507,112.603 22.503)))")]
    [InlineData("MULTIPOLYGON(((112.6 22.5,112.6012 22.5,112.6012 22.5012,112.6 22.5012,112.6 22.5)),((112.7 22.6,112.7001 22.6,112.7001 22.6001,112.7 22.6001,112.7 22.6)))")]
    [InlineData("MULTIPOLYGON(((112.6 22.5,112.62 22.5199,112.62 22.52,112.6 22.5001,112.6 22.5)))")]
    [InlineData("MULTIPOLYGON(((112.6001 22.5,112.60011 22.5,112.60011 22.53,112.6001 22.53,112.6001 22.5)))")]
    public Task Holes_parts_and_slivers_are_no_exception(string shape) => ExpectCellsAsync(new WKTReader().Read(shape));

    [Fact]
    public async Task A_small_shape_across_a_corner_of_the_grid_is_one_cell()
    {
        object?[] row = (await database.Owner.RowsAsync(Coarse, new WKBWriter().Write(new WKTReader().Read("POLYGON((112.5999 22.4999,112.6002 22.4999,112.6002 22.5002,112.5999 22.5002,112.5999 22.4999))"))))[0];

        Assert.Equal(new WKTReader().Read("POLYGON((112.6 22.5,112.6 22.501,112.601 22.501,112.601 22.5,112.6 22.5))").Normalized(), ((MultiPolygon)Read(row[0])).GetGeometryN(0).Normalized());
    }

    private async Task ExpectCellsAsync(Geometry shape)
    {
        object?[] row = (await database.Owner.RowsAsync(Coarse, new WKBWriter().Write(shape)))[0];
        Geometry coarse = Read(row[0]);

        HashSet<(int, int)> expected = Cells(shape);
        if (expected.Count == 0)
        {
            expected.Add(((int)Math.Floor(shape.Centroid.X * 1000), (int)Math.Floor(shape.Centroid.Y * 1000)));
        }

        Assert.Equal(expected.Order(), Cells(coarse).Order());
        Assert.Equal(expected.Count * 1e-6, coarse.Area, 1e-12);
        Assert.True((bool)row[2]!);
        Assert.True(coarse.Contains(Read(row[1])), shape.AsText());
    }

    private static HashSet<(int X, int Y)> Cells(Geometry shape)
    {
        IndexedPointInAreaLocator locator = new(shape);
        Envelope box = shape.EnvelopeInternal;
        HashSet<(int, int)> cells = [];
        for (int x = (int)Math.Floor(box.MinX * 1000) - 1; x <= box.MaxX * 1000 + 1; x++)
        {
            for (int y = (int)Math.Floor(box.MinY * 1000) - 1; y <= box.MaxY * 1000 + 1; y++)
            {
                if (locator.Locate(new Coordinate((x + 0.5) / 1000, (y + 0.5) / 1000)) != Location.Exterior)
                {
                    cells.Add((x, y));
                }
            }
        }

        return cells;
    }

    private static Geometry Read(object? wkb) => new WKBReader().Read((byte[])wkb!);

    // A star around a place, and often a second one beside it.
    private static Geometry RandomShape(Random random, double size)
    {
        Geometry shape = Star(random, size, 112.6);
        return random.Next(2) == 0 ? shape : shape.Union(Star(random, size, 112.6 + size * 1.5));
    }

    private static Polygon Star(Random random, double size, double x)
    {
        (double centreX, double centreY) = (x + random.NextDouble() * 0.002, 22.5 + random.NextDouble() * 0.002);
        Coordinate[] ring = [.. Enumerable.Range(0, 9).Select(i => (Angle: i * Math.Tau / 9, Radius: size * (0.2 + random.NextDouble())))
            .Select(at => new Coordinate(centreX + at.Radius * Math.Cos(at.Angle), centreY + at.Radius * Math.Sin(at.Angle)))];
        return new Polygon(new LinearRing([.. ring, ring[0]]));
    }
}

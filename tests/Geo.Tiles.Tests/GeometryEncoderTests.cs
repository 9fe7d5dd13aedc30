using Geo.Tiles.Tests.Decoding;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>The tile 1/1/0 runs from 0° to 180° east and from the equator up: 4096 units are 180°.</summary>
public sealed class GeometryEncoderTests
{
    private static readonly TileId East = TileId.Create(1, 1, 0)!.Value;
    private static readonly TileId World = TileId.Create(0, 0, 0)!.Value;

    private static string Encode(string wkt) => EncodedShape.Paths(EncodedShape.Of(East, wkt));

    [Fact]
    public void A_point_lies_on_the_grid() => Assert.Equal("2048,4096", Encode("POINT (90 0)"));

    [Fact]
    public void A_point_in_the_buffer_is_kept() => Assert.Equal("-64,4096", Encode("POINT (-2.8125 0)"));

    [Fact]
    public void A_point_beyond_the_buffer_is_dropped() => Assert.Equal("", Encode("POINT (-3 0)"));

    [Fact]
    public void An_empty_point_is_nothing() => Assert.Equal("", Encode("POINT EMPTY"));

    [Fact]
    public void Points_of_a_multipoint_are_one_path() => Assert.Equal("0,4096 2048,4096", Encode("MULTIPOINT (0 0, 90 0, -90 0)"));

    [Fact]
    public void A_line_is_cut_where_it_leaves_the_buffer() => Assert.Equal("-64,4096 2048,4096", Encode("LINESTRING (-40 0, 90 0)"));

    [Fact]
    public void A_line_that_leaves_and_returns_is_two_lines()
    {
        DecodedFeature line = EncodedShape.Of(East, "LINESTRING (10 10, -20 10, -20 20, 10 20)")!;
        Assert.Equal(2, line.Paths.Count);
        Assert.All(line.Paths, path => Assert.Equal(2, path.Count));
    }

    [Fact]
    public void Points_within_a_straight_stretch_are_dropped() =>
        Assert.Equal("0,4096 4096,4096", Encode("LINESTRING (0 0, 45 0, 45 0, 90 0, 180 0)"));

    [Fact]
    public void A_line_that_turns_back_keeps_its_turn() =>
        Assert.Equal("0,4096 2048,4096 1024,4096", Encode("LINESTRING (0 0, 90 0, 45 0)"));

    [Fact]
    public void A_line_of_one_place_is_nothing() => Assert.Equal("", Encode("LINESTRING (10 10, 10.0001 10)"));

    [Fact]
    public void An_exterior_ring_winds_clockwise_on_the_screen_whichever_way_it_came()
    {
        DecodedFeature one = EncodedShape.Of(East, "POLYGON ((10 10, 20 10, 20 20, 10 20, 10 10))")!;
        DecodedFeature other = EncodedShape.Of(East, "POLYGON ((10 10, 10 20, 20 20, 20 10, 10 10))")!;
        Assert.True(DecodedFeature.SignedArea(one.Paths.Single()) > 0);
        Assert.True(DecodedFeature.SignedArea(other.Paths.Single()) > 0);
    }

    [Fact]
    public void A_hole_winds_the_other_way()
    {
        DecodedFeature shape = EncodedShape.Of(East, "POLYGON ((10 10, 40 10, 40 40, 10 40, 10 10), (20 20, 30 20, 30 30, 20 30, 20 20))")!;
        Assert.Equal([1, -1], shape.Paths.Select(ring => Math.Sign(DecodedFeature.SignedArea(ring))));
    }

    [Fact]
    public void A_spike_is_cut_off()
    {
        DecodedFeature shape = EncodedShape.Of(East, "POLYGON ((10 10, 20 10, 60 10, 20 10, 20 20, 10 20, 10 10))")!;
        Assert.Equal(4, shape.Paths.Single().Count);
        Assert.True(shape.Paths.Single().Max(at => at.X) < 1000);
    }

    [Fact]
    public void A_polygon_smaller_than_the_grid_is_nothing() =>
        Assert.Equal("", Encode("POLYGON ((10 10, 10.001 10, 10.001 10.001, 10 10))"));

    [Fact]
    public void A_hole_that_vanishes_leaves_the_exterior() =>
        Assert.Single(EncodedShape.Of(East, "POLYGON ((10 10, 20 10, 20 20, 10 20, 10 10), (15 15, 15.001 15, 15 15.001, 15 15))")!.Paths);

    [Fact]
    public void A_hole_goes_with_the_exterior_that_vanishes() =>
        Assert.Single(EncodedShape.Of(
            East,
            "MULTIPOLYGON (((10 10, 20 10, 20 20, 10 20, 10 10)), ((50 50, 50.001 50, 50 50.001, 50 50), (50.0001 50.0001, 50.0002 50.0001, 50.0001 50.0002, 50.0001 50.0001)))")!.Paths);

    [Fact]
    public void A_polygon_around_the_tile_becomes_the_buffer_box() =>
        Assert.Equal(4224.0 * 4224.0, EncodedShape.Of(TileId.Create(5, 20, 10)!.Value, "POLYGON ((0 0, 170 0, 170 80, 0 80, 0 0))")!.Area);

    [Fact]
    public void A_tile_inside_a_hole_is_empty() => Assert.Null(EncodedShape.Of(
        TileId.Create(5, 20, 10)!.Value,
        "POLYGON ((0 0, 170 0, 170 80, 0 80, 0 0), (5 5, 165 5, 165 75, 5 75, 5 5))"));

    [Fact]
    public void Heights_and_measures_are_ignored()
    {
        byte[] wkb = new WKBWriter(ByteOrder.LittleEndian, handleSRID: true, emitZ: true, emitM: true)
            .Write(new WKTReader().Read("POLYGON ZM ((10 10 5 6, 20 10 5 6, 20 20 5 6, 10 10 5 6))"));
        Assert.Equal(Encode("POLYGON ((10 10, 20 10, 20 20, 10 10))"), EncodedShape.Paths(EncodedShape.Of(East, wkb)));
    }

    [Fact]
    public void Iso_dimension_codes_and_big_endian_bytes_are_read()
    {
        byte[] wkb = Convert.FromHexString("00000003E9" + "4056800000000000" + "0000000000000000" + "4014000000000000");
        Assert.Equal("2048,4096", EncodedShape.Paths(EncodedShape.Of(East, wkb)));
    }

    [Fact]
    public void Of_a_mixed_collection_the_highest_dimension_is_drawn()
    {
        DecodedFeature shape = EncodedShape.Of(
            East, "GEOMETRYCOLLECTION (POINT (10 10), GEOMETRYCOLLECTION (POLYGON ((10 10, 20 10, 20 20, 10 10))), LINESTRING (0 0, 50 0))")!;
        Assert.Equal("POLYGON", shape.Kind);
        Assert.Single(shape.Paths);
    }

    [Theory]
    [InlineData("GEOMETRYCOLLECTION EMPTY")]
    [InlineData("MULTIPOLYGON EMPTY")]
    [InlineData("POLYGON EMPTY")]
    [InlineData("LINESTRING EMPTY")]
    public void An_empty_geometry_is_nothing(string wkt) => Assert.Equal("", Encode(wkt));

    [Fact]
    public void A_shape_up_to_the_antimeridian_ends_at_the_edge_of_the_world()
    {
        DecodedFeature shape = EncodedShape.Of(World, "MULTIPOLYGON (((170 0, 180 0, 180 10, 170 10, 170 0)), ((-180 0, -170 0, -170 10, -180 10, -180 0)))")!;
        Assert.Equal(2, shape.Paths.Count);
        Assert.Equal([0, 4096], [shape.Paths.SelectMany(path => path).Min(at => at.X), shape.Paths.SelectMany(path => path).Max(at => at.X)]);
    }

    [Fact]
    public void The_poles_are_cut_at_the_buffer()
    {
        DecodedFeature shape = EncodedShape.Of(World, "POLYGON ((0 80, 90 80, 90 90, 0 90, 0 80))")!;
        Assert.Equal(-64, shape.Paths.Single().Min(at => at.Y));
    }

    [Fact]
    public void Coordinates_that_are_no_places_do_no_harm()
    {
        double[] hostile = [double.NaN, double.PositiveInfinity, double.NegativeInfinity, 1e308, -1e308, 1e-320, 400, -91, 12];
        foreach (double x in hostile)
        {
            foreach (double y in hostile)
            {
                LinearRing ring = new([new(0, 0), new(x, y), new(50, 10), new(y, x), new(0, 0)]);
                foreach (Geometry geometry in new Geometry[] { new Polygon(ring), new LineString(ring.Coordinates), new Point(x, y) })
                {
                    DecodedFeature? feature = EncodedShape.Of(East, geometry);
                    Assert.All(feature?.Paths.SelectMany(path => path) ?? [], at => Assert.True(at.X is >= -64 and <= 4160 && at.Y is >= -64 and <= 4160));
                }
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("02")]
    [InlineData("0102000000")]
    [InlineData("0102000000FFFFFFFF")]
    [InlineData("01020000000200000000000000000000000000000000000000")]
    [InlineData("0108000000")]
    [InlineData("01A10F0000")]
    public void Bytes_that_are_no_geometry_are_refused(string hex) =>
        Assert.Throws<InvalidDataException>(() => EncodedShape.Of(East, Convert.FromHexString(hex)));

    [Fact]
    public void Collections_without_end_are_refused()
    {
        byte[] wkb = Enumerable.Range(0, 100_000).SelectMany(_ => Convert.FromHexString("010700000001000000")).ToArray();
        Assert.Throws<InvalidDataException>(() => EncodedShape.Of(East, wkb));
    }
}

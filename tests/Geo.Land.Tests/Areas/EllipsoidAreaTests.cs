using Geo.Land.Areas;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Xunit;

namespace Geo.Land.Tests.Areas;

public sealed class EllipsoidAreaTests
{
    // PostGIS itself loses about 1e-4 m² per shape to cancellation, which a parcel of a few thousand m² shows.
    private const double PostgisNoise = 2e-4;

    public static TheoryData<string, double> PostgisAreas()
    {
        TheoryData<string, double> cases = [];
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Areas", "ellipsoid-areas.csv")))
        {
            string[] parts = line.Split(';');
            cases.Add(parts[0], double.Parse(parts[1]));
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(PostgisAreas))]
    public void The_area_is_that_of_PostGIS_to_a_billionth(string wkt, double postgis) =>
        Assert.Equal(postgis, EllipsoidArea.Of(new WKTReader().Read(wkt)), postgis * 1e-9 + PostgisNoise);

    [Fact]
    public void An_eighth_of_the_ellipsoid_is_an_eighth_of_its_surface()
    {
        double[] longitudes = [0, 45, 90, 90, 90, 45, 0];
        double[] latitudes = [0, 0, 0, 45, 89.9999999, 89.9999999, 89.9999999];

        double area = EllipsoidArea.OfRing(longitudes, latitudes);

        Assert.Equal(510065621718491.4 / 8, area, 1e4);
    }

    [Fact]
    public void A_ring_run_clockwise_has_a_negative_area()
    {
        double[] longitudes = [112.5, 112.51, 112.51];
        double[] latitudes = [22.4, 22.4, 22.41];

        double area = EllipsoidArea.OfRing(longitudes, latitudes);
        Array.Reverse(longitudes);
        Array.Reverse(latitudes);

        Assert.True(area > 0);
        Assert.Equal(-area, EllipsoidArea.OfRing(longitudes, latitudes), area * 1e-9);
    }

    [Fact]
    public void A_hole_counts_off_and_the_polygons_of_a_collection_add_up()
    {
        Geometry shape = new WKTReader().Read(
            "MULTIPOLYGON (((112 22, 112.1 22, 112.1 22.1, 112 22.1, 112 22), (112.04 22.04, 112.04 22.06, 112.06 22.06, 112.06 22.04, 112.04 22.04)), ((112.2 22, 112.3 22, 112.3 22.1, 112.2 22)))");
        double outer = EllipsoidArea.Of(new WKTReader().Read("POLYGON ((112 22, 112.1 22, 112.1 22.1, 112 22.1, 112 22))"));
        double hole = EllipsoidArea.Of(new WKTReader().Read("POLYGON ((112.04 22.04, 112.06 22.04, 112.06 22.06, 112.04 22.06, 112.04 22.04))"));
        double other = EllipsoidArea.Of(new WKTReader().Read("POLYGON ((112.2 22, 112.3 22, 112.3 22.1, 112.2 22))"));

        Assert.Equal(outer - hole + other, EllipsoidArea.Of(shape), 0.001);
    }

    [Fact]
    public void A_ring_across_the_antimeridian_is_as_large_as_elsewhere() =>
        Assert.Equal(
            EllipsoidArea.OfRing([10, 11, 11, 10], [22, 22, 23, 23]),
            EllipsoidArea.OfRing([179.5, -179.5, -179.5, 179.5], [22, 22, 23, 23]),
            1);

    [Fact]
    public void A_ring_around_the_pole_is_refused() =>
        Assert.Throws<ArgumentException>(() => EllipsoidArea.OfRing([0, 90, 180, -90], [80, 80, 80, 80]));

    [Fact]
    public void Points_and_lines_have_no_area() => Assert.Equal(0, EllipsoidArea.Of(new WKTReader().Read("LINESTRING (112 22, 113 23)")));
}

using System.Globalization;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Schema;

public sealed class GeneratedAreaTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    // Westward and eastward of the seam between zones 37 and 38, and far from both meridians.
    private static readonly (double West, double South, double Size)[] Boxes =
    [
        (112.4985, 22.4, 0.001), (112.5005, 22.4, 0.001), (111.0, 22.0, 0.01), (112.3, 21.9, 0.005), (113.2, 22.8, 0.005), (114.0, 23.0, 0.01),
    ];

    [Fact]
    public async Task The_zone_is_that_of_the_centroid_and_exists_in_PROJ()
    {
        foreach ((double longitude, int srid) in new[] { (75.0, 4534), (111.0, 4546), (112.4999, 4546), (112.5001, 4547), (114.0, 4547), (117.0, 4548), (135.0, 4554) })
        {
            IReadOnlyList<object?[]> rows = await database.Owner.RowsAsync(
                "select land.planar_srid(st_setsrid(st_expand(st_point($1, 30), 0.00001), 4490)), srtext from spatial_ref_sys where srid = $2", longitude, srid);
            Assert.Equal(srid, rows[0][0]);
            double meridian = Math.Round(longitude / 3) * 3;
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"PARAMETER[\"central_meridian\",{meridian}]"), (string)rows[0][1]!, StringComparison.Ordinal);
            Assert.Contains("CGCS2000 / 3-degree Gauss-Kruger CM", (string)rows[0][1]!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_ellipsoid_area_is_that_of_the_integral_over_the_ellipsoid()
    {
        foreach ((double west, double south, double size) in Boxes)
        {
            // Sides that follow parallels: points close together keep the geodesics on them.
            double found = await AreaAsync("ellipsoid_area", $"st_segmentize(st_makeenvelope({Text(west)}, {Text(south)}, {Text(west + size)}, {Text(south + size)}, 4490), {Text(size / 256)})");
            double expected = BandArea(south, south + size) * size / 360;
            Assert.InRange(found / expected, 1 - 1e-9, 1 + 1e-9);
        }
    }

    [Fact]
    public async Task The_planar_area_is_that_of_the_corners_GDAL_projects()
    {
        foreach ((double west, double south, double size) in Boxes)
        {
            double found = await AreaAsync("planar_area", $"st_makeenvelope({Text(west)}, {Text(south)}, {Text(west + size)}, {Text(south + size)}, 4490)");
            int srid = west + size / 2 < 112.5 ? 4546 : 4547;
            string corners = string.Join('\n', new[] { (west, south), (west + size, south), (west + size, south + size), (west, south + size) }
                .Select(corner => $"{Text(corner.Item1)} {Text(corner.Item2)}"));
            string projected = await PostgresPrograms.RunAsync(
                "gdaltransform", ["-s_srs", "+proj=longlat +ellps=GRS80 +no_defs", "-t_srs", $"EPSG:{srid}", "-output_xy"], corners);
            double[][] points = [.. projected.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
            Assert.InRange(found / Shoelace(points), 1 - 1e-9, 1 + 1e-9);
        }
    }

    [Fact]
    public async Task The_planar_area_at_the_edge_of_a_zone_is_about_six_ten_thousandths_more()
    {
        const string Box = "st_makeenvelope(112.4985, 22.4, 112.4995, 22.401, 4490)";
        double share = await AreaAsync("planar_area", Box) / await AreaAsync("ellipsoid_area", Box);
        Assert.InRange(share, 1.0005, 1.0007);
    }

    [Fact]
    public async Task The_areas_follow_the_boundary()
    {
        await SampleRecords.InsertAsync(database);
        await database.Owner.RunAsync("update land.parcel set boundary = st_multi(st_makeenvelope(112.4, 22.5, 112.402, 22.501, 4490)) where county_code = '440783'");
        IReadOnlyList<object?[]> rows = await database.Owner.RowsAsync(
            """
            select ellipsoid_area = st_area(boundary::geography), planar_area = st_area(st_transform(boundary, 4546)), planar_srid, st_within(label_point, boundary), version
            from land.parcel where county_code = '440783'
            """);
        Assert.Equal([true, true, 4546, true, 2], rows[0]);
    }

    // The area of the whole belt between two parallels, exact for an ellipsoid of revolution.
    private static double BandArea(double south, double north)
    {
        const double A = 6378137, F = 1 / 298.257222101, E2 = F * (2 - F);
        double e = Math.Sqrt(E2), b2 = A * A * (1 - E2);
        double Term(double degrees)
        {
            double s = Math.Sin(degrees * Math.PI / 180);
            return s / (2 * (1 - E2 * s * s)) + Math.Atanh(e * s) / (2 * e);
        }

        return 2 * Math.PI * b2 * (Term(north) - Term(south));
    }

    private static double Shoelace(double[][] points)
    {
        double twice = 0;
        for (int i = 0; i < points.Length; i++)
        {
            double[] from = points[i], to = points[(i + 1) % points.Length];
            // Shifted towards the origin, so that the products keep their digits.
            twice += (from[0] - points[0][0]) * (to[1] - points[0][1]) - (to[0] - points[0][0]) * (from[1] - points[0][1]);
        }

        return Math.Abs(twice) / 2;
    }

    private Task<double> AreaAsync(string function, string shape) => database.Owner.ScalarAsync<double>($"select land.{function}({shape})");

    private static string Text(double number) => number.ToString("R", CultureInfo.InvariantCulture);
}

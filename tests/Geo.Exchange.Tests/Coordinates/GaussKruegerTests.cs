using System.Diagnostics;
using System.Globalization;
using Geo.Exchange.Coordinates;

namespace Geo.Exchange.Tests.Coordinates;

/// <summary>Our projections, held against PROJ.</summary>
public sealed class GaussKruegerTests
{
    [Theory]
    [InlineData(4525)]
    [InlineData(4526)]
    [InlineData(4527)]
    [InlineData(4546)]
    [InlineData(4547)]
    [InlineData(4548)]
    [InlineData(4497)]
    [InlineData(4508)]
    [InlineData(3857)]
    public async Task A_place_is_where_proj_puts_it(int epsg)
    {
        KnownCrs crs = KnownCrs.Of(epsg)!.Value;
        (double Longitude, double Latitude)[] places = [(112.5, 22.0), (111.0, 21.5), (113.9, 22.9), (110.1, 40.3), (115.5, 23)];
        double[][] found = await ProjAsync(epsg, places);
        for (int i = 0; i < places.Length; i++)
        {
            (double x, double y) = crs.FromDegrees(places[i].Longitude, places[i].Latitude);
            Assert.Equal(found[i][0], x, 0.000_1);
            Assert.Equal(found[i][1], y, 0.000_1);
            (double longitude, double latitude) = crs.ToDegrees(x, y);
            Assert.Equal(places[i].Longitude, longitude, 1e-11);
            Assert.Equal(places[i].Latitude, latitude, 1e-11);
        }
    }

    [Fact]
    public void Systems_that_are_not_ours_are_told_apart()
    {
        Assert.Null(KnownCrs.Of(32649));
        Assert.Null(KnownCrs.Of(4555));
        Assert.Equal(38_500_000, KnownCrs.Of(4526)!.Value.Zone.FalseEasting);
        Assert.Equal(111, KnownCrs.Of(4546)!.Value.Zone.CentralMeridian);
    }

    // gdaltransform speaks x, y for both sides.
    private static async Task<double[][]> ProjAsync(int epsg, (double Longitude, double Latitude)[] places)
    {
        using Process process = Process.Start(new ProcessStartInfo("gdaltransform", ["-s_srs", "EPSG:4490", "-t_srs", $"EPSG:{epsg}", "-output_xy"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        foreach ((double longitude, double latitude) in places)
        {
            await process.StandardInput.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{longitude} {latitude}"));
        }

        process.StandardInput.Close();
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
    }
}

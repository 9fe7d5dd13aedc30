using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Geo.Tiles.Tests.Decoding;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>GDAL, a reader that is not ours, reads every layer without a word and finds the same features.</summary>
public sealed partial class GdalTests(SmallLand land) : IClassFixture<SmallLand>
{
    public static TheoryData<string, int> Cases()
    {
        TheoryData<string, int> cases = [];
        foreach (TileLayer layer in TileCatalog.Layers)
        {
            cases.Add(layer.Name, 8);
            cases.Add(layer.Name, 10);
            cases.Add(layer.Name, 12);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Gdal_reads_the_same_features(string name, int zoom)
    {
        TileRunner runner = new(land.App, new TileOptions());
        TileResult result = await runner.RenderAsync(
            TileCatalog.Find(name)!, TileId.Containing(zoom, 112.63, 22.38), filter: null, SmallLand.Planner, TestContext.Current.CancellationToken);
        DecodedTile tile = TileDecoder.Decode(result.Bytes);
        string path = Path.Combine(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"geo-tile-{Environment.ProcessId}-{name}-{zoom}.mvt"));
        await File.WriteAllBytesAsync(path, result.Bytes, TestContext.Current.CancellationToken);
        try
        {
            foreach (DecodedLayer layer in tile.Layers)
            {
                (string output, string errors) = await OgrInfoAsync(path, layer.Name);
                Assert.Equal("", errors);
                Assert.Equal(layer.Features.Count.ToString(CultureInfo.InvariantCulture), FeatureCount().Match(output).Groups["count"].Value);
                Assert.DoesNotContain(" EMPTY", output, StringComparison.Ordinal);
            }
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<(string Output, string Errors)> OgrInfoAsync(string path, string layer)
    {
        using Process process = Process.Start(new ProcessStartInfo("ogrinfo", ["-ro", "-al", "-oo", "CLIP=NO", path, layer])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (output, await errors);
    }

    [GeneratedRegex("^Feature Count: (?<count>[0-9]+)", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FeatureCount();
}

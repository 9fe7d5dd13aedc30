using System.Globalization;
using System.Net.Http.Json;
using Geo.Server.Tests.Operations.Distribution;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>The same land in tables with and without partitions gives the same answers.</summary>
public sealed class PartitionedReadsTests(DemoServer plain, PartitionedServer parted) : IClassFixture<DemoServer>, IClassFixture<PartitionedServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> Operations => [.. SpreadStatementTests.Operations.Select(row => row.Data)];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task An_operation_has_the_same_answer(string query)
    {
        string text = query.Replace("NOW", $"{TimeProvider.System.GetUtcNow():O}", StringComparison.Ordinal);
        // What is beside the data says when the land was recorded, which was twice.
        Assert.Equal((await plain.QueryAsync(text)).GetRawText(), (await parted.QueryAsync(text)).GetRawText());
    }

    [Fact]
    public async Task Random_boxes_and_circles_hold_the_same_parcels()
    {
        Random chance = new(20261123);
        int found = 0;
        for (int i = 0; i < 150; i++)
        {
            double west = 112.0 + chance.NextDouble() * 1.2, south = 21.7 + chance.NextDouble() * 1.1, size = Math.Pow(10, -2.5 + 2.5 * chance.NextDouble());
            string box = string.Create(CultureInfo.InvariantCulture, $"[{west:F6}, {south:F6}, {west + size:F6}, {south + size:F6}]");
            string where = chance.Next(4) switch
            {
                0 => $"{{boundary: {{bbox: {box}}}, stage: {{in: [LISTED, IN_USE]}}}}",
                1 => $"{{not: {{boundary: {{bbox: {box}}}}}}}",
                2 => string.Create(CultureInfo.InvariantCulture, $"{{boundary: {{dwithin: {{geometry: {{wkt: {{text: \"POINT ({west:F6} {south:F6})\"}}}}, metres: {20000 * size:F0}}}}}}}"),
                _ => $"{{boundary: {{bbox: {box}}}}}",
            };
            string query = $"{{ parcels(where: {where}, first: 20) {{ totalCount nodes {{ id code stage contracts {{ nodes {{ number }} }} }} pageInfo {{ endCursor }} }} }}";
            string answer = await AskAsync(plain, query);
            found += answer.Contains("\"code\"", StringComparison.Ordinal) ? 1 : 0;
            Assert.True(answer == await AskAsync(parted, query), query);
        }

        Assert.True(found > 40, $"{found} of 150 have parcels.");
    }

    [Theory]
    [InlineData("/tiles/parcel/9/416/223.mvt")]
    [InlineData("/tiles/parcel/11/1665/893.mvt")]
    [InlineData("/tiles/parcel/13/6662/3573.mvt")]
    [InlineData("/tiles/constraint/11/1665/893.mvt")]
    public async Task A_tile_has_the_same_features(string path)
    {
        string[] features = TileFeatures.Read(await plain.Client.GetByteArrayAsync(path, Cancel));
        Assert.NotEmpty(features);
        Assert.Equal(features, TileFeatures.Read(await parted.Client.GetByteArrayAsync(path, Cancel)));
    }

    [Fact]
    public async Task An_export_has_the_same_rows()
    {
        const string Ask = "{ parcels(where: {boundary: {bbox: [112.5, 22.2, 113.0, 22.6]}}) { export(format: CSV) { url } } }";
        string expected = await FileAsync(plain);
        Assert.True(expected.Length > 10_000, expected);
        Assert.Equal(expected, await FileAsync(parted));

        static async Task<string> FileAsync(DemoServer server)
        {
            Uri url = new((await server.QueryAsync(Ask)).GetProperty("parcels").GetProperty("export").GetProperty("url").GetString()!, UriKind.RelativeOrAbsolute);
            return await server.Client.GetStringAsync(url, Cancel);
        }
    }

    private static async Task<string> AskAsync(DemoServer server, string query)
    {
        using HttpResponseMessage answer = await server.Client.PostAsJsonAsync("/graphql", new { query }, Cancel);
        return await answer.Content.ReadAsStringAsync(Cancel);
    }
}

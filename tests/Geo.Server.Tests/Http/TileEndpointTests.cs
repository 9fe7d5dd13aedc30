using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Geo.Server.Links;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Tiles;

namespace Geo.Server.Tests.Http;

/// <summary>The addresses of tiles: which there are, what they answer, and whose filter they carry.</summary>
public sealed class TileEndpointTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/tiles/parcel/23/0/0.mvt", "TILE_NOT_FOUND")]
    [InlineData("/tiles/parcel/1/2/0.mvt", "TILE_NOT_FOUND")]
    [InlineData("/tiles/parcel/1/-1/0.mvt", "TILE_NOT_FOUND")]
    [InlineData("/tiles/parcel/x/0/0.mvt", "TILE_NOT_FOUND")]
    [InlineData("/tiles/parcel/99999999999/0/0.mvt", "TILE_NOT_FOUND")]
    [InlineData("/tiles/nothing/1/0/0.mvt", "LAYER_NOT_FOUND")]
    [InlineData("/tiles/nothing.json", "LAYER_NOT_FOUND")]
    public async Task An_address_outside_of_the_grid_or_the_layers_is_404(string address, string code)
    {
        using HttpResponseMessage response = await server.Client.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains($"\"{code}\"", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_tile_is_204()
    {
        using HttpResponseMessage response = await server.Client.GetAsync("/tiles/parcel/14/0/0.mvt", Cancel);
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task A_tile_that_has_not_changed_is_304()
    {
        TileId tile = await BusiestTileAsync();
        using HttpResponseMessage first = await server.Client.GetAsync($"/tiles/parcel/{tile}.mvt", Cancel);
        Assert.Equal("application/vnd.mapbox-vector-tile", first.Content.Headers.ContentType?.MediaType);
        using HttpRequestMessage again = new(HttpMethod.Get, $"/tiles/parcel/{tile}.mvt");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage second = await server.Client.SendAsync(again, Cancel);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task A_kept_tile_is_the_same_bytes_compressed_or_not()
    {
        string address = $"/tiles/parcel/{await BusiestTileAsync()}.mvt";
        byte[] plain = await server.Client.GetByteArrayAsync(address, Cancel);
        foreach (string? accepted in new[] { "br", "gzip;q=1, br;q=0.5", "br;q=0", "gzip", null })
        {
            (string? encoding, byte[] bytes) = await AskKeptAsync(address, accepted);
            using Stream stream = encoding switch
            {
                "br" => new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress),
                "gzip" => new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress),
                _ => new MemoryStream(bytes),
            };
            using MemoryStream read = new();
            await stream.CopyToAsync(read, Cancel);
            Assert.Equal(plain, read.ToArray());
            Assert.Equal(accepted switch { null or "br;q=0" => null, "gzip" => "gzip", _ => "br" }, encoding);
        }
    }

    private async Task<(string? Encoding, byte[] Bytes)> AskKeptAsync(string address, string? accepted)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, address);
            if (accepted is not null)
            {
                request.Headers.TryAddWithoutValidation("Accept-Encoding", accepted);
            }

            using HttpResponseMessage response = await server.Client.SendAsync(request, patience.Token);
            if (response.Headers.GetValues("Cache-Status").Single() == "geo; hit")
            {
                return (response.Content.Headers.ContentEncoding.SingleOrDefault(), await response.Content.ReadAsByteArrayAsync(patience.Token));
            }
        }
    }

    [Fact]
    public async Task Every_layer_describes_itself()
    {
        foreach (TileLayer layer in TileCatalog.Layers)
        {
            using JsonDocument described = JsonDocument.Parse(await server.Client.GetStringAsync($"/tiles/{layer.Name}.json", Cancel));
            Assert.Equal("3.0.0", described.RootElement.GetProperty("tilejson").GetString());
            Assert.EndsWith($"/tiles/{layer.Name}/{{z}}/{{x}}/{{y}}.mvt", described.RootElement.GetProperty("tiles")[0].GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_address_of_a_filter_serves_fewer_bytes_than_that_of_all()
    {
        TileId tile = await BusiestTileAsync();
        string template = await TemplateAsync("""{ parcels(where: {stage: {eq: IN_USE}}) { tiles { urlTemplate } } }""");
        byte[] all = await server.Client.GetByteArrayAsync($"/tiles/parcel/{tile}.mvt", Cancel);
        byte[] some = await server.Client.GetByteArrayAsync(Fill(template, tile), Cancel);
        Assert.InRange(some.Length, 1, all.Length - 1);
    }

    [Fact]
    public async Task A_filter_too_long_for_an_address_is_kept_and_served()
    {
        string ring = string.Join(",", Enumerable.Range(0, 201).Select(i => FormattableString.Invariant(
            $"[{112.7 + (0.3 * Math.Cos(i % 200 * Math.PI / 100)):F6},{22.4 + (0.3 * Math.Sin(i % 200 * Math.PI / 100)):F6}]")));
        string template = await TemplateAsync(
            "query ($ring: GeoJSON!) { parcels(where: {boundary: {intersects: {geojson: $ring}}}) { tiles { urlTemplate } } }",
            new { ring = JsonSerializer.Deserialize<JsonElement>("{\"type\":\"Polygon\",\"coordinates\":[[" + ring + "]]}") });
        Assert.InRange(template.Length, 1, 400);
        using HttpResponseMessage response = await server.Client.GetAsync(Fill(template, await BusiestTileAsync()), Cancel);
        Assert.True(response.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_link_whose_kept_filter_is_gone_has_expired()
    {
        FilterLinks links = new(new SigningKeys([new byte[32]]), TimeProvider.System);
        byte[] unknown = [(byte)'#', .. new byte[32]];
        string token = links.Write(new FilterLink(LinkPurpose.Tiles, "Parcel", CallerRole.Planner, "440783", "", links.NextExpiry(), unknown));
        using HttpResponseMessage response = await server.Client.GetAsync($"/tiles/parcel/11/1664/894.mvt?f={token}", Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("LINK_EXPIRED", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_changed_token_opens_nothing()
    {
        string template = await TemplateAsync("""{ parcels(where: {stage: {eq: IN_USE}}) { tiles { urlTemplate } } }""");
        int at = template.IndexOf("f=", StringComparison.Ordinal) + 10;
        string changed = $"{template[..at]}{(template[at] == 'A' ? 'B' : 'A')}{template[(at + 1)..]}";
        using HttpResponseMessage response = await server.Client.GetAsync(Fill(changed, await BusiestTileAsync()), Cancel);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("LINK_INVALID", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_of_one_layer_does_not_open_another()
    {
        string template = await TemplateAsync("{ parcels { tiles { urlTemplate } } }");
        using HttpResponseMessage response = await server.Client.GetAsync(Fill(template, await BusiestTileAsync()).Replace("/parcel/", "/constraint/", StringComparison.Ordinal), Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("LINK_OF_ANOTHER_LAYER", await response.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    private static string Fill(string template, TileId tile) => template
        .Replace("{z}", $"{tile.Z}", StringComparison.Ordinal)
        .Replace("{x}", $"{tile.X}", StringComparison.Ordinal)
        .Replace("{y}", $"{tile.Y}", StringComparison.Ordinal);

    private async Task<string> TemplateAsync(string query, object? variables = null) =>
        (await server.QueryAsync(query, variables)).GetProperty("parcels").GetProperty("tiles").GetProperty("urlTemplate").GetString()!;

    private async Task<TileId> BusiestTileAsync()
    {
        JsonElement data = await server.QueryAsync("""{ parcels(where: {county: {code: {eq: "440783"}}}, orderBy: [CODE_ASC], first: 1) { nodes { labelPoint } } }""");
        JsonElement point = data.GetProperty("parcels").GetProperty("nodes")[0].GetProperty("labelPoint").GetProperty("coordinates");
        return TileId.Containing(11, point[0].GetDouble(), point[1].GetDouble());
    }
}

using System.Text;
using System.Text.Json;
using Geo.Server.Links;
using Geo.Server.Options;
using Geo.Server.Rights;

namespace Geo.Server.Tests.Exports;

/// <summary>An address opens what its maker saw, to whoever holds it, for as long as it says and its key is known.</summary>
public sealed class ExportLinkTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string All = "parcels(orderBy: [CODE_ASC])";
    private const string Columns = "columns: [\"code\", \"countyCode\", \"published\", \"areaM2\"]";

    private static readonly byte[] Key = new byte[32];

    [Fact]
    public async Task An_editors_address_opens_the_editors_counties_in_full_to_who_has_no_token()
    {
        string editor = await Downloads.SignInAsync(server.Client, "editor");
        JsonElement export = await Downloads.OrderAsync(server.Client, All, $"format: GEOJSON, {Columns}", editor);
        (int Full, int Coarse) found = Count(await Downloads.ReadAsync(server.Client, export), exact: "440783");
        Assert.True(found.Full > 0 && found.Coarse > 0, $"{found}");
    }

    [Fact]
    public async Task An_investors_own_address_opens_coarse_land_only()
    {
        string investor = await Downloads.SignInAsync(server.Client, "investor");
        JsonElement export = await Downloads.OrderAsync(server.Client, All, "format: GEOJSON", investor);
        byte[] bytes = await Downloads.ReadAsync(server.Client, export);
        (int full, int coarse) = Count(bytes, exact: "none");
        Assert.Equal(0, full);
        Assert.Equal(export.GetProperty("count").GetInt32(), coarse);
        using JsonDocument file = JsonDocument.Parse(bytes);
        JsonElement first = file.RootElement.GetProperty("features")[0].GetProperty("properties");
        Assert.False(first.TryGetProperty("updatedBy", out JsonElement _));
        Assert.Contains("界线已粗化", file.RootElement.GetProperty("provenance").GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_too_long_for_an_address_is_kept()
    {
        string[] codes = [.. Enumerable.Range(1, 120).Select(number => $"440783001001GB{number:D5}")];
        JsonElement export = await Downloads.OrderAsync(
            server.Client, "parcels(where: {code: {in: $codes}})", "format: GEOJSON", header: "query ($codes: [String!]!)", variables: new { codes });
        Assert.True(JsonSerializer.Serialize(codes).Length > 1500);
        Assert.InRange(export.GetProperty("url").GetString()!.Length, 1, 400);
        using JsonDocument file = JsonDocument.Parse(await Downloads.ReadAsync(server.Client, export));
        Assert.Equal(export.GetProperty("count").GetInt32(), file.RootElement.GetProperty("features").GetArrayLength());
        Assert.Contains(codes[^1], file.RootElement.GetProperty("provenance").GetProperty("filter").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Equal_orders_have_equal_addresses()
    {
        JsonElement first = await Downloads.OrderAsync(server.Client, "parcels(where: {stage: {eq: LISTED}, countyCode: {eq: \"440783\"}})", "format: CSV");
        JsonElement second = await Downloads.OrderAsync(server.Client, "parcels(where: {countyCode: {eq: \"440783\"}, stage: {eq: LISTED}}, first: 3)", "epsg: 4490, format: CSV");
        Assert.Equal(first.GetProperty("url").GetString(), second.GetProperty("url").GetString());
    }

    [Fact]
    public async Task An_address_past_its_hour_has_expired() =>
        Assert.Equal((403, "LINK_EXPIRED"), await Downloads.ProblemAsync(server.Client, Address(Key, TimeProvider.System.GetUtcNow().AddMinutes(-1))));

    [Fact]
    public async Task An_address_whose_key_was_taken_away_opens_nothing() =>
        Assert.Equal((403, "LINK_INVALID"), await Downloads.ProblemAsync(server.Client, Address([.. Enumerable.Repeat((byte)7, 32)], TimeProvider.System.GetUtcNow().AddHours(1))));

    [Fact]
    public async Task A_key_behind_the_first_still_opens_what_it_signed()
    {
        byte[] newer = [.. Enumerable.Repeat((byte)9, 32)];
        await using RunningServer rotated = await RunningServer.StartAsync(server.Options with { SigningKeys = new SigningKeys([newer, Key]) });
        using HttpResponseMessage answer = await rotated.Client.GetAsync(Address(Key, TimeProvider.System.GetUtcNow().AddHours(1)), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode);
    }

    [Fact]
    public async Task A_changed_address_opens_nothing()
    {
        string url = Address(Key, TimeProvider.System.GetUtcNow().AddHours(1));
        int at = url.Length - 30;
        Assert.Equal((403, "LINK_INVALID"), await Downloads.ProblemAsync(server.Client, $"{url[..at]}{(url[at] == 'A' ? 'B' : 'A')}{url[(at + 1)..]}"));
        Assert.Equal((403, "LINK_INVALID"), await Downloads.ProblemAsync(server.Client, "/exports/nothing"));
    }

    [Fact]
    public async Task The_address_of_tiles_opens_no_file_and_the_other_way_round()
    {
        JsonElement both = await server.QueryAsync("{ parcels { tiles { urlTemplate } export(format: CSV) { url } } }");
        string tiles = both.GetProperty("parcels").GetProperty("tiles").GetProperty("urlTemplate").GetString()!;
        string file = both.GetProperty("parcels").GetProperty("export").GetProperty("url").GetString()!;
        Assert.Equal((403, "LINK_INVALID"), await Downloads.ProblemAsync(server.Client, $"/exports/{tiles[(tiles.IndexOf("f=", StringComparison.Ordinal) + 2)..]}"));
        Assert.Equal((400, "LINK_OF_ANOTHER_LAYER"), await Downloads.ProblemAsync(server.Client, $"/tiles/parcel/11/1664/894.mvt?f={file["/exports/".Length..]}"));
    }

    [Fact]
    public async Task What_the_server_signed_and_cannot_read_has_expired()
    {
        foreach (string body in (string[])["{}", "{", """{"format":"CSV","epsg":4490,"headings":"Names","columns":[],"records":{"where":{"gone":{"eq":1}}}}"""])
        {
            Assert.Equal((403, "LINK_EXPIRED"), await Downloads.ProblemAsync(server.Client, Address(Key, TimeProvider.System.GetUtcNow().AddHours(1), body)));
        }
    }

    private static string Address(byte[] key, DateTimeOffset expiresAt, string body = """{"format":"CSV","epsg":4490,"headings":"Names","columns":["code"]}""")
    {
        FilterLinks links = new(new SigningKeys([key]), TimeProvider.System);
        return $"/exports/{links.Write(new FilterLink(LinkPurpose.Export, "Parcel", CallerRole.Planner, "440783", "", expiresAt, Encoding.UTF8.GetBytes(body)))}";
    }

    // Coarse outlines lie on the grid of 0.001 degrees.
    private static (int Full, int Coarse) Count(byte[] geojson, string exact)
    {
        using JsonDocument file = JsonDocument.Parse(geojson);
        (int full, int coarse) = (0, 0);
        foreach (JsonElement feature in file.RootElement.GetProperty("features").EnumerateArray())
        {
            JsonElement properties = feature.GetProperty("properties");
            bool isOnGrid = feature.GetProperty("geometry").GetProperty("coordinates")[0][0].EnumerateArray()
                .All(point => Math.Abs((point[0].GetDouble() * 1000) - Math.Round(point[0].GetDouble() * 1000)) < 1e-6);
            bool isExact = properties.GetProperty("countyCode").GetString() == exact;
            Assert.Equal(isExact, !isOnGrid);
            Assert.True(isExact || properties.GetProperty("published").GetBoolean());
            (full, coarse) = isExact ? (full + 1, coarse) : (full, coarse + 1);
        }

        return (full, coarse);
    }
}

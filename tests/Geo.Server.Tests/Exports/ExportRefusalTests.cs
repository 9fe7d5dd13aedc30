using System.Net.Sockets;
using System.Text.Json;
using Geo.Server.Exports;

namespace Geo.Server.Tests.Exports;

/// <summary>What cannot be exported is said where the address is asked for, and a file that breaks off never passes for whole.</summary>
public sealed class ExportRefusalTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("parcels", "format: CSV, epsg: 2383", "BAD_EPSG")]
    [InlineData("parcels", "format: CSV, epsg: 4548", "WRONG_ZONE")]
    [InlineData("parcels", "format: CSV, columns: [\"code\", \"owner\"]", "UNKNOWN_COLUMN")]
    [InlineData("parcels", "format: CSV, columns: []", "BAD_USER_INPUT")]
    public async Task A_file_that_makes_no_sense_is_refused_at_the_field(string list, string export, string code)
    {
        JsonElement answer = await server.AskAsync($"{{ {list} {{ export({export}) {{ url }} }} }}");
        Assert.Equal((code, "parcels.export"), Downloads.ErrorOf(answer));
    }

    [Fact]
    public async Task Records_beside_the_zone_are_written_with_a_note()
    {
        JsonElement beside = await Downloads.OrderAsync(server.Client, "parcels(where: {countyCode: {eq: \"440785\"}})", "format: GEOPACKAGE, epsg: 4547");
        Assert.Contains("outside of the zone", beside.GetProperty("note").GetString(), StringComparison.Ordinal);
        JsonElement inside = await Downloads.OrderAsync(server.Client, "parcels(where: {countyCode: {eq: \"440703\"}})", "format: GEOPACKAGE, epsg: 4547");
        Assert.Equal(JsonValueKind.Null, inside.GetProperty("note").ValueKind);
    }

    [Fact]
    public async Task A_column_that_is_hidden_is_forbidden()
    {
        string investor = await Downloads.SignInAsync(server.Client, "investor");
        JsonElement answer = await Downloads.AskAsync(server.Client, "{ parcels { export(format: CSV, columns: [\"updatedBy\"]) { url } } }", investor);
        Assert.Equal(("FORBIDDEN", "parcels.export"), Downloads.ErrorOf(answer));
    }

    [Fact]
    public async Task A_filter_by_what_is_hidden_is_forbidden()
    {
        string investor = await Downloads.SignInAsync(server.Client, "investor");
        JsonElement answer = await Downloads.AskAsync(server.Client, "{ parcels(where: {name: {contains: \"街道\"}}) { export(format: CSV) { url } } }", investor);
        Assert.Equal("FORBIDDEN", Downloads.ErrorOf(answer).Code);
    }

    [Fact]
    public async Task A_list_inside_of_a_record_has_no_file()
    {
        JsonElement answer = await server.AskAsync("{ platforms(first: 1) { nodes { parcels { export(format: CSV) { url } } } } }");
        Assert.Equal("BAD_USER_INPUT", Downloads.ErrorOf(answer).Code);
    }

    [Fact]
    public async Task Too_many_records_are_refused_at_the_field_and_at_the_address()
    {
        string url = (await Downloads.OrderAsync(server.Client, "parcels", "format: CSV")).GetProperty("url").GetString()!;
        await using RunningServer small = await RunningServer.StartAsync(server.Options with { Exports = new ExportLimits { Rows = 100 } });
        JsonElement answer = await Downloads.AskAsync(small.Client, "{ parcels { export(format: CSV) { url } } }");
        Assert.Equal(("EXPORT_TOO_LARGE", "parcels.export"), Downloads.ErrorOf(answer));
        Assert.Equal((422, "EXPORT_TOO_LARGE"), await Downloads.ProblemAsync(small.Client, url));
    }

    [Fact]
    public async Task More_files_at_once_than_there_are_places_are_refused()
    {
        string url = (await Downloads.OrderAsync(server.Client, "parcels", "format: CSV")).GetProperty("url").GetString()!;
        await using RunningServer full = await RunningServer.StartAsync(server.Options with { Exports = new ExportLimits { AtOnce = 0 } });
        using HttpResponseMessage answer = await full.Client.GetAsync(url, Cancel);
        Assert.Equal((503, "30"), ((int)answer.StatusCode, answer.Headers.RetryAfter!.ToString()));
    }

    [Fact]
    public async Task A_file_that_takes_too_long_breaks_off()
    {
        string url = (await Downloads.OrderAsync(server.Client, "parcels", "format: KML")).GetProperty("url").GetString()!;
        await using RunningServer slow = await RunningServer.StartAsync(server.Options with { Exports = new ExportLimits { Time = TimeSpan.FromSeconds(3), AtOnce = 1 } });
        using SocketsHttpHandler handler = new() { ConnectCallback = NarrowAsync };
        using HttpClient client = new(handler) { BaseAddress = slow.Address };
        using HttpResponseMessage answer = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, Cancel);
        Assert.True(answer.IsSuccessStatusCode);

        // Nothing is read until the server has given up, and has its place free again.
        await UntilFreeAsync(slow, url);
        await using Stream body = await answer.Content.ReadAsStreamAsync(Cancel);
        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(Stream.Null, Cancel));
    }

    [Fact]
    public async Task A_client_that_leaves_frees_its_place_and_its_connection()
    {
        string url = (await Downloads.OrderAsync(server.Client, "parcels", "format: KML")).GetProperty("url").GetString()!;
        await using RunningServer one = await RunningServer.StartAsync(server.Options with { Exports = new ExportLimits { AtOnce = 1 } });
        using (SocketsHttpHandler handler = new() { ConnectCallback = NarrowAsync })
        using (HttpClient client = new(handler) { BaseAddress = one.Address })
        using (HttpResponseMessage left = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, Cancel))
        {
            Assert.Equal((503, "EXPORTS_BUSY"), await Downloads.ProblemAsync(one.Client, url));
        }

        await UntilFreeAsync(one, url);
    }

    [Fact]
    public async Task A_file_that_is_not_begun_in_time_is_a_clear_answer()
    {
        string url = (await Downloads.OrderAsync(server.Client, "parcels", "format: GEOPACKAGE")).GetProperty("url").GetString()!;
        await using RunningServer hasty = await RunningServer.StartAsync(server.Options with { Exports = new ExportLimits { Time = TimeSpan.FromMilliseconds(1) } });
        Assert.Equal((503, "EXPORT_TOO_SLOW"), await Downloads.ProblemAsync(hasty.Client, url));
    }

    private static async Task UntilFreeAsync(RunningServer server, string url)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        patience.CancelAfter(TimeSpan.FromSeconds(30));
        bool isFree = false;
        while (!isFree)
        {
            using HttpResponseMessage answer = await server.Client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            isFree = answer.IsSuccessStatusCode;
        }
    }

    // A receiver that takes little, so that the server has to wait for it.
    private static async ValueTask<Stream> NarrowAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096, NoDelay = true };
        await socket.ConnectAsync(context.DnsEndPoint, cancellationToken);
        return new NetworkStream(socket, ownsSocket: true);
    }
}

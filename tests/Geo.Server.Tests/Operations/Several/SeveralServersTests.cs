using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Tests.Http;
using Geo.Server.Tests.Http.Load;
using Geo.Server.Tests.Imports;
using Geo.Server.Tests.Mutations;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Operations.Several;

/// <summary>Two servers of one land behind nginx, by the configuration of <c>ops/nginx.conf</c>: each a process of its own.</summary>
public sealed class SeveralServersTests(TwoServers servers) : IClassFixture<TwoServers>
{
    private readonly GeoProcess _first = servers.First;
    private readonly GeoProcess _second = servers.Second;
    private readonly Nginx _nginx = servers.Nginx;

    [Theory]
    [InlineData("ws")]
    [InlineData("sse")]
    [InlineData("sse-single")]
    public async Task Whoever_listens_is_told_of_writes_through_either_server(string mode)
    {
        string code = await _first.Client.SomeParcelAsync();
        Uri address = new(_nginx.Client.BaseAddress!, "/graphql");
        await using NodeClient client = NodeClient.Start(mode, mode == "ws" ? new UriBuilder(address) { Scheme = "ws" }.Uri : address);
        if (mode == "ws")
        {
            Assert.True((await client.NextAsync()).GetProperty("connected").GetBoolean());
        }

        await client.SubscribeAsync("1", "subscription ($where: ParcelFilter) { parcelChanged(where: $where) { parcel { name } } }", new { where = new { code = new { eq = code } } });

        // From when on it listens is known by the first that it hears; of several changes in a moment the last is told.
        Task<JsonElement> heard = client.NextAsync();
        int attempt = 0;
        await Eventually.Async(async () =>
        {
            await _first.Client.RenameAsync(code, $"attempt {attempt++} {mode}");
            return heard.IsCompleted;
        });

        await heard;
        foreach ((GeoProcess server, string name) in new[] { (_first, $"first {mode}"), (_second, $"second {mode}") })
        {
            await server.Client.RenameAsync(code, name);
            string told = "attempt";
            while (told.StartsWith("attempt", StringComparison.Ordinal))
            {
                told = (await client.NextAsync()).GetProperty("next").GetProperty("data").GetProperty("parcelChanged").GetProperty("parcel").GetProperty("name").GetString()!;
            }

            Assert.Equal(name, told);
        }
    }

    [Fact]
    public async Task A_file_taken_in_by_one_server_is_mapped_followed_committed_and_reported_through_the_other()
    {
        string code = OpenLand.Code();
        using MultipartFormDataContent form = new() { { new ByteArrayContent(new ImportFile().Box(code, await new OpenLand(servers.Database).FindAsync()).Bytes), "file", "parcels.geojson" } };
        using HttpResponseMessage taken = await _first.Client.PostAsync(new Uri("/imports", UriKind.Relative), form, Answer.Cancel);
        Assert.Equal(HttpStatusCode.Accepted, taken.StatusCode);
        string id = (await taken.Content.ReadFromJsonAsync<JsonElement>(Answer.Cancel)).GetProperty("id").GetString()!;

        await ReachAsync("INSPECTED");
        JsonElement acts = await _second.Client.QueryAsync(
            "mutation ($id: ID!) { mapImport(input: {id: $id, constants: [{field: STAGE, value: \"净地\"}]}) { userErrors { code } } commitImport(input: {id: $id}) { userErrors { code } } }", new { id });
        Assert.Equal("""{"mapImport":{"userErrors":[]},"commitImport":{"userErrors":[]}}""", acts.GetRawText());
        await ReachAsync("COMMITTED");
        using HttpResponseMessage report = await _second.Client.GetAsync(new Uri($"/imports/{id}/report", UriKind.Relative), Answer.Cancel);
        Assert.Contains(code, await report.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);

        async Task ReachAsync(string wanted)
        {
            await Eventually.Async(async () =>
            {
                string state = (await _second.Client.QueryAsync("query ($id: ID!) { importJob(id: $id) { state } }", new { id })).GetProperty("importJob").GetProperty("state").GetString()!;
                // A commit that is refused goes back to what was checked.
                Assert.DoesNotContain(state, new[] { "FAILED", "CHECKED" });
                return state == wanted;
            });
        }
    }

    [Fact]
    public async Task Addresses_of_files_and_tiles_that_one_server_signed_open_at_the_other()
    {
        JsonElement parcels = (await _first.Client.QueryAsync(
            "{ parcels(where: {stage: {eq: LISTED}}, orderBy: [CODE_ASC]) { totalCount export(format: CSV) { url } tiles { urlTemplate } } }")).GetProperty("parcels");
        string url = parcels.GetProperty("export").GetProperty("url").GetString()!;
        string file = await _second.Client.GetStringAsync(new Uri(url[url.IndexOf("/exports/", StringComparison.Ordinal)..], UriKind.Relative), Answer.Cancel);
        Assert.Contains("LISTED", file, StringComparison.Ordinal);
        string template = parcels.GetProperty("tiles").GetProperty("urlTemplate").GetString()!;
        string tile = template[template.IndexOf("/tiles/", StringComparison.Ordinal)..].Replace("{z}/{x}/{y}", "8/207/111", StringComparison.Ordinal);
        byte[] first = await _first.Client.GetByteArrayAsync(new Uri(tile, UriKind.Relative), Answer.Cancel);
        Assert.NotEmpty(first);
        Assert.Equal(first, await _second.Client.GetByteArrayAsync(new Uri(tile, UriKind.Relative), Answer.Cancel));
    }

    [Fact]
    public async Task When_one_server_stops_no_request_is_lost_and_when_one_is_killed_the_next_are_answered()
    {
        GeoProcess[] both = await Task.WhenAll(servers.ServeAsync(), servers.ServeAsync());
        await using GeoProcess stopped = both[0];
        await using GeoProcess killed = both[1];
        await using Nginx nginx = await Nginx.StartAsync(stopped.Client.BaseAddress!, killed.Client.BaseAddress!);
        string code = await killed.Client.SomeParcelAsync(place: 1);
        using CancellationTokenSource enough = CancellationTokenSource.CreateLinkedTokenSource(Answer.Cancel);
        int answered = 0;
        Task[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(ReadAsync, Answer.Cancel))];
        await Eventually.Async(() => Volatile.Read(ref answered) > 100);
        stopped.Terminate();
        Assert.Equal(0, await stopped.EndAsync());
        int before = Volatile.Read(ref answered);
        await nginx.Client.RenameAsync(code, "after the stop");
        await Eventually.Async(() => Volatile.Read(ref answered) > before + 100);
        await enough.CancelAsync();
        await Task.WhenAll(readers);

        await using GeoProcess again = await servers.ServeAsync(stopped.Client.BaseAddress!.Port);
        await killed.KillAsync();

        // One that is back is asked again five seconds after it was missed.
        await Eventually.Async(async () => (await Answer.PostAsync(nginx.Client, """{"query":"{ __typename }"}""")).StatusCode == HttpStatusCode.OK);

        await nginx.Client.RenameAsync(code, "after the kill");

        async Task ReadAsync()
        {
            while (!enough.IsCancellationRequested)
            {
                JsonElement data = await nginx.Client.QueryAsync("{ parcels(first: 5) { nodes { code boundary } } }");
                Assert.Equal(5, data.GetProperty("parcels").GetProperty("nodes").GetArrayLength());
                Interlocked.Increment(ref answered);
            }
        }
    }

    [Fact]
    public async Task Tiles_pass_with_what_browsers_need_to_keep_them_and_none_is_shown_to_another_caller()
    {
        // Each server of a developer issues demo tokens of its own, so here there is one.
        await using Nginx nginx = await Nginx.StartAsync(_first.Client.BaseAddress!, _first.Client.BaseAddress!);
        DemoTokens tokens = await DemoTokens.SignInAsync(_first.Client);
        Uri tile = new("/tiles/parcel/12/3326/1784.mvt", UriKind.Relative);
        using HttpResponseMessage asPlanner = await GetAsync(nginx, tile, tokens.Header("planner"));
        using HttpResponseMessage asInvestor = await GetAsync(nginx, tile, tokens.Header("investor"));
        Assert.Equal(["MISS", "MISS"], [CacheStatus(asPlanner), CacheStatus(asInvestor)]);
        Assert.NotEqual(asPlanner.Headers.ETag, asInvestor.Headers.ETag);
        using HttpResponseMessage again = await GetAsync(nginx, tile, tokens.Header("planner"), ("If-None-Match", $"{asPlanner.Headers.ETag}"));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task Callers_are_counted_by_where_they_come_from_and_not_by_what_they_say_of_it()
    {
        await using GeoProcess counting = await servers.ServeAsync(0, "--requests-per-minute", "3");
        await using Nginx nginx = await Nginx.StartAsync(counting.Client.BaseAddress!, counting.Client.BaseAddress!);
        List<HttpStatusCode> statuses = [];
        for (int caller = 1; caller <= 4; caller++)
        {
            using HttpResponseMessage answer = await Answer.PostAsync(nginx.Client, """{"query":"{ __typename }"}""", headers: ("X-Forwarded-For", $"192.0.2.{caller}"));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], statuses);
    }

    [Fact]
    public async Task Signed_addresses_stay_out_of_the_log()
    {
        string url = (await _nginx.Client.QueryAsync("{ parcels { export(format: CSV) { url } } }")).GetProperty("parcels").GetProperty("export").GetProperty("url").GetString()!;
        string token = url[(url.LastIndexOf('/') + 1)..];
        await _nginx.Client.GetByteArrayAsync(new Uri(url[url.IndexOf("/exports/", StringComparison.Ordinal)..], UriKind.Relative), Answer.Cancel);
        await Eventually.Async(() => _nginx.Log.Contains("GET /exports/-\" 200", StringComparison.Ordinal));
        Assert.DoesNotContain(token, _nginx.Log, StringComparison.Ordinal);
    }

    private static string CacheStatus(HttpResponseMessage answer) => Assert.Single(answer.Headers.GetValues("X-Cache-Status"));

    private static async Task<HttpResponseMessage> GetAsync(Nginx nginx, Uri address, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        foreach ((string name, string value) in headers)
        {
            request.Headers.Add(name, value);
        }

        return await nginx.Client.SendAsync(request, Answer.Cancel);
    }
}

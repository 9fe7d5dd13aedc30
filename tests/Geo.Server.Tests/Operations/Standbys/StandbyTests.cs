using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Options;
using Geo.Server.Standbys;
using Geo.Server.Tests.Http;
using Geo.Server.Tests.Http.Load;
using Geo.Server.Tests.Operations.Several;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Operations.Standbys;

/// <summary>Queries by a streaming standby: what it may be behind, who must not notice, and what happens when either database is gone.</summary>
public sealed class StandbyTests(ReplicatedLand land) : IClassFixture<ReplicatedLand>
{
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Queries_go_to_the_standby_and_times_that_are_past_to_the_primary()
    {
        await using RunningServer server = await StartAsync(Long);
        string code = await ParcelAsync(server, place: 0);
        await land.PauseAsync();
        await land.RenameAsync(code, "newer");
        Assert.NotEqual("newer", await NameAsync(server.Client, code));
        Assert.Equal("newer", await NameAsync(server.Client, code, ", asOf: $asOf", TimeProvider.System.GetUtcNow()));
        await land.ResumeAsync();
        await EventuallyNamedAsync(server, code, "newer");
    }

    [Fact]
    public async Task What_a_standby_is_behind_by_more_than_the_bound_is_read_from_the_primary()
    {
        await using RunningServer server = await StartAsync(TimeSpan.FromSeconds(0.5));
        string code = await ParcelAsync(server, place: 1);
        await land.PauseAsync();
        await land.RenameAsync(code, "within the bound");
        await EventuallyNamedAsync(server, code, "within the bound");
        await land.ResumeAsync();
    }

    [Fact]
    public async Task Who_has_written_reads_it_at_once_at_this_server_and_with_the_cookie_at_every_other()
    {
        await using RunningServer server = await StartAsync(Long);
        await using RunningServer other = await StartAsync(Long);
        string code = await ParcelAsync(server, place: 2);
        await ParcelAsync(other, place: 2);
        DemoTokens tokens = await DemoTokens.SignInAsync(server);
        await land.PauseAsync();
        using HttpResponseMessage written = await server.Client.PostAsJsonAsync("/graphql", await CorrectionAsync(server, code, "my own"), Answer.Cancel);
        Assert.Contains("\"userErrors\":[]", await written.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);
        string cookie = Assert.Single(written.Headers.GetValues("Set-Cookie"));
        Assert.StartsWith($"{PositionCookie.Name}=", cookie, StringComparison.Ordinal);

        Assert.Equal("my own", await NameAsync(server.Client, code));
        using HttpRequestMessage asPlanner = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(Question(code)) };
        asPlanner.Headers.Add(tokens.Header("planner").Name, tokens.Header("planner").Value);
        using HttpClient somebody = new() { BaseAddress = server.Address };
        Assert.NotEqual("my own", await NameAsync(somebody, asPlanner));

        using HttpRequestMessage without = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(Question(code)) };
        using HttpRequestMessage with = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(Question(code)) };
        with.Headers.Add("Cookie", cookie.Split(';')[0]);
        using HttpClient bare = new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = other.Address };
        Assert.NotEqual("my own", await NameAsync(bare, without));
        Assert.Equal("my own", await NameAsync(bare, with));
        await land.ResumeAsync();
    }

    [Fact]
    public async Task Whoever_is_told_of_a_change_finds_it_when_asking()
    {
        await using RunningServer server = await StartAsync(Long);
        string code = await ParcelAsync(server, place: 3);
        using HttpRequestMessage subscribe = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "subscription { parcelChanged { id } }" }) };
        subscribe.Headers.Add("Accept", "text/event-stream");
        using HttpResponseMessage stream = await server.Client.SendAsync(subscribe, HttpCompletionOption.ResponseHeadersRead, Answer.Cancel);
        using StreamReader events = new(await stream.Content.ReadAsStreamAsync(Answer.Cancel));
        await land.PauseAsync();
        await land.RenameAsync(code, "told");
        Assert.NotNull(await Eventually.LineAsync(events, line => line.StartsWith("data: {", StringComparison.Ordinal)));
        Assert.Equal("told", await NameAsync(server.Client, code));
        await land.ResumeAsync();
    }

    [Fact]
    public async Task A_standby_that_dies_is_not_missed_and_one_that_comes_back_is_asked_again()
    {
        await using RunningServer server = await StartAsync(Long);
        string code = await ParcelAsync(server, place: 4);
        await land.StopStandbyAsync();
        for (int i = 0; i < 20; i++)
        {
            await NameAsync(server.Client, code);
        }

        await land.RenameAsync(code, "while it was gone");
        Assert.Equal("while it was gone", await NameAsync(server.Client, code));
        await land.StartStandbyAsync();
        await ReadsAsync(server);
        await land.PauseAsync();
        await land.RenameAsync(code, "after it was back");
        Assert.NotEqual("after it was back", await NameAsync(server.Client, code));
        await land.ResumeAsync();
    }

    [Fact]
    public async Task Without_the_primary_queries_are_answered_writes_are_refused_and_ready_says_so()
    {
        await using RunningServer server = await StartAsync(Long);
        string code = await ParcelAsync(server, place: 5);
        object correction = await CorrectionAsync(server, code, "later");
        string name = await NameAsync(server.Client, code);
        await land.StopPrimaryAsync();
        try
        {
            for (int i = 0; i < 10; i++)
            {
                Assert.Equal(name, await NameAsync(server.Client, code));
            }

            using HttpResponseMessage refused = await server.Client.PostAsJsonAsync("/graphql", correction, Answer.Cancel);
            JsonElement error = (await refused.Content.ReadFromJsonAsync<JsonElement>(Answer.Cancel)).GetProperty("errors")[0];
            Assert.Equal("DATABASE_UNAVAILABLE", error.GetProperty("extensions").GetProperty("code").GetString());
            using HttpResponseMessage ready = await server.Client.GetAsync(new Uri("/health/ready", UriKind.Relative), Answer.Cancel);
            Assert.Equal((HttpStatusCode.OK, """{"status":"queries only"}"""), (ready.StatusCode, await ready.Content.ReadAsStringAsync(Answer.Cancel)));
        }
        finally
        {
            await land.StartPrimaryAsync();
        }

        using HttpResponseMessage written = await server.Client.PostAsJsonAsync("/graphql", correction, Answer.Cancel);
        Assert.Contains("\"userErrors\":[]", await written.Content.ReadAsStringAsync(Answer.Cancel), StringComparison.Ordinal);
        Assert.Equal("later", await NameAsync(server.Client, code));
        Assert.Equal("""{"status":"ready"}""", await server.Client.GetStringAsync(new Uri("/health/ready", UriKind.Relative), Answer.Cancel));
    }

    [Fact]
    public async Task A_primary_named_as_a_standby_is_not_asked()
    {
        await using RunningServer server = await RunningServer.StartAsync(Options(Long) with { Standbys = new StandbyOptions([land.Application], Long) });
        Assert.Equal(1, (await server.Client.QueryAsync("{ parcels(first: 1) { nodes { code } } }")).GetProperty("parcels").GetProperty("nodes").GetArrayLength());
        StandbyReads reads = server.Standbys!;
        await Eventually.Async(() => reads.Clock.Oldest != long.MaxValue);
        Assert.False(reads.CanRead);
    }

    private async Task<RunningServer> StartAsync(TimeSpan staleness)
    {
        RunningServer server = await RunningServer.StartAsync(Options(staleness));
        await ReadsAsync(server);
        return server;
    }

    // The standby has all that the primary has, and the server knows it.
    private static Task ReadsAsync(RunningServer server) => Eventually.Async(() => server.Standbys!.CanRead);

    private ServeOptions Options(TimeSpan staleness) => new(
        new DatabaseOptions(land.Primary, land.Application), new SigningKeys([new byte[32]]), IPAddress.Loopback, Port: 0, PageDirectory: null, AddressFile: null)
    {
        IsDevelopment = true,
        Standbys = new StandbyOptions([land.Standby], staleness),
    };

    private static object Question(string code) => new { query = "query ($code: String!) { parcel(code: $code) { name } }", variables = new { code } };

    private static Task<string> ParcelAsync(RunningServer server, int place) => server.Client.SomeParcelAsync(place);

    private static async Task<string> NameAsync(HttpClient client, string code) =>
        (await client.QueryAsync("query ($code: String!) { parcel(code: $code) { name } }", new { code })).GetProperty("parcel").GetProperty("name").GetString() ?? "";

    private static async Task<string> NameAsync(HttpClient client, string code, string argument, DateTimeOffset asOf) =>
        (await client.QueryAsync($"query ($code: String!, $asOf: DateTime) {{ parcels(where: {{code: {{eq: $code}}}}{argument}) {{ nodes {{ name }} }} }}", new { code, asOf }))
            .GetProperty("parcels").GetProperty("nodes")[0].GetProperty("name").GetString() ?? "";

    private static async Task<string> NameAsync(HttpClient client, HttpRequestMessage request)
    {
        using HttpResponseMessage answer = await client.SendAsync(request, Answer.Cancel);
        JsonElement data = (await answer.Content.ReadFromJsonAsync<JsonElement>(Answer.Cancel)).GetProperty("data");
        return data.GetProperty("parcel").GetProperty("name").GetString() ?? "";
    }

    private static Task EventuallyNamedAsync(RunningServer server, string code, string name) =>
        Eventually.Async(async () => await NameAsync(server.Client, code) == name);

    private static async Task<object> CorrectionAsync(RunningServer server, string code, string name)
    {
        JsonElement parcel = (await server.Client.QueryAsync("query ($code: String!) { parcel(code: $code) { id version } }", new { code })).GetProperty("parcel");
        return new
        {
            query = "mutation ($input: CorrectParcelInput!) { correctParcel(input: $input) { userErrors { code message } } }",
            variables = new { input = new { id = parcel.GetProperty("id").GetString(), version = parcel.GetProperty("version").GetInt32(), name, reason = "test" } },
        };
    }
}

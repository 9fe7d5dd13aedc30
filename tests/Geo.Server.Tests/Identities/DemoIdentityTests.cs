using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Http;
using Geo.Server.Identities.Demo;

namespace Geo.Server.Tests.Identities;

/// <summary>The identities for trying things out: in development on loopback, and nowhere else.</summary>
public sealed class DemoIdentityTests(DemoServer demo) : IClassFixture<DemoServer>
{
    [Theory]
    [InlineData("investor", "", "")]
    [InlineData("planner", "440703,440704,440705,440781,440783,440784,440785", "")]
    [InlineData("editor", "440783", "440783")]
    [InlineData("admin", "440703,440704,440705,440781,440783,440784,440785", "440703,440704,440705,440781,440783,440784,440785")]
    public async Task Each_signs_in_by_its_name(string identity, string exact, string written)
    {
        JsonElement caller = await ProviderServer.CallerAsync(demo.Client, await SignInAsync(identity));
        Assert.Equal(
            ($"demo-{identity}", identity, exact, written),
            (caller.GetProperty("actor").GetString(), caller.GetProperty("role").GetString(), Codes(caller, "exactCounties"), Codes(caller, "writtenCounties")));
    }

    [Theory]
    [InlineData("""{"identity":"owner"}""")]
    [InlineData("""{"identity":1}""")]
    [InlineData("[]")]
    [InlineData("{")]
    public async Task Anybody_else_is_a_mistake(string body)
    {
        using StringContent content = new(body, System.Text.Encoding.UTF8, "application/json");
        using HttpResponseMessage answer = await demo.Client.PostAsync(DemoSignInEndpoint.Address, content, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("investor, planner, editor, admin", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host", "rebound.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task A_page_of_another_site_gets_no_token(string header, string value)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, DemoSignInEndpoint.Address) { Content = JsonContent.Create(new { identity = "admin" }) };
        request.Headers.TryAddWithoutValidation(header, value);
        using HttpResponseMessage answer = await demo.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("rebound.example", "anonymous")]
    [InlineData("rebound.example:8080", "anonymous")]
    [InlineData("localhost.rebound.example", "anonymous")]
    [InlineData("localhost:8080", "development")]
    [InlineData("127.0.0.1", "development")]
    [InlineData("[::1]:8080", "development")]
    public async Task A_request_without_a_token_is_the_developers_only_where_it_names_this_machine(string host, string actor)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, "/caller.json");
        request.Headers.Host = host;
        using HttpResponseMessage answer = await demo.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(actor, (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("actor").GetString());
    }

    [Fact]
    public async Task The_empty_token_is_nobodys_where_no_token_is_the_developers()
    {
        Assert.Equal("development", (await demo.Client.GetFromJsonAsync<JsonElement>("/caller.json", TestContext.Current.CancellationToken)).GetProperty("actor").GetString());
        using HttpRequestMessage request = new(HttpMethod.Get, "/caller.json");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer ");
        using HttpResponseMessage answer = await demo.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("anonymous", (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("actor").GetString());
    }

    [Fact]
    public async Task A_demo_token_ends_with_its_server()
    {
        string token = await SignInAsync("admin");
        await using RunningServer next = await RunningServer.StartAsync(demo.Options);
        Assert.Equal(HttpStatusCode.Unauthorized, (await ProviderServer.RefusalAsync(next.Client, $"Bearer {token}")).Status);
    }

    [Fact]
    public async Task In_production_there_is_neither_a_demo_identity_nor_a_developer()
    {
        string token = await SignInAsync("admin");
        await using RunningServer production = await RunningServer.StartAsync(demo.Options with { IsDevelopment = false });
        Assert.Equal("{\"signIn\":{},\"map\":{}}", await production.Client.GetStringAsync("/config.json", TestContext.Current.CancellationToken));
        Assert.Equal("anonymous", (await production.Client.GetFromJsonAsync<JsonElement>("/caller.json", TestContext.Current.CancellationToken)).GetProperty("role").GetString());
        using HttpResponseMessage asked = await production.Client.PostAsJsonAsync(DemoSignInEndpoint.Address, new { identity = "admin" }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, asked.StatusCode);
        Assert.Equal("This server knows no issuer of tokens. Its operator has to name one.", (await ProviderServer.RefusalAsync(production.Client, $"Bearer {token}")).Message);
    }

    [Fact]
    public async Task A_directory_gets_a_token_for_each_and_loses_them_when_the_server_stops()
    {
        DirectoryInfo directory = Directory.CreateTempSubdirectory("geo-tokens-");
        string tokens = Path.Combine(directory.FullName, "tokens");
        (GeoApplication? application, _) = await GeoApplication.CreateAsync(demo.Options, TestContext.Current.CancellationToken);
        await using (application!)
        {
            await DemoTokenFiles.WriteAsync(application!.Demo!, tokens, TestContext.Current.CancellationToken);
            Assert.Equal(["admin", "anonymous", "editor", "investor", "planner"], Names(tokens));
            Assert.Equal("", await File.ReadAllTextAsync(Path.Combine(tokens, "anonymous"), TestContext.Current.CancellationToken));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, OperatingSystem.IsWindows() ? default : File.GetUnixFileMode(Path.Combine(tokens, "admin")));

            // What a server that was killed left behind is replaced.
            await DemoTokenFiles.WriteAsync(application.Demo!, tokens, TestContext.Current.CancellationToken);
            DemoTokenFiles.Delete(application.Demo!, tokens);
        }

        Assert.Empty(Names(tokens));
        directory.Delete(recursive: true);
    }

    private static IEnumerable<string?> Names(string directory) => Directory.EnumerateFiles(directory).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static string Codes(JsonElement caller, string name) => string.Join(',', caller.GetProperty(name).EnumerateArray().Select(code => code.GetString()));

    private async Task<string> SignInAsync(string identity)
    {
        using HttpResponseMessage answer = await demo.Client.PostAsJsonAsync(DemoSignInEndpoint.Address, new { identity }, TestContext.Current.CancellationToken);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("token").GetString()!;
    }
}

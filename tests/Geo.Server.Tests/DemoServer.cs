using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Data.Demo;
using Geo.Server.Options;
using Geo.Testing;

namespace Geo.Server.Tests;

/// <summary>The real server on a free loopback port, over the reference data and 3,000 generated parcels.</summary>
public class DemoServer : PostgisFixture
{
    internal static readonly TestTemplate DemoLand = new("server_demo", async (owner, cancellationToken) =>
    {
        await TestTemplate.Reference.FillAsync(owner, cancellationToken);
        await DemoGenerator.RunAsync(owner, new DemoOptions(3000, Seed: 1, new DateOnly(2026, 11, 1)), progress: null, cancellationToken);
    });

    private RunningServer _server = null!;
    private DirectoryInfo _page = null!;

    /// <summary>Over the land as it is generated.</summary>
    public DemoServer()
        : this(DemoLand)
    {
    }

    /// <summary>Over the same land in another layout.</summary>
    protected DemoServer(TestTemplate template)
        : base(template)
    {
    }

    /// <summary>Asks the server.</summary>
    public HttpClient Client => _server.Client;

    /// <summary>What the server is made of.</summary>
    public IServiceProvider Services => _server.Services;

    /// <summary>The options the server was started with.</summary>
    internal ServeOptions Options { get; private set; } = null!;

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _page = Directory.CreateTempSubdirectory("geo-page-");
        await File.WriteAllTextAsync(Path.Combine(_page.FullName, "index.html"), "<!doctype html><title>Geo</title>");
        Options = new ServeOptions(
            new DatabaseOptions(OwnerConnectionString, AppConnectionString),
            new SigningKeys([new byte[32]]),
            IPAddress.Loopback,
            Port: 0,
            _page.FullName,
            AddressFile: null) { IsDevelopment = true };
        _server = await RunningServer.StartAsync(Options);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _server.DisposeAsync();
        _page.Delete(recursive: true);
        await base.DisposeAsync();
    }

    /// <summary>Asks by GraphQL and gives the <c>data</c> of an answer without errors.</summary>
    public async Task<JsonElement> QueryAsync(string query, object? variables = null)
    {
        JsonElement answer = await AskAsync(query, variables);
        Assert.False(answer.TryGetProperty("errors", out JsonElement errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>Asks by GraphQL and gives the whole answer.</summary>
    public async Task<JsonElement> AskAsync(string query, object? variables = null)
    {
        using HttpResponseMessage response = await Client.PostAsJsonAsync("/graphql", new { query, variables }, TestContext.Current.CancellationToken);
        return await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}

using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Data.Demo;
using Geo.Server.Http;
using Geo.Server.Options;
using Geo.Testing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Geo.Server.Tests;

/// <summary>The real server on a free loopback port, over the reference data and 3,000 generated parcels.</summary>
public sealed class DemoServer() : PostgisFixture(DemoLand)
{
    internal static readonly TestTemplate DemoLand = new("server_demo", async (owner, cancellationToken) =>
    {
        await TestTemplate.Reference.FillAsync(owner, cancellationToken);
        await DemoGenerator.RunAsync(owner, new DemoOptions(3000, Seed: 1, new DateOnly(2026, 11, 1)), progress: null, cancellationToken);
    });

    private GeoApplication _application = null!;
    private DirectoryInfo _page = null!;

    /// <summary>Asks the server.</summary>
    public HttpClient Client { get; private set; } = null!;

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _page = Directory.CreateTempSubdirectory("geo-page-");
        await File.WriteAllTextAsync(Path.Combine(_page.FullName, "index.html"), "<!doctype html><title>Geo</title>");
        (GeoApplication? application, IReadOnlyList<string> mistakes) = await GeoApplication.CreateAsync(
            new ServeOptions(
                new DatabaseOptions(OwnerConnectionString, AppConnectionString),
                new SigningKeys([new byte[32]]),
                IPAddress.Loopback,
                Port: 0,
                _page.FullName,
                AddressFile: null),
            TestContext.Current.CancellationToken);
        Assert.Empty(mistakes);
        _application = application!;
        await _application.Web.StartAsync(TestContext.Current.CancellationToken);
        string address = _application.Web.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
        Client = new HttpClient { BaseAddress = new Uri(address) };
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.Web.StopAsync(CancellationToken.None);
        await _application.DisposeAsync();
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

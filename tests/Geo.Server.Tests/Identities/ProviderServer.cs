using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Server.Options;
using Geo.Testing;

namespace Geo.Server.Tests.Identities;

/// <summary>The server as it stands in production, trusting a real provider, over a database with demo land.</summary>
public sealed class ProviderServer() : PostgisFixture(DemoServer.DemoLand)
{
    private RunningServer _server = null!;

    /// <summary>The provider.</summary>
    public OidcProvider Provider { get; private set; } = null!;

    /// <summary>Where the server listens.</summary>
    public Uri Address => _server.Address;

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => _server.Services;

    /// <summary>What it was started with.</summary>
    internal ServeOptions Options { get; private set; } = null!;

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Provider = await OidcProvider.StartAsync();
        Options = OptionsFor(Provider);
        _server = await RunningServer.StartAsync(Options);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await Provider.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <summary>Options of a server over this database that trusts that provider.</summary>
    internal ServeOptions OptionsFor(OidcProvider provider) => new(
        new DatabaseOptions(OwnerConnectionString, AppConnectionString), new SigningKeys([new byte[32]]), IPAddress.Loopback, Port: 0, PageDirectory: null, AddressFile: null)
    {
        Identity = new IdentityOptions { Issuer = new IssuerOptions(provider.Issuer, [OidcProvider.Audience]) },
    };

    /// <summary>A good payload of a token of a planner, to be spoiled.</summary>
    public object Payload(TimeSpan? expiresIn = null, string? audience = null, string? issuer = null, object? roles = null, object? counties = null) => new
    {
        iss = issuer ?? Provider.Issuer,
        aud = audience ?? OidcProvider.Audience,
        sub = "somebody",
        roles = roles ?? new[] { "planner" },
        geo_counties = counties ?? new[] { "440783" },
        iat = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
        exp = (TimeProvider.System.GetUtcNow() + (expiresIn ?? TimeSpan.FromMinutes(5))).ToUnixTimeSeconds(),
    };

    /// <summary>Who the server takes the bearer of a token for.</summary>
    public Task<JsonElement> CallerAsync(string token) => CallerAsync(_server.Client, token);

    /// <summary>Who a server takes the bearer of a token for.</summary>
    internal static async Task<JsonElement> CallerAsync(HttpClient client, string token)
    {
        using HttpResponseMessage answer = await AskAsync(client, token, "/caller.json");
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>How a server refuses a token: the status, the code, the sentence and the header beside it.</summary>
    internal static async Task<(HttpStatusCode Status, string Code, string Message, string Challenge)> RefusalAsync(HttpClient client, string? authorization)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ __typename }" }) };
        if (authorization is not null)
        {
            Assert.True(request.Headers.TryAddWithoutValidation("Authorization", authorization));
        }

        using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        string body = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.False(answer.IsSuccessStatusCode, body);
        JsonElement errors = JsonDocument.Parse(body).RootElement.GetProperty("errors");
        return (answer.StatusCode, errors[0].GetProperty("extensions").GetProperty("code").GetString()!, errors[0].GetProperty("message").GetString()!, answer.Headers.WwwAuthenticate.ToString());
    }

    /// <summary>How this server refuses a header.</summary>
    public Task<(HttpStatusCode Status, string Code, string Message, string Challenge)> RefusalAsync(string? authorization) => RefusalAsync(_server.Client, authorization);

    /// <summary>Asks by GET with a token.</summary>
    internal static async Task<HttpResponseMessage> AskAsync(HttpClient client, string token, string address)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Asks this server by GET with a token.</summary>
    public Task<HttpResponseMessage> AskAsync(string token, string address) => AskAsync(_server.Client, token, address);

    /// <summary>Asks this server by GraphQL, with a token or without.</summary>
    public async Task<JsonElement> QueryAsync(string? token, string query)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using HttpResponseMessage answer = await _server.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}

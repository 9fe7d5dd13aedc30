using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Subscriptions;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Server.Tests.Identities;
using Geo.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>A server as it stands in production, over the land of <c>rights-world.sql</c>, and five callers with tokens of a real provider.</summary>
public sealed class RightsWorld() : PostgisFixture(TestTemplate.Reference)
{
    /// <summary>The callers, in the order of the columns of the matrix; planner and editor are of 开平.</summary>
    public static readonly string[] Roles = ["anonymous", "investor", "planner", "editor", "admin"];

    private readonly Dictionary<string, string?> _tokens = new(StringComparer.Ordinal);
    private OidcProvider _provider = null!;
    private RunningServer _server = null!;

    /// <summary>The folder of the matrix.</summary>
    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Geo.Server.Tests", "Rights", "Matrix");

    /// <summary>Tells subscribers what changes.</summary>
    internal SubscriptionEngine Engine => _server.Services.GetRequiredService<SubscriptionEngine>();

    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using (NpgsqlConnection connection = await Owner.OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            await connection.RowsAsync(await File.ReadAllTextAsync(Path.Combine(Folder, "rights-world.sql"), TestContext.Current.CancellationToken));
        }

        _provider = await OidcProvider.StartAsync();
        _server = await RunningServer.StartAsync(new ServeOptions(
            new DatabaseOptions(OwnerConnectionString, AppConnectionString), new SigningKeys([new byte[32]]), IPAddress.Loopback, Port: 0, PageDirectory: null, AddressFile: null)
        {
            Identity = new IdentityOptions { Issuer = new IssuerOptions(_provider.Issuer, [OidcProvider.Audience]) },
        });
        foreach (string role in Roles)
        {
            _tokens[role] = role == "anonymous" ? null : await TokenAsync(role, Kaiping);
        }

        _tokens["stranger"] = await TokenAsync("planner", "440785");
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _provider.DisposeAsync();
        await base.DisposeAsync();
    }

    /// <summary>The county that is the planner's and the editor's own.</summary>
    public const string Kaiping = "440783";

    /// <summary>The county that is not.</summary>
    public const string Heshan = "440784";

    /// <summary>Asks by GraphQL; <c>stranger</c> is a planner of a county without land.</summary>
    public async Task<JsonElement> AskAsync(string role, string query, object? variables = null)
    {
        using HttpRequestMessage request = new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        using HttpResponseMessage answer = await SendAsync(role, request);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks for an address.</summary>
    public async Task<byte[]> GetAsync(string role, string address)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        using HttpResponseMessage answer = await SendAsync(role, request);
        Assert.True(answer.IsSuccessStatusCode, $"{role} {address}: {answer.StatusCode}");
        return await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>How an address answers.</summary>
    public async Task<string> StatusAsync(string role, string address)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, address);
        using HttpResponseMessage answer = await SendAsync(role, request);
        return answer.StatusCode.ToString();
    }

    /// <summary>The newest position of the change log.</summary>
    public Task<long> PositionAsync() => App.ScalarAsync<long>("select position from api.change_position");

    /// <summary>The rights of a caller who listens.</summary>
    internal static CallerSettings Listening(string role) =>
        new RoleRights(["440703", "440704", "440705", "440781", Kaiping, Heshan, "440785"]).Create(role, RoleNames.Find(role)!.Value, [Kaiping]).Listening;

    private async Task<HttpResponseMessage> SendAsync(string role, HttpRequestMessage request)
    {
        request.Headers.Authorization = _tokens[role] is { } token ? new AuthenticationHeaderValue("Bearer", token) : null;
        return await _server.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private Task<string> TokenAsync(string role, string county) => _provider.SignAsync(new
    {
        iss = _provider.Issuer,
        aud = OidcProvider.Audience,
        sub = $"the-{role}",
        roles = new[] { role },
        geo_counties = new[] { county },
        iat = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds(),
        exp = TimeProvider.System.GetUtcNow().AddHours(1).ToUnixTimeSeconds(),
    });
}

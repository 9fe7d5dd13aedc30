using System.Net;
using Geo.Query.Subscriptions;
using Geo.Server.Http;
using Geo.Server.Http.Subscriptions;
using Geo.Server.Options;
using Geo.Testing;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>A real server on a free loopback port.</summary>
internal sealed class ListeningServer : IAsyncDisposable
{
    private readonly GeoApplication _application;

    private ListeningServer(GeoApplication application)
    {
        _application = application;
        Address = new Uri(application.Web.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        Client = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromMinutes(1) };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>The address of sockets.</summary>
    public Uri Socket => new UriBuilder(Address) { Scheme = "ws", Path = "/graphql" }.Uri;

    /// <summary>Asks the server.</summary>
    public HttpClient Client { get; }

    /// <summary>Its engine.</summary>
    public SubscriptionEngine Engine => _application.Web.Services.GetRequiredService<SubscriptionEngine>();

    /// <summary>Starts a server over the database of the fixture.</summary>
    public static async Task<ListeningServer> StartAsync(
        PostgisFixture database, TransportLimits? transport = null, SubscriptionLimits? limits = null, TimeProvider? clock = null, params string[] origins)
    {
        ServeOptions options = new(
            new DatabaseOptions(database.OwnerConnectionString, database.AppConnectionString), new SigningKeys([new byte[32]]), IPAddress.Loopback, Port: 0, PageDirectory: null, AddressFile: null)
        {
            IsDevelopment = true,
            AllowedOrigins = origins,
            Transport = transport ?? new TransportLimits(),
            Subscriptions = limits ?? new SubscriptionLimits(),
            Clock = clock ?? TimeProvider.System,
        };
        (GeoApplication? application, IReadOnlyList<string> mistakes) = await GeoApplication.CreateAsync(options, TestContext.Current.CancellationToken);
        Assert.Empty(mistakes);
        await application!.Web.StartAsync(TestContext.Current.CancellationToken);
        return new ListeningServer(application);
    }

    /// <summary>Stops it as a signal would.</summary>
    public Task StopAsync() => _application.Web.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await StopAsync();
        await _application.DisposeAsync();
    }
}

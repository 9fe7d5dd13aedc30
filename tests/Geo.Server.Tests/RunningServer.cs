using Geo.Server.Http;
using Geo.Server.Options;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Geo.Server.Tests;

/// <summary>A server that listens, and somebody to ask it.</summary>
public sealed class RunningServer : IAsyncDisposable
{
    private readonly GeoApplication _application;

    private RunningServer(GeoApplication application)
    {
        _application = application;
        Address = new Uri(Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        Client = new HttpClient { BaseAddress = Address };
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Asks it.</summary>
    public HttpClient Client { get; }

    /// <summary>What it is made of.</summary>
    public IServiceProvider Services => _application.Web.Services;

    internal Geo.Server.Standbys.StandbyReads? Standbys => _application.Standbys;

    internal static async Task<RunningServer> StartAsync(ServeOptions options)
    {
        (GeoApplication? application, IReadOnlyList<string> mistakes) = await GeoApplication.CreateAsync(options, TestContext.Current.CancellationToken);
        Assert.Empty(mistakes);
        await application!.Web.StartAsync(TestContext.Current.CancellationToken);
        return new RunningServer(application);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _application.Web.StopAsync(CancellationToken.None);
        await _application.DisposeAsync();
    }
}

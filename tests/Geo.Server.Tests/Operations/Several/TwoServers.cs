using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Operations.Several;

/// <summary>Two server processes of one land, and nginx before them.</summary>
public sealed class TwoServers : IAsyncLifetime
{
    private GeoProcess _first = null!;
    private GeoProcess _second = null!;
    private Nginx _nginx = null!;

    /// <summary>Their database.</summary>
    public DemoDatabase Database { get; } = new();

    internal GeoProcess First => _first;

    internal GeoProcess Second => _second;

    internal Nginx Nginx => _nginx;

    /// <summary>Starts a server that believes nginx.</summary>
    internal Task<GeoProcess> ServeAsync(int port = 0, params string[] arguments) =>
        GeoProcess.Serve(Database.OwnerConnectionString, port, ["--proxy", "127.0.0.1", .. arguments]).ListeningAsync();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        GeoProcess[] servers = await Task.WhenAll(ServeAsync(), ServeAsync());
        (_first, _second) = (servers[0], servers[1]);
        _nginx = await Nginx.StartAsync(_first.Client.BaseAddress!, _second.Client.BaseAddress!);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _nginx.DisposeAsync();
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        await Database.DisposeAsync();
    }
}

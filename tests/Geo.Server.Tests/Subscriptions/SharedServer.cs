namespace Geo.Server.Tests.Subscriptions;

/// <summary>One server for all tests of a class.</summary>
public sealed class SharedServer : IAsyncLifetime
{
    /// <summary>Its database.</summary>
    public DemoDatabase Database { get; } = new();

    /// <summary>The server.</summary>
    internal ListeningServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Database.InitializeAsync();
        Server = await ListeningServer.StartAsync(Database, limits: new() { GatherFor = TimeSpan.Zero });
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await Database.DisposeAsync();
    }
}

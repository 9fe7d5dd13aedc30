using Geo.Data.History;
using Geo.Query.Subscriptions;
using Geo.Server.Http;
using Geo.Server.Options;
using Npgsql;

namespace Geo.Server.Standbys;

/// <summary>Standbys as parts of the host.</summary>
internal static class StandbySetup
{
    /// <summary>The standbys of the options; null where there are none.</summary>
    public static StandbyReads? Create(ServeOptions options, NpgsqlDataSource primary, ChangeFeed feed) => options.Standbys.Addresses.Count == 0
        ? null
        : new StandbyReads(
            primary,
            [.. options.Standbys.Addresses.Select(address => new Standby(NameOf(address), address, ServerDatabase.Create(address, options.TransactionPooling)))],
            feed,
            options.Standbys,
            options.Clock);

    /// <summary>Adds what watches the standbys.</summary>
    public static void AddStandbys(this IServiceCollection services, StandbyReads? standbys, ChangeFeed feed, TimeProvider clock)
    {
        if (standbys is null)
        {
            return;
        }

        services.AddHostedService(provider =>
        {
            SubscriptionEngine engine = provider.GetRequiredService<SubscriptionEngine>();
            standbys.HasListeners = () => engine.Subscribers > 0;
            return new StandbyWatch(standbys, feed, clock, provider.GetRequiredService<ILogger<StandbyWatch>>());
        });
    }

    private static string NameOf(string address)
    {
        NpgsqlConnectionStringBuilder standby = new(address);
        return standby.Host!.Contains(':', StringComparison.Ordinal) ? standby.Host : $"{standby.Host}:{standby.Port}";
    }
}

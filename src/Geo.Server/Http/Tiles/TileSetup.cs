using Geo.Data.History;
using Geo.Server.Options;
using Geo.Tiles.Caching;
using Npgsql;

namespace Geo.Server.Http.Tiles;

/// <summary>Tiles kept in memory as parts of the host.</summary>
internal static class TileSetup
{
    /// <summary>Adds the kept tiles, and what takes out of them what is written. It follows the change feed, which is there before.</summary>
    public static void AddTiles(this IServiceCollection services, ServeOptions options, NpgsqlDataSource database)
    {
        services.AddSingleton(_ => new TileCache(options.TileCacheBytes, options.Clock));
        services.AddSingleton(provider => new TileFollower(
            database, provider.GetRequiredService<ChangeFeed>(), provider.GetRequiredService<TileCache>(), options.Clock, provider.GetRequiredService<ILogger<TileFollower>>())
        {
            ReadsElsewhere = ReadsElsewhere(options.Database.Application),
        });
        services.AddHostedService(provider => provider.GetRequiredService<TileFollower>());
    }

    // A standby may be behind the change that it is asked about: what it shows then would be kept for ever.
    private static bool ReadsElsewhere(string connectionString) =>
        new NpgsqlConnectionStringBuilder(connectionString) is { Host: { } hosts, TargetSessionAttributes: not ("primary" or "read-write") } && hosts.Contains(',', StringComparison.Ordinal);
}

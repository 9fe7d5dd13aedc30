using Geo.Data.History;
using Geo.Data.Partitioning;
using Npgsql;

namespace Geo.Server.Ground;

/// <summary>The ground of the counties as a part of the host; nothing at all where tables are whole.</summary>
internal static class GroundSetup
{
    /// <summary>What the database keeps; null where its tables are whole.</summary>
    public static async Task<CountyGrounds?> ReadAsync(NpgsqlDataSource database, CancellationToken cancellationToken) =>
        await CountyGround.ReadAsync(database, cancellationToken) is { } ground ? new CountyGrounds(database, ground) : null;

    /// <summary>Adds what keeps it up to date. It follows the change feed, which is there before.</summary>
    public static void AddGround(this IServiceCollection services, CountyGrounds? grounds, NpgsqlDataSource database, TimeProvider clock)
    {
        if (grounds is not null)
        {
            services.AddHostedService(provider => new GroundFollower(
                database, provider.GetRequiredService<ChangeFeed>(), grounds, clock, provider.GetRequiredService<ILogger<GroundFollower>>()));
        }
    }
}

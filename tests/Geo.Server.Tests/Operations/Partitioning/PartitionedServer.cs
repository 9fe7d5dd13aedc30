using Geo.Data.Partitioning;
using Geo.Testing;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>The same land as <see cref="DemoServer"/> has, in tables that are partitioned by county.</summary>
public sealed class PartitionedServer() : DemoServer(PartitionedLand)
{
    internal static readonly TestTemplate PartitionedLand = new("server_partitioned", FillAsync);

    /// <summary>All counties, with some patience.</summary>
    internal static PartitionOrder Order => new(Counties: null, TimeSpan.FromSeconds(10), MostBytes: null);

    private static async Task FillAsync(Npgsql.NpgsqlDataSource owner, CancellationToken cancellationToken)
    {
        await DemoLand.FillAsync(owner, cancellationToken);
        await Partitioner.RunAsync(owner, Order, static _ => { }, cancellationToken);
    }
}

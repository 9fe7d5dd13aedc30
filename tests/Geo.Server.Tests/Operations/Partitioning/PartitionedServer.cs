using Geo.Data.Partitioning;
using Geo.Testing;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>The same land as <see cref="DemoServer"/> has, in tables that are partitioned by county.</summary>
public sealed class PartitionedServer() : DemoServer(PartitionedLand)
{
    internal static readonly TestTemplate PartitionedLand = new("server_partitioned", async (owner, cancellationToken) =>
    {
        await DemoLand.FillAsync(owner, cancellationToken);
        await Partitioner.RunAsync(owner, Order, static _ => { }, cancellationToken);
    });

    /// <summary>All counties, with a second's patience.</summary>
    internal static PartitionOrder Order { get; } = new(Counties: null, TimeSpan.FromSeconds(1), MostBytes: null);
}

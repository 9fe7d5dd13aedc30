using Geo.Sql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>A map that remembers what it was asked and told.</summary>
internal sealed class CountingMap(IPartitionMap map) : IPartitionMap
{
    /// <summary>How many boxes had partitions to name.</summary>
    public int Named { get; private set; }

    /// <summary>How often it was older than what a statement saw.</summary>
    public int Outdated { get; private set; }

    /// <inheritdoc/>
    public PartitionList? Touched(double west, double south, double east, double north)
    {
        PartitionList? list = map.Touched(west, south, east, north);
        Named += list is null ? 0 : 1;
        return list;
    }

    /// <inheritdoc/>
    public void Outgrown(long version)
    {
        Outdated++;
        map.Outgrown(version);
    }
}

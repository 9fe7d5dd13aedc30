namespace Geo.Data.Partitioning;

/// <summary>What is asked of <see cref="Partitioner"/>.</summary>
/// <param name="Counties">The counties that get partitions; null for all of the region.</param>
/// <param name="Wait">How long to wait for those who use the tables.</param>
/// <param name="MostBytes">The disk that it may take while it works (bytes); null for any.</param>
public sealed record PartitionOrder(IReadOnlyCollection<string>? Counties, TimeSpan Wait, long? MostBytes);

namespace Geo.Query.Mapping;

/// <summary>That the table of an entity may be partitioned, and that the database keeps where the records of each partition lie.</summary>
/// <param name="Column">The column that it is partitioned by, which is text.</param>
/// <param name="Shape">The column with the shape.</param>
public sealed record PartitionMap(string Column, string Shape);

namespace Geo.Data.Checks;

/// <summary>Something in the database that cannot be right.</summary>
/// <param name="Check">What was checked: schema, maps, history, adjacency, cells, partitions, references, shapes or places.</param>
/// <param name="Table">The table, without its schema; empty where it is none.</param>
/// <param name="Key">The key of the record, its columns separated by slashes; empty where it is about all of the table.</param>
/// <param name="What">A sentence that says what is wrong.</param>
/// <param name="Remedy">A sentence that says what to do.</param>
public sealed record Finding(string Check, string Table, string Key, string What, string Remedy);

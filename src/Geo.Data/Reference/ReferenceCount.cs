namespace Geo.Data.Reference;

/// <summary>What loading did to one table.</summary>
/// <param name="Table">The table of <c>land</c>.</param>
/// <param name="Inserted">Rows that were new.</param>
/// <param name="Updated">Rows that held something else before.</param>
/// <param name="Removed">Rows of a list that the files no longer have.</param>
/// <param name="Unchanged">Rows that were there already.</param>
public sealed record ReferenceCount(string Table, int Inserted, int Updated, int Removed, int Unchanged);


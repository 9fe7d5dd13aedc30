namespace Geo.Exchange.Tables;

/// <summary>A line of a table, header included.</summary>
/// <param name="Number">In the file, from 1.</param>
/// <param name="Cells">Null for an empty one.</param>
internal readonly record struct TableLine(long Number, string?[] Cells);

namespace Geo.Query.Records;

/// <summary>One record of a table.</summary>
/// <param name="Wkb">Its shape in EPSG:4490, longitude first; empty for none.</param>
/// <param name="Values">In the order of the columns: numbers as JSON writes them, days and instants as ISO 8601 does, <c>true</c> or <c>false</c>; null for none.</param>
public readonly record struct RecordRow(ReadOnlyMemory<byte> Wkb, IReadOnlyList<string?> Values);

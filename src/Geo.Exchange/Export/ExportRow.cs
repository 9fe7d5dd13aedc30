namespace Geo.Exchange.Export;

/// <summary>A record to be written.</summary>
/// <param name="Wkb">Its shape in EPSG:4490, longitude first; empty for none.</param>
/// <param name="Values">In the order of the fields: numbers and days as JSON and ISO 8601 write them, <c>true</c>/<c>false</c>; null for none.</param>
public readonly record struct ExportRow(ReadOnlyMemory<byte> Wkb, IReadOnlyList<string?> Values);

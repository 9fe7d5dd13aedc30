namespace Geo.Query.Mapping;

/// <summary>A column as the catalogue has it.</summary>
/// <param name="Type">The type with its modifiers, such as <c>geometry(MultiPolygon,4490)</c>.</param>
/// <param name="Nullable">Whether the table allows null; null where no table has such a column.</param>
internal sealed record CatalogueColumn(string Type, bool? Nullable);

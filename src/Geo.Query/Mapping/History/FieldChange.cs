namespace Geo.Query.Mapping.History;

/// <summary>A field that a transaction changed.</summary>
/// <param name="Field">The field.</param>
/// <param name="Before">Its value before, as text; null for none.</param>
/// <param name="After">Its value from then on.</param>
internal sealed record FieldChange(string Field, string? Before, string? After);

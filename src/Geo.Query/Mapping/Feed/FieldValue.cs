namespace Geo.Query.Mapping.Feed;

/// <summary>A field of a record and its value as text.</summary>
internal sealed record FieldValue(string Field, string Value);

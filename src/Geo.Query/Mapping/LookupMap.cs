namespace Geo.Query.Mapping;

/// <summary>A root field that finds one record by a unique text column.</summary>
/// <param name="Field">The root field, such as <c>parcel</c>.</param>
/// <param name="Argument">Its argument, such as <c>code</c>.</param>
/// <param name="Column">The column it is compared with.</param>
/// <param name="Description">What it finds.</param>
public sealed record LookupMap(string Field, string Argument, string Column, string Description);

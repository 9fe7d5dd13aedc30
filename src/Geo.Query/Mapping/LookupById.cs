namespace Geo.Query.Mapping;

/// <summary>A root field that finds one record of a type by its identifier.</summary>
/// <param name="Field">The root field, such as <c>importJob</c>.</param>
/// <param name="Description">What it finds.</param>
public sealed record LookupById(string Field, string Description);

namespace Geo.Query.Mapping;

/// <summary>One value of an enum.</summary>
/// <param name="Name">SCREAMING_SNAKE_CASE.</param>
/// <param name="Description">English, with the Chinese term.</param>
/// <param name="Deprecation">What to use instead, where the value is to go.</param>
public sealed record EnumValueMap(string Name, string Description, string? Deprecation = null);

namespace Geo.Query.Mapping;

/// <summary>One value of an enum.</summary>
public sealed record EnumValueMap(string Name, string Description);

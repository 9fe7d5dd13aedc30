using System.Collections.Immutable;

namespace Geo.Query.Mapping;

/// <summary>An enum of the API whose values stand in the database as text of the same spelling.</summary>
public sealed record EnumMap(string Name, string Description, ImmutableArray<EnumValueMap> Values);


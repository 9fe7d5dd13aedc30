using System.Collections.Immutable;

namespace Geo.Query.Mapping;

/// <summary>An enum of the API whose values stand in the database as text of the same spelling.</summary>
public sealed record EnumMap(string Name, string Description, ImmutableArray<EnumValueMap> Values)
{
    /// <summary>
    /// The place of a column's value among the values as they are declared, from 1. The values stand in the statement, so that an index over the
    /// same expression serves.
    /// </summary>
    internal SqlText PlaceOf(SqlText column) =>
        SqlText.Of($"array_position(array[{SqlText.Join($", ", Values.Select(value => SqlText.Word(value.Name)))}]::text[], {column})");
}


using System.Collections.Immutable;
using Geo.Query.Plans;
using Geo.Sql;

namespace Geo.Query.Mapping;

/// <summary>
/// Counts of an entity's records that the database keeps: a total under a filter they know is their sum, and no record is read for it.
/// </summary>
/// <param name="View">The view of them in the schema <c>api</c>, with the faces of the entity; it has the columns that the fields are made of.</param>
/// <param name="Column">Its column with a number of records.</param>
/// <param name="Fields">The fields of the entity that a filter may name.</param>
public sealed record KeptCounts(string View, string Column, ImmutableArray<string> Fields)
{
    /// <summary>The number of records, over rows of the view.</summary>
    internal SqlText Total(SqlAlias row) => SqlText.Of($"coalesce(sum({row.Column(Column)}), 0)::int");

    /// <summary>True where the filter names no other fields.</summary>
    internal bool Know(ObjectInput? where) => where is null || where.Fields.All(field => field.Value switch
    {
        ListInput parts when field.Key is "and" or "or" => parts.Items.All(part => part is ObjectInput condition && Know(condition)),
        ObjectInput condition when field.Key == "not" => Know(condition),
        _ => Fields.Contains(field.Key, StringComparer.Ordinal),
    });
}

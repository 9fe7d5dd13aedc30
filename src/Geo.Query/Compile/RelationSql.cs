using System.Collections.Immutable;
using System.Diagnostics;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>How the records of a relation are found: what to select from, and which of them belong to a row.</summary>
/// <param name="From">What to select from.</param>
/// <param name="Condition">Which of the records belong to the row.</param>
/// <param name="Position">The place of a record in the list, where the relation has an order of its own.</param>
internal sealed record RelationSql(SqlText From, SqlText Condition, SqlText? Position = null)
{
    /// <summary>The own columns that the condition compares with.</summary>
    public static ImmutableArray<string> OwnColumns(Join join) => join switch
    {
        KeyJoin key => [.. key.Columns.Select(pair => pair.Own)],
        JunctionJoin junction => [.. junction.Own.Select(pair => pair.Own)],
        SpatialJoin spatial => [spatial.OwnColumn],
        _ => throw new UnreachableException($"No columns for {join.GetType().Name}."),
    };

    /// <summary>The relation between a row, given by its columns, and the records of the target.</summary>
    public static RelationSql Of(Join join, Func<string, SqlText> own, EntityMap target, SqlAlias row, RecordSource source)
    {
        SqlText records = source.Of(target, row);
        switch (join)
        {
            case KeyJoin key:
                return new(records, All(key.Columns.Select(pair => SqlText.Of($"{row.Column(pair.Other)} = {own(pair.Own)}"))));
            case JunctionJoin junction:
                SqlAlias pairs = new("pair");
                SqlText on(SqlAlias other) => All(junction.Other.Select(pair => SqlText.Of($"{other.Column(pair.Other)} = {pairs.Column(pair.Own)}")));
                return new(
                    SqlText.Of($"{source.Of(junction.Table, pairs)}{source.Join(target, row, on)}"),
                    All(junction.Own.Select(pair => SqlText.Of($"{pairs.Column(pair.Other)} = {own(pair.Own)}"))),
                    junction.Position is { } position ? pairs.Column(position) : null);
            case SpatialJoin spatial:
                return new(records, SqlText.Of($"st_intersects({row.Column(spatial.OtherColumn)}, {own(spatial.OwnColumn)})"));
            default:
                throw new UnreachableException($"No SQL for {join.GetType().Name}.");
        }
    }

    /// <summary>The conditions joined by <c>and</c>, empty ones left out; <c>true</c> for none.</summary>
    public static SqlText All(IEnumerable<SqlText> conditions)
    {
        SqlText all = SqlText.Join($" and ", conditions.Where(condition => !condition.IsEmpty));
        return all.IsEmpty ? SqlText.Of($"true") : all;
    }
}

using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Sql;

namespace Geo.Query.Compile;

/// <summary>A row of a page together with the records that hang on it by to-one relations, each under its alias.</summary>
internal sealed class JoinedRow(EntityMap entity, SqlAlias alias, RecordSource source, JoinedRow? owner = null, ToOneField? by = null)
{
    private readonly List<JoinedRow> _joined = [];

    /// <summary>What the row is of.</summary>
    public EntityMap Entity { get; } = entity;

    /// <summary>Its alias.</summary>
    public SqlAlias Alias { get; } = alias;

    /// <summary>The record a to-one relation leads to; the same for the same relation.</summary>
    public JoinedRow Join(ToOneField field, EntityMap target)
    {
        JoinedRow? joined = _joined.Find(row => ReferenceEquals(row.By, field));
        if (joined is null)
        {
            joined = new JoinedRow(target, new SqlAlias(target.View), source, this, field);
            _joined.Add(joined);
        }

        return joined;
    }

    /// <summary>The joins of all records below this row.</summary>
    public SqlText JoinsBelow() => SqlText.Join($"", _joined.Select(row => SqlText.Of($"{row.OwnJoin()}{row.JoinsBelow()}")));

    /// <summary>The joins from the row of the page down to this record.</summary>
    public SqlText JoinsAbove() => Owner is null ? SqlText.Empty : SqlText.Of($"{Owner.JoinsAbove()}{OwnJoin()}");

    private JoinedRow? Owner { get; } = owner;

    private ToOneField? By { get; } = by;

    // Always outer: a list keeps its records, and agrees with its total, also where a related one is missing.
    private SqlText OwnJoin() => source.OuterJoin(
        Entity,
        Alias,
        row => RelationSql.All(By!.Columns.Select(pair => SqlText.Of($"{row.Column(pair.Other)} = {Owner!.Alias.Column(pair.Own)}"))));
}

using System.Collections.Immutable;
using System.Globalization;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.History;
using Geo.Sql;
using NpgsqlTypes;

namespace Geo.Query.Mapping.Feed;

/// <summary>A table whose changes the feed tells.</summary>
/// <param name="Name">The table; its history is <c>api.NAME_history</c>.</param>
/// <param name="Entity">The records that its changes are changes of.</param>
/// <param name="Key">The primary key, which orders the changes of one transaction.</param>
/// <param name="Items">What is told of a row.</param>
/// <param name="Link">For a table of pairs, the list it holds; null for a table of records.</param>
internal sealed record FeedTable(string Name, EntityMap Entity, ImmutableArray<KeyColumn> Key, ImmutableArray<HistoryItem> Items, FeedLink? Link)
{
    private const string CountyColumn = "county_code";

    /// <summary>Whether its rows belong to counties.</summary>
    public bool IsOfCounty => Key[0].Column == CountyColumn;

    /// <summary>Whether a row says whether it is retired.</summary>
    public bool HasState => Link is null && Entity.Fields.OfType<ColumnField>().Any(column => column.Column == "state");

    /// <summary>The value of <c>RecordType</c> of its records.</summary>
    public string RecordType { get; } = RecordTypeOf(Entity);

    /// <summary>The value of <c>RecordType</c> of an entity.</summary>
    public static string RecordTypeOf(EntityMap entity) => SqlNames.SnakeCase(entity.TypeName).ToUpperInvariant();

    /// <summary>The tables of the entities, and of the pairs between them.</summary>
    public static ImmutableArray<FeedTable> Of(ImmutableArray<EntityMap> entities)
    {
        Dictionary<string, EntityMap> byType = entities.ToDictionary(entity => entity.TypeName, StringComparer.Ordinal);
        HashSet<string> views = [.. entities.Select(entity => entity.View)];
        IEnumerable<FeedTable> links =
            from entity in entities
            from field in entity.Fields.OfType<ToManyField>()
            let pairs = field.Join as JunctionJoin
            where pairs is not null && !views.Contains(pairs.Table) && pairs.Table.StartsWith(entity.View + "_", StringComparison.Ordinal)
            select OfPairs(entity, field, pairs, byType[field.Target]);
        return
        [
            .. entities.Select(entity => new FeedTable(entity.View, entity, entity.Key, HistoryItem.Of(entity.Fields, entity.Key, withEveryWrite: true), Link: null))
                .Concat(links)
                .OrderBy(table => table.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>The key of the record that a row is of.</summary>
    public object[] RecordOf(object[] key) => key[..Entity.Key.Length];

    /// <summary>A value of the key as text, as a cursor holds it.</summary>
    public static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    /// <summary>The value of a key column from its text; without one, the least value.</summary>
    public object Value(int column, string? text) => Key[column].Type switch
    {
        NpgsqlDbType.Uuid => text is null ? Guid.Empty : Guid.Parse(text, CultureInfo.InvariantCulture),
        NpgsqlDbType.Integer => text is null ? int.MinValue : int.Parse(text, CultureInfo.InvariantCulture),
        _ => text ?? "",
    };

    private static FeedTable OfPairs(EntityMap owner, ToManyField field, JunctionJoin join, EntityMap target)
    {
        List<KeyColumn> key = [.. owner.Key.Select(column => column with { Column = join.Own.Single(pair => pair.Own == column.Column).Other })];
        List<int> columns = [];
        foreach (KeyColumn column in target.Key)
        {
            string name = join.Other.Single(pair => pair.Other == column.Column).Own;
            if (key.FindIndex(known => known.Column == name) is var place and >= 0)
            {
                columns.Add(place);
            }
            else
            {
                columns.Add(key.Count);
                key.Add(column with { Column = name });
            }
        }

        return new(join.Table, owner, [.. key], [], new(field.Name, target, [.. columns]));
    }
}

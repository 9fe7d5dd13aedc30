using System.Collections.Immutable;
using Geo.Query.Execute;
using Geo.Query.Mapping.Fields;
using Geo.Query.Mapping.History;
using Geo.Query.Plans;

namespace Geo.Query.Mapping.Feed;

/// <summary>The root field <c>changes</c>: all changes of records, in the order of commits, for who keeps a copy.</summary>
public static class ChangesRoot
{
    private static readonly ObjectMap Value = new ObjectMapBuilder<FieldValue>("FieldValue", "A field of a record with its value (字段值).")
        .Field("field", value => value.Field, "The field (字段), by its name in the API.")
        .Field("value", value => value.Value, "What it holds (值), as text. A shape is well-known text in EPSG:4490, another record its `id`.")
        .Build();

    private static readonly ObjectMap PageInfo = new ObjectMapBuilder<FeedPage>("PageInfo", "Where the page stands in the list.")
        .Field("hasNextPage", page => page.HasNextPage, "Whether items follow.")
        .Field("hasPreviousPage", page => page.HasPreviousPage, "Whether items precede.")
        .OptionalText("startCursor", page => page.Changes.IsEmpty ? null : page.Changes[0].Cursor, "The first cursor.")
        .OptionalText("endCursor", page => page.EndCursor, "The last cursor.")
        .Build() with { IsCommon = true };

    /// <summary>The field over the changes of entities, whose tables all have a history.</summary>
    public static ComputedRoot Create(ImmutableArray<EntityMap> entities)
    {
        FeedReader reader = new(FeedTable.Of(entities));
        EnumMap types = new(
            "RecordType",
            "The types of records whose changes are told (记录类型).",
            [.. entities.Select(entity => new EnumValueMap(FeedTable.RecordTypeOf(entity), entity.Description))]);
        return new(
            "changes",
            "Every change of every record (变更流), in the order in which it was committed: what another system follows to keep a copy. "
            + "From the start, or behind a cursor; a cursor is good forever, with other `types` too. Nothing is missed and nothing comes twice, whoever writes meanwhile. "
            + $"Example: `changes(first: 20, types: [{types.Values[0].Name}]) {{ nodes {{ changedAt actor reason kind type id fields {{ field before after }} }} pageInfo {{ endCursor hasNextPage }} }}`.",
            [
                "\"Only what follows this cursor (起始游标); from the first change where it is not given.\" after: String",
                "\"At most this many; 50 where it is not given.\" first: Int",
                "\"Only changes of these types (记录类型); of all where it is not given.\" types: [RecordType!]",
            ],
            ConnectionOf(ChangeOf(types)),
            Nullable: false,
            async (call, cancellationToken) => await reader.ReadAsync(call, call.PageSize("first") ?? QueryLimits.Default.DefaultPage, cancellationToken))
        {
            ArgumentTypes = [types],
            HasAsOf = false,
            Weight = 20,
        };
    }

    private static ObjectMap ChangeOf(EnumMap types) => new ObjectMapBuilder<FeedChange>("Change", "What one transaction did to a record (变更).")
        .Field("cursor", change => change.Cursor, "Its place in the feed (游标): `after` of a later question.")
        .Field("changedAt", change => change.Row.ChangedAt, "When it was committed (变更时间); as `asOf` it shows the land behind the change.")
        .Field("actor", change => change.Row.Actor, "Who did it (操作者).")
        .OptionalText("reason", change => change.Row.Reason, "Why (变更原因), where the act says it.")
        .Field("kind", change => change.Kind, "What became of the record (变更种类).")
        .Leaf("type", change => FeedTable.RecordTypeOf(change.Table.Entity), new EnumLeaf(types), "What the record is (记录类型).")
        .Leaf("id", change => GlobalId.Of(change.Table.Entity, change.Key), new UuidLeaf(), "The identifier of the record (标识), as `node` takes it.")
        .OptionalText("countyCode", change => change.County, "The county it belongs to (县级代码); null for what belongs to none, such as a platform.")
        .Field("transaction", change => change.Transaction, "The same for all that was changed together (事务); it names nothing else. Such changes follow each other, if need be over several pages.")
        .Objects("fields", change => change.Fields, FieldChange, "The fields that are other than before (变更字段); all that have a value, where the record is new or gone. A list such as `parcels` of a project tells each record that is put into it or taken out.")
        .Objects("before", change => change.Before, Value, "The record before (变更前), field by field; empty where it is new.")
        .Objects("after", change => change.After, Value, "The record behind the change (变更后), field by field; empty where it is gone.")
        .Build();

    private static ObjectMap FieldChange => RecordHistory.Field;

    private static ObjectMap ConnectionOf(ObjectMap change)
    {
        ObjectMap edge = new ObjectMapBuilder<FeedChange>("ChangeEdge", "A change with its place in the feed (变更).")
            .Object("node", found => found, change, "The change itself.")
            .Cursor("cursor", found => found.Cursor, "Its place in the list.")
            .Build();
        return new ObjectMapBuilder<FeedPage>("ChangeConnection", "A page of the change feed (变更流).")
            .Objects("nodes", page => page.Changes, change, "The items of the page.")
            .Objects("edges", page => page.Changes, edge, "The items of the page, each with its cursor.")
            .Object("pageInfo", page => page, PageInfo, "Where the page stands in the feed. `endCursor` is where to go on: behind the last change of the page, or, where none follows, behind all that was looked through.")
            .OptionalText("latestCursor", page => page.LatestCursor, "Behind the newest change (最新游标): who asks for it, loads the records and then follows the feed from there has missed nothing. Null where there is none yet.")
            .Build();
    }
}

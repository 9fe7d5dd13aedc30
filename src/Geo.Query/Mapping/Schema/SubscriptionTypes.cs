using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Subscriptions;

namespace Geo.Query.Mapping.Schema;

/// <summary>The root of subscriptions and their events.</summary>
internal static class SubscriptionTypes
{
    public const string Name = "Subscription";

    public const string Kinds = "ChangeKind";

    public static IEnumerable<DefinitionNode> Derive(ImmutableArray<SubscriptionMap> subscriptions)
    {
        if (subscriptions.IsEmpty)
        {
            return [];
        }

        return
        [
            Sdl.Object(
                Name,
                "Everything that can be listened to (订阅), over a WebSocket that speaks graphql-transport-ws or as server-sent events; one field for each operation.",
                subscriptions.Select(Field)),
            .. subscriptions.Select(Event),
            Sdl.Enum(Kinds, "What a change means for a filter and the rights of who listens (变更类型).", [
                new("ENTERED", "The record matches now and did not before (进入): it is new, it changed so that it matches, or it has become visible."),
                new("CHANGED", "The record matched before and matches now (变更)."),
                new("LEFT", "The record matched before and does not now (离开): drop it. It changed so that it matches no longer, it is gone, or it is visible no longer."),
            ]),
        ];
    }

    /// <summary>What does not fit between the subscriptions and the maps, a sentence each.</summary>
    public static IEnumerable<string> Mistakes(ApiMaps maps) =>
    [
        .. maps.Subscriptions.Where(map => maps.Entities.All(entity => entity.TypeName != map.Entity)).Select(map => $"{Name}.{map.Field}: there is no map of {map.Entity}."),
        .. maps.Subscriptions.GroupBy(map => map.Field, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{Name}.{same.Key}: there are two subscriptions of this name."),
        .. maps.Subscriptions
            .Where(map => maps.Entities.FirstOrDefault(entity => entity.TypeName == map.Entity) is { } entity && map.Parts.Any(part => part.Key.Length != entity.Key.Length))
            .Select(map => $"{Name}.{map.Field}: a part does not hold the whole key of {map.Entity}."),
    ];

    private static FieldDefinitionNode Field(SubscriptionMap map) => Sdl.Field(
        map.Field,
        map.PayloadType + "!",
        map.Description,
        [
            .. map.Host is { } host ? Sdl.Arguments(host.Arguments) : [Sdl.Value("where", Names.Filter(map.Entity), "Which records to listen to; without it, all.")],
            Sdl.Value("after", "Cursor", "The cursor of an event: first comes what has changed since, then what changes from now on, without a gap or a repetition. Without it, only what changes from now on."),
        ]);

    private static ObjectTypeDefinitionNode Event(SubscriptionMap map) => Sdl.Object(
        map.PayloadType,
        $"An event of `{map.Field}`.",
        [
            Sdl.Field("kind", Kinds + "!", "What the change means for the filter."),
            Sdl.Field("cursor", "Cursor!", "The place of this event; give it to `after` to go on behind it."),
            Sdl.Field("changedAt", "DateTime!", "When the change was committed (变更时间)."),
            Sdl.Field("id", "ID!", $"The identifier of the {map.Entity}."),
            Sdl.Field(map.RecordField, map.Entity, "The record as it is now; null for `LEFT`."),
        ]);
}

using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Subscriptions;

namespace Geo.Query.Plans;

/// <summary>Subscriptions: what they listen to, and their events.</summary>
internal sealed partial class Planner
{
    /// <summary>The only field of a subscription.</summary>
    /// <exception cref="GraphQLRequestException">Directives leave another number of fields than one.</exception>
    public CollectedField RootOfSubscription(OperationDefinitionNode operation)
    {
        ObjectType root = index.Model.Schema.SubscriptionType!;
        return Collect(root, [operation.SelectionSet]) is [var field]
            ? field
            : throw new GraphQLRequestException(SubscriptionMessages.OneField(operation));
    }

    /// <summary>Plans a subscription.</summary>
    /// <exception cref="RefusedException">An argument is refused, of the field or of one inside of it.</exception>
    public SubscriptionPlan PlanSubscription(CollectedField field)
    {
        FieldPlace place = Place(field, parent: null);
        FieldDefinition definition = index.Model.Schema.SubscriptionType!.FieldByName[field.FieldName];
        SubscriptionMap map = index.Subscriptions[field.FieldName];
        ObjectType payload = TypeOf(definition.Type);
        ObjectInput arguments = Arguments(field, definition, place);
        return new(
            place,
            map,
            arguments,
            map.Host is not null ? null : (ObjectInput?)arguments.FindValue("where"),
            (arguments.FindValue("after") as LeafInput)?.Value as string,
            [.. Collect(payload, field).Select(inner => PlanEventField(map, payload, inner, place))]);
    }

    private EventFieldPlan PlanEventField(SubscriptionMap map, ObjectType payload, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        return field.FieldName switch
        {
            "__typename" => new EventTypeNamePlan(place, payload.Name),
            "kind" => new EventKindPlan(place),
            "cursor" => new EventCursorPlan(place),
            "changedAt" => new EventInstantPlan(place),
            "id" => new EventIdPlan(place),
            _ => new EventRecordPlan(place, PlanEntity(index.Target(map.Entity), field, place)),
        };
    }
}

using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Mutations;

namespace Geo.Query.Plans;

/// <summary>Mutations: the acts, their inputs, their payloads.</summary>
internal sealed partial class Planner
{
    /// <summary>Plans a mutation; a refused argument refuses the root field it belongs to.</summary>
    public MutationPlan PlanMutation(OperationDefinitionNode operation)
    {
        ObjectType root = index.Model.Schema.MutationType!;
        return new([.. Collect(root, [operation.SelectionSet]).Select(field => PlanAct(root, field))]);
    }

    private MutationFieldPlan PlanAct(ObjectType root, CollectedField field)
    {
        FieldPlace place = Place(field, parent: null);
        if (field.FieldName == "__typename")
        {
            return new MutationTypeNamePlan(place, root.Name);
        }

        MutationMap map = index.Mutations[field.FieldName];
        FieldDefinition definition = root.FieldByName[field.FieldName];
        ObjectType payload = TypeOf(definition.Type);
        try
        {
            return new ActPlan(
                place,
                map,
                (ObjectInput)Arguments(field, definition, place).Find("input")!,
                [.. Collect(payload, field).Select(inner => PlanPayloadField(map, payload, inner, place))]);
        }
        catch (RefusedException exception)
        {
            return new RefusedActPlan(place, exception.Place ?? place, exception.Refusal);
        }
    }

    private PayloadFieldPlan PlanPayloadField(MutationMap map, ObjectType payload, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        return field.FieldName switch
        {
            "__typename" => new PayloadTypeNamePlan(place, payload.Name),
            "userErrors" => new UserErrorsPlan(place, Leaves(field, TypeOf(payload.FieldByName["userErrors"].Type))),
            _ => new PayloadRecordPlan(place, PlanEntity(index.Target(map.Entity), field, place), map.IsOfMany),
        };
    }
}

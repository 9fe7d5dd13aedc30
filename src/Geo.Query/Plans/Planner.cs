using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Schema;

namespace Geo.Query.Plans;

/// <summary>
/// Turns a valid operation into a plan: what is asked for, with coerced arguments. The plan holds for all variables of one
/// <see cref="VariableShape"/>.
/// </summary>
internal sealed partial class Planner(
    ModelIndex index, IReadOnlyDictionary<string, FragmentDefinitionNode> fragments, VariableValues variables)
{
    private readonly InputReader _inputs = new(variables);

    /// <summary>Plans an operation; a refused argument refuses the root field it belongs to.</summary>
    public OperationPlan Plan(OperationDefinitionNode operation)
    {
        ObjectType query = index.Model.Schema.QueryType;
        return new([.. Collect(query, [operation.SelectionSet]).Select(field => PlanRoot(query, field))]);
    }

    private RootPlan PlanRoot(ObjectType query, CollectedField field)
    {
        FieldPlace place = Place(field, parent: null);
        if (field.FieldName is "__schema" or "__type")
        {
            return new IntrospectionPlan(place, field);
        }

        if (field.FieldName == "__typename")
        {
            return new RootTypeNamePlan(place, query.Name);
        }

        FieldDefinition definition = query.FieldByName[field.FieldName];
        try
        {
            return PlanRecords(field, definition, place) with { AsOf = Arguments(field, definition, place).FindValue(AsOfArgument.Name) };
        }
        catch (RefusedException exception)
        {
            return new RefusedRootPlan(place, definition.Type is not NonNullType, exception.Place ?? place, exception.Refusal);
        }
    }

    private RootPlan PlanRecords(CollectedField field, FieldDefinition definition, FieldPlace place)
    {
        if (index.Lists.TryGetValue(field.FieldName, out EntityMap? listed))
        {
            return new ListRootPlan(place, PlanConnection(listed, field, definition, place));
        }

        ObjectInput arguments = Arguments(field, definition, place);
        if (index.Lookups.TryGetValue(field.FieldName, out var found))
        {
            return new LookupRootPlan(place, found.Lookup, arguments.Find(found.Lookup.Argument)!, PlanEntity(found.Entity, field, place));
        }

        if (index.ById.TryGetValue(field.FieldName, out EntityMap? identified))
        {
            return new NodesRootPlan(place, IsList: false, arguments.Find("id")!, [PlanEntity(identified, field, place)]);
        }

        if (index.Computed.TryGetValue(field.FieldName, out ComputedRoot? computed))
        {
            return new ComputedFieldPlan(place, computed, arguments, PlanObject(computed.Map, field, place));
        }

        return field.FieldName switch
        {
            SearchTypes.Field => PlanSearch(field, definition, arguments, place),
            "node" => new NodesRootPlan(place, IsList: false, arguments.Find("id")!, PlanNodeTypes(field, place)),
            "nodes" => new NodesRootPlan(place, IsList: true, arguments.Find("ids")!, PlanNodeTypes(field, place)),
            _ => throw new UnreachableException($"No plan for the root field {field.FieldName}."),
        };
    }

    private ImmutableArray<EntityPlan> PlanNodeTypes(CollectedField field, FieldPlace place) =>
        [.. index.Model.Entities.Where(IsNode).Select(entity => PlanEntity(entity, field, place))];

    private bool IsNode(EntityMap entity) =>
        index.Model.Schema.TypeByName.TryGetValue("Node", out NamedType? node)
        && index.Model.Schema.IsSubType(node, index.Model.Schema.TypeByName[entity.TypeName]);

    private ImmutableArray<CollectedField> Collect(ObjectType type, IEnumerable<SelectionSetNode> selections) =>
        FieldCollector.Collect(index.Model.Schema, type, selections, fragments, variables);

    private ImmutableArray<CollectedField> Collect(ObjectType type, CollectedField parent) =>
        Collect(type, parent.SelectionSets);

    private ObjectInput Arguments(CollectedField field, FieldDefinition definition, FieldPlace place) =>
        RefusedException.At(place, () => _inputs.ReadArguments(definition, field.Nodes[0]));

    private static FieldPlace Place(CollectedField field, FieldPlace? parent) => new(field.ResponseName, [.. field.Nodes.Select(node => node.Location)], parent);

    private static ObjectType TypeOf(GraphQLType type) => (ObjectType)type.Named;

    private ObjectType TypeOf(EntityMap entity) => (ObjectType)index.Model.Schema.TypeByName[entity.TypeName];
}

using System.Diagnostics;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Plans;

/// <summary>Records and their fields.</summary>
internal sealed partial class Planner
{
    private EntityPlan PlanEntity(EntityMap entity, CollectedField parent, FieldPlace place)
    {
        ObjectType type = TypeOf(entity);
        return new(entity, [.. Collect(type, parent).Select(field => PlanField(entity, type, field, place))]);
    }

    private FieldPlan PlanField(EntityMap entity, ObjectType type, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        if (field.FieldName == "__typename")
        {
            return new TypeNamePlan(place);
        }

        FieldDefinition definition = type.FieldByName[field.FieldName];
        try
        {
            return PlanField(entity, definition, field, place);
        }
        catch (RefusedException exception)
        {
            return new RefusedFieldPlan(exception.Place ?? place, definition.Type is not NonNullType, exception.Refusal);
        }
    }

    private FieldPlan PlanField(EntityMap entity, FieldDefinition definition, CollectedField field, FieldPlace place)
    {
        EntityIndex names = index[entity];
        if (names.WktFields.TryGetValue(field.FieldName, out GeometryField? wkt))
        {
            return new WktPlan(place, wkt, Arguments(field, definition, place).FindValue("srid"));
        }

        return names.Fields[field.FieldName] switch
        {
            IdField => new IdPlan(place),
            ColumnField column => new ColumnPlan(place, column),
            ComputedField computed => new ComputedPlan(
                place, computed, Arguments(field, definition, place), definition.Arguments.All(argument => argument.Type.Named is EnumType or { Name: "Boolean" })),
            DerivedField derived => new DerivedPlan(place, derived, Arguments(field, definition, place), PlanObject(derived.Map, field, place)),
            ResolvedField resolved => new ResolvedPlan(place, resolved, Arguments(field, definition, place), PlanObject(resolved.Map, field, place)),
            GeometryField shape => new GeoJsonPlan(place, shape, Arguments(field, definition, place).FindValue("simplifyMetres")),
            ToOneField toOne => new ToOnePlan(place, toOne, PlanEntity(index.Target(toOne.Target), field, place)),
            ToManyField toMany => new ToManyPlan(place, toMany, PlanConnection(index.Target(toMany.Target), field, definition, place)),
            FieldMap other => throw new UnreachableException($"No plan for {other.GetType().Name}."),
        };
    }
}

using System.Diagnostics;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Plans;

/// <summary>Objects that the host computes.</summary>
internal sealed partial class Planner
{
    private ObjectPlan PlanObject(ObjectMap map, CollectedField parent, FieldPlace place)
    {
        ObjectType type = (ObjectType)index.Model.Schema.TypeByName[map.TypeName];
        return new(map, [.. Collect(type, parent).Select(field => PlanMember(map, type, field, place))]);
    }

    private ObjectMemberPlan PlanMember(ObjectMap map, ObjectType type, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        return map.Fields.FirstOrDefault(known => known.Name == field.FieldName) switch
        {
            null => new(place, Field: null, Child: null, Record: null),
            ObjectChild child => new(place, child, PlanObject(child.Map, field, place), Record: null),
            ObjectRecord record => new(place, record, Child: null, PlanEntity(index.Target(record.Target), field, place)),
            ObjectLeaf { Arguments.IsEmpty: false } leaf => new(place, leaf, Child: null, Record: null) { Arguments = Arguments(field, type.FieldByName[field.FieldName], place) },
            ObjectLeaf or ObjectShape => new(place, map.Fields.First(known => known.Name == field.FieldName), Child: null, Record: null),
            ObjectField other => throw new UnreachableException($"No plan for {other.GetType().Name}."),
        };
    }
}

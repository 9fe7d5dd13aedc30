using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Schema;

namespace Geo.Query.Plans;

/// <summary>The root field <c>search</c>.</summary>
internal sealed partial class Planner
{
    private SearchRootPlan PlanSearch(CollectedField field, FieldDefinition definition, ObjectInput arguments, FieldPlace place)
    {
        ImmutableArray<EntityMap> types = Searched(arguments.FindValue("types") as ListInput);
        ObjectType results = TypeOf(definition.Type);
        return new(
            place,
            arguments.Find("text")!,
            arguments.FindValue("first"),
            types,
            [.. Collect(results, field).Select(inner => PlanSearchField(types, results, inner, place))]);
    }

    // In the order of the declaration, which is that of equally good hits.
    private ImmutableArray<EntityMap> Searched(ListInput? types)
    {
        string[]? names = types is null ? null : [.. types.Items.Select(item => (string)((LeafInput)item).Value)];
        return [.. index.Model.Maps.Searched.Where(type => names is null || names.Contains(Names.EnumValue(type), StringComparer.Ordinal)).Select(index.Target)];
    }

    private SearchFieldPlan PlanSearchField(ImmutableArray<EntityMap> types, ObjectType results, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        return field.FieldName switch
        {
            "nodes" => new SearchNodesPlan(place, [.. types.Select(type => PlanEntity(type, field, place))]),
            "hits" => PlanHits(types, TypeOf(results.FieldByName["hits"].Type), field, place),
            "hasMore" => new SearchMorePlan(place),
            _ => new SearchTypeNamePlan(place, results.Name),
        };
    }

    private SearchHitsPlan PlanHits(ImmutableArray<EntityMap> types, ObjectType hit, CollectedField hits, FieldPlace place)
    {
        ImmutableArray<CollectedField> fields = Collect(hit, hits);
        return new(place, [.. types.Select(type => fields.Select(field => PlanHitField(type, hit, field, place)).ToImmutableArray())]);
    }

    private HitFieldPlan PlanHitField(EntityMap type, ObjectType hit, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        return field.FieldName switch
        {
            "node" => new HitNodePlan(place, PlanEntity(type, field, place)),
            "match" => new HitMatchPlan(place),
            "matchedText" => new HitTextPlan(place),
            _ => new HitTypeNamePlan(place, hit.Name),
        };
    }
}

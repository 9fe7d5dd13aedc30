using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.GraphQL.Types;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Plans;

/// <summary>Connections: arguments, pages, edges.</summary>
internal sealed partial class Planner
{
    private ConnectionPlan PlanConnection(EntityMap entity, CollectedField field, FieldDefinition definition, FieldPlace place)
    {
        ObjectInput arguments = Arguments(field, definition, place);
        NearPlan? near = arguments.FindValue("near") is ObjectInput given
            ? new((ObjectInput)given.Find("geometry")!, given.FindValue("withinMetres"))
            : null;
        ImmutableArray<OrderTerm> order = RefusedException.At(place, () => PlanOrder(entity, arguments.FindValue("orderBy"), near));
        PagePlan page = new(arguments.FindValue("first"), arguments.FindValue("after"), arguments.FindValue("last"), arguments.FindValue("before"));
        ObjectType type = TypeOf(definition.Type);
        return new(
            place,
            entity,
            arguments.FindValue("where") as ObjectInput,
            near,
            order,
            page,
            [.. Collect(type, field).Select(inner => PlanConnectionField(entity, type, inner, place))]);
    }

    private ImmutableArray<OrderTerm> PlanOrder(EntityMap entity, Input? orderBy, NearPlan? near)
    {
        if (orderBy is not ListInput { Items.IsEmpty: false } list)
        {
            return [];
        }

        if (near is not null)
        {
            throw new RefusedException(Messages.NearAndOrder());
        }

        ImmutableArray<OrderTerm>.Builder terms = ImmutableArray.CreateBuilder<OrderTerm>();
        foreach (Input item in list.Items)
        {
            OrderTerm term = index[entity].Orders[(string)((LeafInput)item).Value];
            if (terms.Any(earlier => ReferenceEquals(earlier.Field, term.Field)))
            {
                throw new RefusedException(Messages.OrderTwice(term.Field.Name));
            }

            terms.Add(term);
        }

        return terms.ToImmutable();
    }

    private ConnectionFieldPlan PlanConnectionField(EntityMap entity, ObjectType type, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        if (field.FieldName == "__typename")
        {
            return new ConnectionTypeNamePlan(place, type.Name);
        }

        FieldDefinition definition = type.FieldByName[field.FieldName];
        return field.FieldName switch
        {
            "nodes" => new NodesPlan(place, PlanEntity(entity, field, place)),
            "edges" => PlanEdges(entity, field, TypeOf(definition.Type), place),
            "pageInfo" => new PageInfoPlan(place, Leaves(field, TypeOf(definition.Type))),
            "totalCount" => new TotalCountPlan(place),
            "extent" => new ExtentPlan(place),
            "aggregate" => new AggregatePlan(place, PlanFigures(entity, field, TypeOf(definition.Type), place)),
            "groups" => PlanGroups(entity, field, definition, place),
            _ => PlanHost(entity, field, definition, place),
        };
    }

    private ConnectionFieldPlan PlanHost(EntityMap entity, CollectedField field, FieldDefinition definition, FieldPlace place)
    {
        try
        {
            HostFieldMap host = entity.HostFields.Single(host => host.Name == field.FieldName);
            return new HostPlan(place, host, Arguments(field, definition, place), Leaves(field, TypeOf(definition.Type)));
        }
        catch (RefusedException exception)
        {
            return new RefusedConnectionFieldPlan(exception.Place ?? place, exception.Refusal);
        }
    }

    private EdgesPlan PlanEdges(EntityMap entity, CollectedField edges, ObjectType type, FieldPlace place) =>
        new(place, [.. Collect(type, edges).Select(field => PlanEdgeField(entity, type, field, place))]);

    private EdgeFieldPlan PlanEdgeField(EntityMap entity, ObjectType type, CollectedField field, FieldPlace parent)
    {
        FieldPlace place = Place(field, parent);
        return field.FieldName switch
        {
            "cursor" => new EdgeCursorPlan(place),
            "distanceMetres" => new EdgeDistancePlan(place),
            "node" => new EdgeNodePlan(place, PlanEntity(entity, field, place)),
            _ => new EdgeTypeNamePlan(place, type.Name),
        };
    }

    private ConnectionFieldPlan PlanGroups(EntityMap entity, CollectedField field, FieldDefinition definition, FieldPlace place)
    {
        try
        {
            ObjectInput arguments = Arguments(field, definition, place);
            ListInput by = (ListInput)arguments.Find("by")!;
            ImmutableArray<FieldMap> keys =
                [.. by.Items.SelectMany(item => index[entity].Groups[(string)((LeafInput)item).Value]).Distinct()];
            return keys.IsEmpty
                ? new RefusedConnectionFieldPlan(place, Messages.NoGrouping())
                : new GroupsPlan(place, keys, arguments.Find("on") ?? new NullInput(), PlanFigures(entity, field, TypeOf(definition.Type), place));
        }
        catch (RefusedException exception)
        {
            return new RefusedConnectionFieldPlan(exception.Place ?? place, exception.Refusal);
        }
    }

    private ImmutableArray<FigurePlan> PlanFigures(EntityMap entity, CollectedField parent, ObjectType type, FieldPlace place) =>
        [.. Collect(type, parent).Select(field => PlanFigure(entity, type, field, place))];

    private FigurePlan PlanFigure(EntityMap entity, ObjectType type, CollectedField field, FieldPlace parent) => field.FieldName switch
    {
        "__typename" => new TypeNameFigure(field.ResponseName, type.Name),
        "count" => new CountFigure(field.ResponseName),
        "shareOfCount" => new ShareOfCountFigure(field.ResponseName),
        "shareOfArea" => new ShareOfAreaFigure(field.ResponseName),
        "key" => PlanKey(entity, field, TypeOf(type.FieldByName["key"].Type), Place(field, parent)),
        _ => new MeasureFigure(
            field.ResponseName, (ColumnField)index[entity].Fields[field.FieldName], Leaves(field, TypeOf(type.FieldByName[field.FieldName].Type))),
    };

    private KeyFigure PlanKey(EntityMap entity, CollectedField key, ObjectType type, FieldPlace place) =>
        new(key.ResponseName, [.. Collect(type, key).Select(field => PlanKeyPart(entity, type, field, place))]);

    private KeyPart PlanKeyPart(EntityMap entity, ObjectType type, CollectedField field, FieldPlace parent)
    {
        if (field.FieldName == "__typename")
        {
            return new TypeNamePart(field.ResponseName, type.Name);
        }

        if (!index[entity].KeyRecords.TryGetValue(field.FieldName, out ToOneField? record))
        {
            return new ValuePart(field.ResponseName, index[entity].Fields[field.FieldName]);
        }

        FieldPlace place = Place(field, parent);
        return new RecordPart(place, record, PlanEntity(index.Target(record.Target), field, place));
    }

    private ImmutableArray<(string ResponseName, string Field)> Leaves(CollectedField parent, ObjectType type) =>
        [.. Collect(type, parent).Select(field => (field.ResponseName, field.FieldName == "__typename" ? $"__typename:{type.Name}" : field.FieldName))];
}

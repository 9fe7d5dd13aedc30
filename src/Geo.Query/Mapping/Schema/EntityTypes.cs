using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>The object type of an entity.</summary>
internal static class EntityTypes
{
    public static DefinitionNode Derive(EntityMap entity, IReadOnlyDictionary<string, EntityMap> entities) =>
        Sdl.Object(
            entity.TypeName,
            entity.Description,
            entity.Fields.SelectMany(field => Fields(field, entities).Select(definition => definition.Deprecated(field))),
            "Node");

    private static IEnumerable<FieldDefinitionNode> Fields(FieldMap field, IReadOnlyDictionary<string, EntityMap> entities) => field switch
    {
        IdField id => [Sdl.Field(id.Name, "ID!", id.Description)],
        ColumnField column => [Sdl.Field(column.Name, Type(column.Type.GraphQLName, column.Nullable), column.Description)],
        ComputedField computed =>
            [Sdl.Field(computed.Name, Type(computed.Type.GraphQLName, computed.Nullable), computed.Description, Sdl.Arguments(computed.Arguments))],
        DerivedField derived =>
            [Sdl.Field(derived.Name, Type(derived.Map.TypeName, derived.Nullable), derived.Description, Sdl.Arguments(derived.Arguments)) with { Directives = Weights.Derived(derived) }],
        ResolvedField resolved =>
            [Sdl.Field(resolved.Name, resolved.Map.TypeName, resolved.Description, Sdl.Arguments(resolved.Arguments)) with { Directives = Weights.Resolved(resolved) }],
        GeometryField { Kind: ShapeKind.Point } point => [Sdl.Field(point.Name, Type(Names.Shape(point.Kind), point.Nullable), point.Description), Wkt(point)],
        GeometryField shape =>
        [
            Sdl.Field(shape.Name, Type(Names.Shape(shape.Kind), shape.Nullable), shape.Description, Simplification()) with { Directives = Weights.GeoJson(shape) },
            Wkt(shape),
        ],
        RuleField => [],
        ToOneField one => [Sdl.Field(one.Name, Type(one.Target, one.Nullable), one.Description)],
        ToManyField many =>
        [
            Sdl.Field(many.Name, Names.Connection(many.Target) + "!", Description(many), ConnectionArguments.Nested(entities[many.Target])) with
            {
                Directives = Weights.List(many),
            },
        ],
        _ => throw new UnreachableException($"No field for {field.GetType().Name}."),
    };

    private static FieldDefinitionNode Wkt(GeometryField shape) => Sdl.Field(
        shape.Name + "Wkt",
        Type("String", shape.Nullable),
        $"`{shape.Name}` as well-known text, x before y.",
        Sdl.Value(
            "srid",
            "Int",
            "The EPSG code to answer in: 4490, 4326, 3857 or a 3-degree Gauss-Krüger zone such as 4546. A zone without prefix keeps eastings at six digits.",
            "4490")) with { Directives = Weights.Wkt(shape) };

    private static InputValueDefinitionNode Simplification() => Sdl.Value(
        "simplifyMetres", "Float", "Leaves out detail smaller than about this many metres, for overviews; nothing where it is missing or 0.");

    private static string Description(ToManyField many) => many.Join is JunctionJoin { Position: not null }
        ? $"{many.Description} In the order of the record, where `orderBy` asks for no other."
        : many.Description;

    private static string Type(string name, bool nullable) => nullable ? name : name + "!";
}

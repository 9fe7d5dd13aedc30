using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>The filter of an entity, the filter of a list of it, and its order.</summary>
internal static class FilterTypes
{
    public static IEnumerable<DefinitionNode> Derive(EntityMap entity)
    {
        string type = entity.TypeName;
        string filter = Names.Filter(type);
        yield return Sdl.Input(
            filter,
            $"Conditions on a {type}; all that are given must hold, and an empty object sets none.",
            [
                Sdl.Value("and", $"[{filter}!]", "All of these hold."),
                Sdl.Value("or", $"[{filter}!]", "At least one of these holds."),
                Sdl.Value("not", filter, "This does not hold."),
                .. entity.Fields.SelectMany(Conditions),
            ]);
        yield return Sdl.Input(
            Names.ListFilter(type),
            $"Conditions on the list of {type} of a record; all that are given must hold.",
            [
                Sdl.Value("some", filter, "At least one matches; `{}` asks for any."),
                Sdl.Value("none", filter, "Not one matches; `{}` asks for an empty list."),
                Sdl.Value("every", filter, "All match; an empty list counts."),
            ]);
        if (Order(entity).ToArray() is { Length: > 0 } order)
        {
            yield return Sdl.Enum(Names.Order(type), $"What lists of {type} can be ordered by. Missing values come last ascending and first descending.", order);
        }
    }

    /// <summary>The filter of an enum.</summary>
    public static DefinitionNode OfEnum(EnumMap map) => Sdl.Input(
        Names.Filter(map.Name),
        $"Conditions on a {map.Name}; all that are given must hold.",
        [
            Sdl.Value("eq", map.Name, "Is this value."),
            Sdl.Value("ne", map.Name, "Is another value; a missing one does not count."),
            Sdl.Value("in", $"[{map.Name}!]", "Is one of these values.") with { Directives = Weights.OneOfMany },
            Sdl.Value("isNull", "Boolean", "Is missing (`true`) or given (`false`)."),
        ]);

    private static IEnumerable<InputValueDefinitionNode> Conditions(FieldMap field) => field switch
    {
        IdField id => [Sdl.Value(id.Name, "IDFilter", id.Description)],
        ColumnField column when column.Uses.HasFlag(FieldUses.Filter) =>
            [Sdl.Value(column.Name, Names.Filter(column.Type.GraphQLName), column.Description)],
        GeometryField { Filterable: true } shape => [Sdl.Value(shape.Name, "GeometryFilter", shape.Description)],
        ToOneField { Filterable: true } one => [Sdl.Value(one.Name, Names.Filter(one.Target), one.Description) with { Directives = Weights.JoinedCondition }],
        ToManyField { Filterable: true } many => [Sdl.Value(many.Name, Names.ListFilter(many.Target), many.Description) with { Directives = Weights.ListCondition }],
        _ => [],
    };

    private static IEnumerable<EnumValueMap> Order(EntityMap entity) => entity.Fields
        .OfType<ColumnField>()
        .Where(column => column.Uses.HasFlag(FieldUses.Order))
        .SelectMany(column => new EnumValueMap[]
        {
            new($"{Names.EnumValue(column.Name)}_ASC", $"By `{column.Name}`, {First(column.Type, ascending: true)} first."),
            new($"{Names.EnumValue(column.Name)}_DESC", $"By `{column.Name}`, {First(column.Type, ascending: false)} first."),
        });

    private static string First(LeafType type, bool ascending) => (type, ascending) switch
    {
        (DateLeaf or DateTimeLeaf, true) => "the earliest",
        (DateLeaf or DateTimeLeaf, false) => "the latest",
        (EnumLeaf, true) => "the first in the alphabet",
        (EnumLeaf, false) => "the last in the alphabet",
        (_, true) => "the least",
        (_, false) => "the greatest",
    };
}

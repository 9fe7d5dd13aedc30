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
        string name = Terms.Name(type, entity.Description);
        string? example = Examples.Filter(entity);
        yield return Sdl.Input(
            filter,
            $"Conditions on {name}; all that are given must hold, and an empty object sets none.{Example(example)}",
            [
                Sdl.Value("and", $"[{filter}!]", "All of these hold; to set two conditions on one field, for instance."),
                Sdl.Value("or", $"[{filter}!]", $"At least one of these holds.{Example(Examples.Alternatives(entity))}"),
                Sdl.Value("not", filter, $"This does not hold.{Example(example)}"),
                .. entity.Fields.SelectMany(field => Conditions(type, field)),
            ]);
        yield return Sdl.Input(
            Names.ListFilter(type),
            $"Conditions on the list of {name} of a record; all that are given must hold.{Example(example is null ? null : $"{{some: {example}}}")}",
            [
                Sdl.Value("some", filter, "At least one matches; `{}` asks for any."),
                Sdl.Value("none", filter, "Not one matches; `{}` asks for an empty list."),
                Sdl.Value("every", filter, "All match; an empty list counts."),
            ]);
        foreach (RuleField rule in entity.Fields.OfType<RuleField>().Where(rule => rule.Day is not null))
        {
            yield return OfRule(type, rule);
        }

        if (Order(entity).ToArray() is { Length: > 0 } order)
        {
            yield return Sdl.Enum(Names.Order(type), $"What lists of {name} can be ordered by. Missing values come last ascending and first descending.", order);
        }
    }

    /// <summary>The filter of an enum.</summary>
    public static DefinitionNode OfEnum(EnumMap map) => Sdl.Input(
        Names.Filter(map.Name),
        $"Conditions on {Terms.Name(map.Name, map.Description)}; all that are given must hold.{Example($"{{in: {Examples.Values(map)}}}")}",
        [
            Sdl.Value("eq", map.Name, "Is exactly this value."),
            Sdl.Value("ne", map.Name, "Is another value; a missing one does not count."),
            Sdl.Value("in", $"[{map.Name}!]", "Is one of these values.") with { Directives = Weights.OneOfMany },
            Sdl.Value("isNull", "Boolean", "Is missing (`true`) or given (`false`)."),
        ]);

    private static IEnumerable<InputValueDefinitionNode> Conditions(string type, FieldMap field) => field switch
    {
        IdField id => [Sdl.Value(id.Name, "IDFilter", id.Description)],
        ColumnField column when column.Uses.HasFlag(FieldUses.Filter) =>
            [Sdl.Value(column.Name, Names.Filter(column.Type.GraphQLName), column.Description).Deprecated(field)],
        RuleField rule => [Sdl.Value(rule.Name, rule.Day is null ? Names.Filter(rule.Type.GraphQLName) : Names.RuleFilter(type, rule), rule.Description) with { Directives = Weights.RuleCondition }],
        GeometryField { Filterable: true } shape => [Sdl.Value(shape.Name, "GeometryFilter", shape.Description).Deprecated(field)],
        ToOneField { Filterable: true } one => [(Sdl.Value(one.Name, Names.Filter(one.Target), one.Description) with { Directives = Weights.JoinedCondition }).Deprecated(field)],
        ToManyField { Filterable: true } many => [(Sdl.Value(many.Name, Names.ListFilter(many.Target), many.Description) with { Directives = Weights.ListCondition }).Deprecated(field)],
        _ => [],
    };

    private static InputObjectTypeDefinitionNode OfRule(string type, RuleField rule) => Sdl.Input(
        Names.RuleFilter(type, rule),
        $"Conditions on what a rule says on a day; all that are given must hold. {rule.Description}",
        [
            Sdl.Value("on", "Date", "The day asked about (基准日), as the argument `on` of other fields: today where it is not given."),
            Sdl.Value("eq", rule.Type.GraphQLName, "Is exactly this value."),
            Sdl.Value("ne", rule.Type.GraphQLName, "Is another value; a missing one does not count."),
            Sdl.Value("in", $"[{rule.Type.GraphQLName}!]", "Is one of these values.") with { Directives = Weights.OneOfMany },
        ]);

    private static IEnumerable<EnumValueMap> Order(EntityMap entity) => entity.Fields
        .OfType<ColumnField>()
        .Where(column => column.Uses.HasFlag(FieldUses.Order))
        .SelectMany(column => new EnumValueMap[]
        {
            new($"{Names.EnumValue(column.Name)}_ASC", $"By `{column.Name}`, {First(column.Type, ascending: true)} first.", column.Deprecation),
            new($"{Names.EnumValue(column.Name)}_DESC", $"By `{column.Name}`, {First(column.Type, ascending: false)} first.", column.Deprecation),
        });

    private static string Example(string? example) => example is null ? "" : $" Example: `{example}`.";

    private static string First(LeafType type, bool ascending) => (type, ascending) switch
    {
        (DateLeaf or DateTimeLeaf, true) => "the earliest",
        (DateLeaf or DateTimeLeaf, false) => "the latest",
        (EnumLeaf, true) => "the first value of its enum",
        (EnumLeaf, false) => "the last value of its enum",
        (_, true) => "the least",
        (_, false) => "the greatest",
    };
}

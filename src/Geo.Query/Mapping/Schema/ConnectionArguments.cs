using Geo.GraphQL.Language.Syntax;
using Geo.Query.Mapping.Fields;

namespace Geo.Query.Mapping.Schema;

/// <summary>The arguments of a field that answers with a connection.</summary>
internal static class ConnectionArguments
{
    /// <summary>Of a root field: with <c>near</c> where the entity has a shape.</summary>
    public static IEnumerable<InputValueDefinitionNode> Root(EntityMap target)
    {
        yield return Where(target);
        if (target.Shape is not null)
        {
            yield return Sdl.Value(
                "near",
                "NearInput",
                $"Orders by the distance of `{target.Shape.Name}` instead of by `orderBy`, nearest first. "
                + "Example: `{geometry: {wkt: {text: \"POINT (112.69 22.37)\"}}, withinMetres: 5000}`.") with { Directives = Weights.Distances };
        }

        foreach (InputValueDefinitionNode argument in OrderAndPage(target))
        {
            yield return argument;
        }
    }

    /// <summary>Of a field of an entity.</summary>
    public static IEnumerable<InputValueDefinitionNode> Nested(EntityMap target) => OrderAndPage(target).Prepend(Where(target));

    private static InputValueDefinitionNode Where(EntityMap target) =>
        Sdl.Value(
            "where",
            Names.Filter(target.TypeName),
            "Selects records; without it, all." + (Examples.Filter(target) is { } example ? $" Example: `{example}`." : ""));

    private static IEnumerable<InputValueDefinitionNode> OrderAndPage(EntityMap target)
    {
        if (target.Fields.OfType<ColumnField>().Any(column => column.Uses.HasFlag(FieldUses.Order)))
        {
            yield return Sdl.Value(
                "orderBy",
                $"[{Names.Order(target.TypeName)}!]",
                $"Orders by the first, then by the second, and so on; ties and no order at all fall back on the key. Example: `{Examples.Order(target)}`.");
        }

        yield return Sdl.Value("first", "Int", "At most this many from the start, up to 1000; 50 where neither `first` nor `last` is given.");
        yield return Sdl.Value("after", "Cursor", "Only what follows this cursor: the `endCursor` of the page before.");
        yield return Sdl.Value("last", "Int", "At most this many from the end, up to 1000, in the same order.");
        yield return Sdl.Value("before", "Cursor", "Only what precedes this cursor: the `startCursor` of the page after.");
    }
}

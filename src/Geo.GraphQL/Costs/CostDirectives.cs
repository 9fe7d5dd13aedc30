using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Costs;

/// <summary>Reads <c>@cost</c> and <c>@listSize</c> where a definition has them.</summary>
internal static class CostDirectives
{
    /// <summary>The weight; null where there is no <c>@cost</c>.</summary>
    public static Cost? Weight(ImmutableArray<DirectiveNode> directives) =>
        Argument(directives, "cost", "weight") is StringValueNode weight
            ? Cost.Parse(weight.Value) ?? throw new FormatException($"@cost(weight: \"{weight.Value}\") is no number.")
            : null;

    /// <summary>The size; null where there is no <c>@listSize</c>.</summary>
    public static ListSize? Size(ImmutableArray<DirectiveNode> directives)
    {
        if (directives.All(directive => directive.Name.Value != "listSize"))
        {
            return null;
        }

        int? assumed = Argument(directives, "listSize", "assumedSize") is IntValueNode size
            && int.TryParse(size.Value, System.Globalization.CultureInfo.InvariantCulture, out int count) ? Math.Max(0, count) : null;
        return new ListSize(assumed, Names(directives, "slicingArguments"), Names(directives, "sizedFields"));
    }

    private static ImmutableArray<string> Names(ImmutableArray<DirectiveNode> directives, string argument) =>
        Argument(directives, "listSize", argument) switch
        {
            ListValueNode list => [.. list.Values.OfType<StringValueNode>().Select(name => name.Value)],
            StringValueNode name => [name.Value],
            _ => [],
        };

    private static ValueNode? Argument(ImmutableArray<DirectiveNode> directives, string directive, string argument) => directives
        .FirstOrDefault(applied => applied.Name.Value == directive)?.Arguments
        .FirstOrDefault(given => given.Name.Value == argument)?.Value;
}

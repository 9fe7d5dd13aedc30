using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A directive stands once at a place unless it is repeatable.</summary>
internal static class UniqueDirectivesPerLocationRule
{
    public static void Check(ValidationContext context, ImmutableArray<DirectiveNode> directives)
    {
        if (directives.Length > 1)
        {
            Check(context, directives, new Dictionary<string, DirectiveNode>(StringComparer.Ordinal));
        }
    }

    public static void Check(ValidationContext context, ImmutableArray<DirectiveNode> directives, Dictionary<string, DirectiveNode> seen)
    {
        foreach (DirectiveNode directive in directives)
        {
            string name = directive.Name.Value;
            if (context.Directives.Find(name) is { IsRepeatable: false } && !seen.TryAdd(name, directive))
            {
                context.Report(nameof(UniqueDirectivesPerLocationRule), Messages.DirectiveTwice(name), seen[name], directive);
            }
        }
    }
}

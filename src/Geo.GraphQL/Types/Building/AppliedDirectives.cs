using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Building;

/// <summary>What the built-in directives on a definition say.</summary>
internal static class AppliedDirectives
{
    public const string DefaultDeprecationReason = "No longer supported";

    public static bool Has(ImmutableArray<DirectiveNode> directives, string name) => Find(directives, name) is not null;

    /// <summary>Why not to use it; null where it is not deprecated.</summary>
    public static string? DeprecationReason(ImmutableArray<DirectiveNode> directives)
    {
        DirectiveNode? deprecated = Find(directives, "deprecated");
        ArgumentNode? reason = deprecated?.Arguments.FirstOrDefault(argument => argument.Name.Value == "reason");
        return deprecated is null ? null
            : reason is null ? DefaultDeprecationReason
            : (reason.Value as StringValueNode)?.Value;
    }

    /// <summary>Where a scalar is specified.</summary>
    public static string? SpecifiedBy(ImmutableArray<DirectiveNode> directives)
    {
        // The last one wins, as an extension may restate it.
        DirectiveNode? specifiedBy = directives.LastOrDefault(directive => directive.Name.Value == "specifiedBy");
        return (specifiedBy?.Arguments.FirstOrDefault(argument => argument.Name.Value == "url")?.Value as StringValueNode)?.Value;
    }

    private static DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, string name)
    {
        foreach (DirectiveNode directive in directives)
        {
            if (directive.Name.Value == name)
            {
                return directive;
            }
        }

        return null;
    }
}

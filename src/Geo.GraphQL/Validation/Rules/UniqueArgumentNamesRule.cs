using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two arguments at one place never share a name.</summary>
internal static class UniqueArgumentNamesRule
{
    public static void Check(ValidationContext context, ImmutableArray<ArgumentNode> arguments)
    {
        if (arguments.Length > 1)
        {
            Duplicates.Report(
                arguments,
                argument => argument.Name,
                (name, names) => context.Report(nameof(UniqueArgumentNamesRule), Messages.OnlyOneArgument(name), names));
        }
    }
}

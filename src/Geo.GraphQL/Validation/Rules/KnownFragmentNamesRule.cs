using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A fragment spread is defined.</summary>
internal static class KnownFragmentNamesRule
{
    public static void CheckSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        if (!context.Fragments.ContainsKey(spread.Name.Value))
        {
            context.Report(nameof(KnownFragmentNamesRule), Messages.UnknownFragment(spread.Name.Value), spread.Name);
        }
    }
}

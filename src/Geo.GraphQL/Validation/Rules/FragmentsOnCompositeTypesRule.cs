using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A fragment is on a type that has fields.</summary>
internal static class FragmentsOnCompositeTypesRule
{
    public static void CheckInlineFragment(ValidationContext context, InlineFragmentNode inline)
    {
        if (inline.TypeCondition is { } condition && IsWrong(context, condition))
        {
            context.Report(nameof(FragmentsOnCompositeTypesRule), Messages.InlineOnNonComposite(condition.Name.Value), condition);
        }
    }

    public static void CheckFragment(ValidationContext context, FragmentDefinitionNode fragment)
    {
        NamedTypeNode condition = fragment.TypeCondition;
        if (IsWrong(context, condition))
        {
            context.Report(
                nameof(FragmentsOnCompositeTypesRule), Messages.FragmentOnNonComposite(fragment.Name.Value, condition.Name.Value), condition);
        }
    }

    private static bool IsWrong(ValidationContext context, NamedTypeNode condition) =>
        context.Schema.TypeByName.TryGetValue(condition.Name.Value, out NamedType? type) && !ValidationContext.IsComposite(type);
}

using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A fragment is spread where it can apply.</summary>
internal static class PossibleFragmentSpreadsRule
{
    public static void CheckInlineFragment(ValidationContext context, InlineFragmentNode inline)
    {
        if (context.Place.Type is NamedType type && ValidationContext.IsComposite(type)
            && context.Place.ParentType is { } parent && !Overlap(context.Schema, type, parent))
        {
            context.Report(nameof(PossibleFragmentSpreadsRule), Messages.ImpossibleInline(parent.Name, type.Name), inline);
        }
    }

    public static void CheckSpread(ValidationContext context, FragmentSpreadNode spread)
    {
        string name = spread.Name.Value;
        if (context.Place.ParentType is { } parent
            && context.Fragments.TryGetValue(name, out FragmentDefinitionNode? fragment)
            && context.CompositeType(fragment.TypeCondition) is { } type
            && !Overlap(context.Schema, type, parent))
        {
            context.Report(nameof(PossibleFragmentSpreadsRule), Messages.ImpossibleSpread(name, parent.Name, type.Name), spread);
        }
    }

    private static bool Overlap(GraphQLSchema schema, NamedType a, NamedType b)
    {
        if (ReferenceEquals(a, b))
        {
            return true;
        }

        bool aIsAbstract = schema.PossibleTypes.TryGetValue(a, out ImmutableArray<ObjectType> types);
        if (aIsAbstract && b is InterfaceType or UnionType)
        {
            return types.Any(type => schema.IsSubType(b, type));
        }

        return aIsAbstract ? schema.IsSubType(a, b) : b is InterfaceType or UnionType && schema.IsSubType(b, a);
    }
}

using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A leaf selects nothing below it; everything else selects something.</summary>
internal static class ScalarLeafsRule
{
    public static void CheckField(ValidationContext context, FieldNode field)
    {
        if (context.Place.Type is not { } type)
        {
            return;
        }

        bool isLeaf = type.Named is ScalarType or EnumType;
        if (isLeaf && field.SelectionSet is not null)
        {
            context.Report(nameof(ScalarLeafsRule), Messages.LeafWithSelection(field.Name.Value, type.ToString()), field.SelectionSet);
        }
        else if (!isLeaf && field.SelectionSet is null)
        {
            context.Report(nameof(ScalarLeafsRule), Messages.MissingSelection(field.Name.Value, type.ToString()), field);
        }
    }
}

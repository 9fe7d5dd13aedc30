using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Two arguments of a field or directive never share a name.</summary>
internal static class UniqueArgumentDefinitionNamesRule
{
    public static void CheckDocument(ValidationContext context)
    {
        foreach (DefinitionNode definition in context.Document.Definitions)
        {
            switch (definition)
            {
                case DirectiveDefinitionNode directive:
                    Check(context, "@" + directive.Name.Value, directive.Arguments);
                    break;
                case ObjectTypeDefinitionNode type:
                    CheckFields(context, type.Name.Value, type.Fields);
                    break;
                case InterfaceTypeDefinitionNode type:
                    CheckFields(context, type.Name.Value, type.Fields);
                    break;
                default:
                    break;
            }
        }
    }

    private static void CheckFields(ValidationContext context, string type, ImmutableArray<FieldDefinitionNode> fields)
    {
        foreach (FieldDefinitionNode field in fields)
        {
            Check(context, $"{type}.{field.Name.Value}", field.Arguments);
        }
    }

    private static void Check(ValidationContext context, string parent, ImmutableArray<InputValueDefinitionNode> arguments) => Duplicates.Report(
        arguments,
        argument => argument.Name,
        (name, names) => context.Report(nameof(UniqueArgumentDefinitionNamesRule), Messages.ArgumentDefinedTwice(parent, name), names));
}

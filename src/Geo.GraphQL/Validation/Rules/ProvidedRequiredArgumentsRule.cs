using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Every required argument is given.</summary>
internal static class ProvidedRequiredArgumentsRule
{
    public static void CheckField(ValidationContext context, FieldNode field)
    {
        foreach (InputValueDefinition argument in context.Place.Field?.Arguments ?? [])
        {
            if (argument.IsRequired && !Has(field.Arguments, argument.Name))
            {
                context.Report(
                    nameof(ProvidedRequiredArgumentsRule),
                    Messages.RequiredArgumentMissing(context.Place.Field!.Name, argument.Name, argument.Type.ToString()),
                    field);
            }
        }
    }

    public static void CheckDirective(ValidationContext context, DirectiveNode directive)
    {
        foreach (DirectiveTable.ArgumentFacts argument in context.Directives.Find(directive.Name.Value)?.Arguments ?? [])
        {
            if (argument.IsRequired && !Has(directive.Arguments, argument.Name))
            {
                context.Report(
                    nameof(ProvidedRequiredArgumentsRule),
                    Messages.RequiredDirectiveArgumentMissing(directive.Name.Value, argument.Name, argument.Type),
                    directive);
            }
        }
    }

    private static bool Has(ImmutableArray<ArgumentNode> arguments, string name)
    {
        foreach (ArgumentNode argument in arguments)
        {
            if (argument.Name.Value == name)
            {
                return true;
            }
        }

        return false;
    }
}

using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>A variable has an input type.</summary>
internal static class VariablesAreInputTypesRule
{
    public static void CheckVariable(ValidationContext context, VariableDefinitionNode variable, GraphQLType? type)
    {
        if (type is { IsInput: false })
        {
            context.Report(
                nameof(VariablesAreInputTypesRule),
                Messages.NonInputVariable(variable.Variable.Name.Value, DocumentPrinter.Print(variable.Type)),
                variable.Type);
        }
    }
}

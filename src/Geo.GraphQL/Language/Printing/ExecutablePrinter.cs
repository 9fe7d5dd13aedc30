using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language.Printing;

/// <summary>Operations, fragments and selections.</summary>
internal static class ExecutablePrinter
{
    private const int LongestLine = 80;

    public static void Print(PrintBuilder text, SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                PrintOperation(text, operation);
                break;
            case FragmentDefinitionNode fragment:
                PrintDescription(text, fragment.Description);
                text.Add("fragment ").Add(fragment.Name.Value).Add(" on ").Add(fragment.TypeCondition.Name.Value);
                ValuePrinter.PrintDirectives(text, fragment.Directives);
                text.Add(" ");
                PrintSelections(text, fragment.SelectionSet);
                break;
            case VariableDefinitionNode variable:
                PrintVariable(text, variable);
                break;
            case SelectionSetNode selections:
                PrintSelections(text, selections);
                break;
            case SelectionNode selection:
                PrintSelection(text, selection);
                break;
            case DirectiveNode directive:
                ValuePrinter.PrintDirective(text, directive);
                break;
            case ArgumentNode argument:
                ValuePrinter.Print(text, argument);
                break;
            default:
                throw new UnreachableException($"No text for {node.GetType().Name}.");
        }
    }

    private static void PrintDescription(PrintBuilder text, StringValueNode? description)
    {
        if (description is not null)
        {
            ValuePrinter.Print(text, description);
            text.NewLine();
        }
    }

    private static void PrintOperation(PrintBuilder text, OperationDefinitionNode operation)
    {
        bool isShorthand = operation is { Operation: OperationType.Query, Name: null, Description: null }
            && operation.VariableDefinitions.IsEmpty && operation.Directives.IsEmpty;
        if (!isShorthand)
        {
            PrintDescription(text, operation.Description);
            text.Add(operation.Operation switch
            {
                OperationType.Query => "query",
                OperationType.Mutation => "mutation",
                _ => "subscription",
            });
            text.Add(operation.Name is null && operation.VariableDefinitions.IsEmpty ? "" : " ").Add(operation.Name?.Value ?? "");
            PrintVariables(text, operation.VariableDefinitions);
            ValuePrinter.PrintDirectives(text, operation.Directives);
            text.Add(" ");
        }

        PrintSelections(text, operation.SelectionSet);
    }

    private static void PrintVariables(PrintBuilder text, ImmutableArray<VariableDefinitionNode> variables)
    {
        if (variables.IsEmpty)
        {
            return;
        }

        string[] printed = [.. variables.Select(DocumentPrinter.Print)];
        bool severalLines = Array.Exists(printed, variable => variable.Contains('\n', StringComparison.Ordinal));
        text.Add(severalLines ? "(\n" : "(").AddLines(string.Join(severalLines ? "\n" : ", ", printed)).Add(severalLines ? "\n)" : ")");
    }

    private static void PrintVariable(PrintBuilder text, VariableDefinitionNode variable)
    {
        PrintDescription(text, variable.Description);
        ValuePrinter.Print(text, variable.Variable);
        text.Add(": ");
        ValuePrinter.Print(text, variable.Type);
        if (variable.DefaultValue is not null)
        {
            text.Add(" = ");
            ValuePrinter.Print(text, variable.DefaultValue);
        }

        ValuePrinter.PrintDirectives(text, variable.Directives);
    }

    private static void PrintSelections(PrintBuilder text, SelectionSetNode selections)
    {
        text.Add("{").Indent();
        foreach (SelectionNode selection in selections.Selections)
        {
            text.NewLine();
            PrintSelection(text, selection);
        }

        text.Dedent().NewLine().Add("}");
    }

    private static void PrintSelection(PrintBuilder text, SelectionNode selection)
    {
        switch (selection)
        {
            case FieldNode field:
                PrintField(text, field);
                break;
            case FragmentSpreadNode spread:
                text.Add("...").Add(spread.Name.Value);
                ValuePrinter.PrintDirectives(text, spread.Directives);
                break;
            case InlineFragmentNode inline:
                text.Add("...").Add(inline.TypeCondition is null ? "" : " on ").Add(inline.TypeCondition?.Name.Value ?? "");
                ValuePrinter.PrintDirectives(text, inline.Directives);
                text.Add(" ");
                PrintSelections(text, inline.SelectionSet);
                break;
            default:
                throw new UnreachableException($"No text for {selection.GetType().Name}.");
        }
    }

    private static void PrintField(PrintBuilder text, FieldNode field)
    {
        string prefix = field.Alias is { } alias ? $"{alias.Value}: {field.Name.Value}" : field.Name.Value;
        text.Add(prefix);
        string[] arguments = [.. field.Arguments.Select(DocumentPrinter.Print)];
        if (arguments.Length > 0)
        {
            int length = prefix.Length + arguments.Sum(argument => argument.Length + 2);
            if (length > LongestLine)
            {
                text.Add("(").Indent();
                foreach (string argument in arguments)
                {
                    text.NewLine().AddLines(argument);
                }

                text.Dedent().NewLine().Add(")");
            }
            else
            {
                text.Add("(").AddLines(string.Join(", ", arguments)).Add(")");
            }
        }

        ValuePrinter.PrintDirectives(text, field.Directives);
        if (field.SelectionSet is not null)
        {
            text.Add(" ");
            PrintSelections(text, field.SelectionSet);
        }
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language.Printing;

/// <summary>Values, type references, names, arguments and directives.</summary>
internal static class ValuePrinter
{
    public static void Print(PrintBuilder text, SyntaxNode node)
    {
        switch (node)
        {
            case ListValueNode list:
                text.Add("[");
                PrintJoined(text, list.Values);
                text.Add("]");
                break;
            case ObjectValueNode value:
                text.Add("{");
                PrintJoined(text, value.Fields);
                text.Add("}");
                break;
            case ObjectFieldNode field:
                text.Add(field.Name.Value).Add(": ");
                Print(text, field.Value);
                break;
            case ArgumentNode argument:
                text.Add(argument.Name.Value).Add(": ");
                Print(text, argument.Value);
                break;
            case ListTypeNode list:
                text.Add("[");
                Print(text, list.Of);
                text.Add("]");
                break;
            case NonNullTypeNode nonNull:
                Print(text, nonNull.Of);
                text.Add("!");
                break;
            case StringValueNode { Block: true } value:
                text.AddLines(BlockString.Print(value.Value));
                break;
            default:
                text.Add(Leaf(node));
                break;
        }
    }

    /// <summary>Directives, each with a space before it.</summary>
    public static void PrintDirectives(PrintBuilder text, ImmutableArray<DirectiveNode> directives)
    {
        foreach (DirectiveNode directive in directives)
        {
            text.Add(" ");
            PrintDirective(text, directive);
        }
    }

    public static void PrintDirective(PrintBuilder text, DirectiveNode directive)
    {
        text.Add("@").Add(directive.Name.Value);
        PrintArguments(text, directive.Arguments);
    }

    public static void PrintArguments(PrintBuilder text, ImmutableArray<ArgumentNode> arguments)
    {
        if (!arguments.IsEmpty)
        {
            text.Add("(");
            PrintJoined(text, arguments);
            text.Add(")");
        }
    }

    private static void PrintJoined<T>(PrintBuilder text, ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        for (int i = 0; i < nodes.Length; i++)
        {
            text.Add(i == 0 ? "" : ", ");
            Print(text, nodes[i]);
        }
    }

    private static string Leaf(SyntaxNode node) => node switch
    {
        NamedTypeNode type => type.Name.Value,
        VariableNode variable => "$" + variable.Name.Value,
        IntValueNode value => value.Value,
        FloatValueNode value => value.Value,
        EnumValueNode value => value.Value,
        BooleanValueNode value => value.Value ? "true" : "false",
        NullValueNode => "null",
        StringValueNode value => StringPrinter.Print(value.Value),
        _ => throw new UnreachableException($"No text for {node.GetType().Name}."),
    };
}

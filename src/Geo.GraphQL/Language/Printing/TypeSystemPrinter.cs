using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language.Printing;

/// <summary>Type system definitions and extensions.</summary>
internal static class TypeSystemPrinter
{
    public static void Print(PrintBuilder text, SyntaxNode node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                PrintDescription(text, schema.Description);
                text.Add(schema.Extend ? "extend schema" : "schema");
                ValuePrinter.PrintDirectives(text, schema.Directives);
                PrintBlock(text, schema.OperationTypes);
                break;
            case TypeDefinitionNode type:
                PrintType(text, type);
                break;
            case DirectiveDefinitionNode directive:
                PrintDescription(text, directive.Description);
                text.Add("directive @").Add(directive.Name.Value);
                PrintArguments(text, directive.Arguments);
                text.Add(directive.Repeatable ? " repeatable on " : " on ")
                    .Add(string.Join(" | ", directive.Locations.Select(location => location.Value)));
                break;
            case RootOperationTypeNode root:
                text.Add(root.Operation switch
                {
                    OperationType.Query => "query: ",
                    OperationType.Mutation => "mutation: ",
                    _ => "subscription: ",
                }).Add(root.Type.Name.Value);
                break;
            case FieldDefinitionNode field:
                PrintDescription(text, field.Description);
                text.Add(field.Name.Value);
                PrintArguments(text, field.Arguments);
                text.Add(": ");
                ValuePrinter.Print(text, field.Type);
                ValuePrinter.PrintDirectives(text, field.Directives);
                break;
            case InputValueDefinitionNode input:
                PrintInputValue(text, input);
                break;
            case EnumValueDefinitionNode value:
                PrintDescription(text, value.Description);
                text.Add(value.Name.Value);
                ValuePrinter.PrintDirectives(text, value.Directives);
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

    private static void PrintType(PrintBuilder text, TypeDefinitionNode type)
    {
        PrintDescription(text, type.Description);
        text.Add(type.Extend ? "extend " : "").Add(Keyword(type)).Add(type.Name.Value);
        ImmutableArray<NamedTypeNode> interfaces = type switch
        {
            ObjectTypeDefinitionNode objectType => objectType.Interfaces,
            InterfaceTypeDefinitionNode interfaceType => interfaceType.Interfaces,
            _ => [],
        };
        PrintNames(text, " implements ", interfaces, " & ");
        ValuePrinter.PrintDirectives(text, type.Directives);
        switch (type)
        {
            case ObjectTypeDefinitionNode objectType:
                PrintBlock(text, objectType.Fields);
                break;
            case InterfaceTypeDefinitionNode interfaceType:
                PrintBlock(text, interfaceType.Fields);
                break;
            case UnionTypeDefinitionNode union:
                PrintNames(text, " = ", union.Types, " | ");
                break;
            case EnumTypeDefinitionNode enumType:
                PrintBlock(text, enumType.Values);
                break;
            case InputObjectTypeDefinitionNode input:
                PrintBlock(text, input.Fields);
                break;
            default:
                break;
        }
    }

    private static string Keyword(TypeDefinitionNode type) => type switch
    {
        ScalarTypeDefinitionNode => "scalar ",
        ObjectTypeDefinitionNode => "type ",
        InterfaceTypeDefinitionNode => "interface ",
        UnionTypeDefinitionNode => "union ",
        EnumTypeDefinitionNode => "enum ",
        InputObjectTypeDefinitionNode => "input ",
        _ => throw new UnreachableException($"No keyword for {type.GetType().Name}."),
    };

    private static void PrintNames(PrintBuilder text, string head, ImmutableArray<NamedTypeNode> types, string separator)
    {
        if (!types.IsEmpty)
        {
            text.Add(head).Add(string.Join(separator, types.Select(type => type.Name.Value)));
        }
    }

    private static void PrintBlock<T>(PrintBuilder text, ImmutableArray<T> nodes)
        where T : SyntaxNode
    {
        if (nodes.IsEmpty)
        {
            return;
        }

        text.Add(" {").Indent();
        foreach (T node in nodes)
        {
            text.NewLine();
            Print(text, node);
        }

        text.Dedent().NewLine().Add("}");
    }

    private static void PrintArguments(PrintBuilder text, ImmutableArray<InputValueDefinitionNode> arguments)
    {
        if (arguments.IsEmpty)
        {
            return;
        }

        string[] printed = [.. arguments.Select(DocumentPrinter.Print)];
        if (!Array.Exists(printed, argument => argument.Contains('\n', StringComparison.Ordinal)))
        {
            text.Add("(").Add(string.Join(", ", printed)).Add(")");
            return;
        }

        text.Add("(").Indent();
        foreach (string argument in printed)
        {
            text.NewLine().AddLines(argument);
        }

        text.Dedent().NewLine().Add(")");
    }

    private static void PrintInputValue(PrintBuilder text, InputValueDefinitionNode input)
    {
        PrintDescription(text, input.Description);
        text.Add(input.Name.Value).Add(": ");
        ValuePrinter.Print(text, input.Type);
        if (input.DefaultValue is not null)
        {
            text.Add(" = ");
            ValuePrinter.Print(text, input.DefaultValue);
        }

        ValuePrinter.PrintDirectives(text, input.Directives);
    }
}

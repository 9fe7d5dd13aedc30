using Geo.GraphQL.Language.Printing;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Language;

/// <summary>Syntax tree to text, in the layout of the reference implementation.</summary>
public static class DocumentPrinter
{
    /// <summary>The text of a node and what is below it.</summary>
    public static string Print(SyntaxNode node)
    {
        PrintBuilder text = new();
        switch (node)
        {
            case DocumentNode document:
                PrintDocument(text, document);
                break;
            case TypeSystemDefinitionNode or RootOperationTypeNode or FieldDefinitionNode or InputValueDefinitionNode or EnumValueDefinitionNode:
                TypeSystemPrinter.Print(text, node);
                break;
            case ValueNode or TypeNode or ObjectFieldNode:
                ValuePrinter.Print(text, node);
                break;
            default:
                ExecutablePrinter.Print(text, node);
                break;
        }

        return text.ToString();
    }

    private static void PrintDocument(PrintBuilder text, DocumentNode document)
    {
        string separator = "";
        foreach (DefinitionNode definition in document.Definitions)
        {
            text.Add(separator);
            separator = "\n\n";
            if (definition is ExecutableDefinitionNode)
            {
                ExecutablePrinter.Print(text, definition);
            }
            else
            {
                TypeSystemPrinter.Print(text, definition);
            }
        }
    }
}

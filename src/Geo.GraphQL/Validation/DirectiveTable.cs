using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Geo.GraphQL.Introspection;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation;

/// <summary>What the rules ask about directives, whether a schema or the document itself declares them.</summary>
internal sealed class DirectiveTable
{
    private static readonly ConditionalWeakTable<GraphQLSchema, DirectiveTable> BySchema = [];
    private static readonly DirectiveTable BuiltIn = new(IntrospectionTypes.Directives);
    private readonly Dictionary<string, Facts> _facts;

    private DirectiveTable(ImmutableArray<DirectiveDefinition> directives) => _facts = directives.ToDictionary(
        directive => directive.Name,
        directive => new Facts(
            directive.Locations,
            directive.IsRepeatable,
            [.. directive.Arguments.Select(argument => new ArgumentFacts(argument.Name, argument.Type.ToString(), argument.IsRequired))]),
        StringComparer.Ordinal);

    private DirectiveTable(DirectiveTable known, IEnumerable<DirectiveDefinitionNode> nodes)
    {
        _facts = new Dictionary<string, Facts>(known._facts, StringComparer.Ordinal);
        foreach (DirectiveDefinitionNode node in nodes)
        {
            _facts[node.Name.Value] = new Facts(
                [.. node.Locations.Select(location => location.Value)],
                node.Repeatable,
                [.. node.Arguments.Select(argument => new ArgumentFacts(
                    argument.Name.Value,
                    DocumentPrinter.Print(argument.Type),
                    argument.Type is NonNullTypeNode && argument.DefaultValue is null))]);
        }
    }

    /// <summary>The directives of the schema, or the built-in ones, and those of the document.</summary>
    public static DirectiveTable Of(GraphQLSchema? schema, DocumentNode document)
    {
        DirectiveTable known = schema is null ? BuiltIn : BySchema.GetValue(schema, key => new DirectiveTable(key.Directives));
        foreach (DefinitionNode definition in document.Definitions)
        {
            if (definition is DirectiveDefinitionNode)
            {
                return new DirectiveTable(known, document.Definitions.OfType<DirectiveDefinitionNode>());
            }
        }

        return known;
    }

    public Facts? Find(string name) => _facts.GetValueOrDefault(name);

    internal sealed record Facts(ImmutableArray<string> Locations, bool IsRepeatable, ImmutableArray<ArgumentFacts> Arguments);

    internal sealed record ArgumentFacts(string Name, string Type, bool IsRequired);
}

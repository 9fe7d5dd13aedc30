using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Validation;

/// <summary>What the rules share: the document, the schema, the place of the walk and the errors so far.</summary>
internal sealed class ValidationContext(GraphQLSchema? schema, DocumentNode document, int maxErrors)
{
    private readonly List<GraphQLError> _errors = [];
    private Dictionary<string, FragmentDefinitionNode>? _fragments;
    private Dictionary<SelectionSetNode, List<FragmentSpreadNode>>? _spreads;

    /// <summary>The schema; absent only while SDL itself is checked.</summary>
    public GraphQLSchema? SchemaOrNull => schema;

    public GraphQLSchema Schema => schema!;

    public DocumentNode Document => document;

    /// <summary>The directives by name: those of the schema and of the document.</summary>
    public DirectiveTable Directives { get; } = DirectiveTable.Of(schema, document);

    /// <summary>The place of the walk; the walk alone changes it.</summary>
    public WalkPlace Place { get; } = new();

    public ImmutableArray<GraphQLError> Errors => [.. _errors];

    /// <summary>What has been looked at so far: nodes, comparisons, uses of variables. Tests bound it; nothing else reads it.</summary>
    public long Steps { get; set; }

    /// <summary>True where nothing more is reported, so that nothing more need be looked at.</summary>
    public bool IsFull => _errors.Count > maxErrors;

    /// <summary>The fragments by name; of several with one name the last.</summary>
    public Dictionary<string, FragmentDefinitionNode> Fragments
    {
        get
        {
            if (_fragments is null)
            {
                _fragments = new Dictionary<string, FragmentDefinitionNode>(StringComparer.Ordinal);
                foreach (DefinitionNode definition in document.Definitions)
                {
                    if (definition is FragmentDefinitionNode fragment)
                    {
                        _fragments[fragment.Name.Value] = fragment;
                    }
                }
            }

            return _fragments;
        }
    }

    /// <summary>The spreads in a definition's selections at any depth, in the order of the reference implementation.</summary>
    public List<FragmentSpreadNode> SpreadsOf(SelectionSetNode selectionSet)
    {
        _spreads ??= new Dictionary<SelectionSetNode, List<FragmentSpreadNode>>(ReferenceEqualityComparer.Instance);
        if (!_spreads.TryGetValue(selectionSet, out List<FragmentSpreadNode>? spreads))
        {
            _spreads.Add(selectionSet, spreads = []);
            Stack<SelectionSetNode> open = new([selectionSet]);
            while (open.TryPop(out SelectionSetNode? set))
            {
                foreach (SelectionNode selection in set.Selections)
                {
                    switch (selection)
                    {
                        case FragmentSpreadNode spread:
                            spreads.Add(spread);
                            break;
                        case InlineFragmentNode inline:
                            open.Push(inline.SelectionSet);
                            break;
                        case FieldNode { SelectionSet: { } below }:
                            open.Push(below);
                            break;
                        default:
                            break;
                    }
                }
            }
        }

        return spreads;
    }

    /// <summary>The type a fragment is on, where the schema has it and it can have fields.</summary>
    public NamedType? CompositeType(NamedTypeNode condition) =>
        Schema.TypeByName.TryGetValue(condition.Name.Value, out NamedType? type) && IsComposite(type) ? type : null;

    public static bool IsComposite(GraphQLType? type) => type is FieldsType or UnionType;

    public void Report(string rule, string message, SyntaxNode node) => Report(rule, message, [node.Location]);

    public void Report(string rule, string message, SyntaxNode first, SyntaxNode second) => Report(rule, message, [first.Location, second.Location]);

    public void Report(string rule, string message, in NameNode name) => Report(rule, message, [name.Location]);

    public void Report(string rule, string message, in NameNode first, in NameNode second) => Report(rule, message, [first.Location, second.Location]);

    public void Report(string rule, string message, IEnumerable<NameNode> names) => Report(rule, message, [.. names.Select(name => name.Location)]);

    public void Report(string rule, string message, IEnumerable<SyntaxNode> nodes) =>
        Report(rule, message, [.. nodes.Select(node => node.Location)]);

    /// <summary>An error about work refused, not about the document's meaning.</summary>
    public void ReportLimit(string rule, string message, string what, long limit, SyntaxNode node) => Add(
        new GraphQLError(message, ErrorCodes.LimitExceeded, [node.Location])
        {
            Rule = rule,
            Extensions = [new("what", what), new("limit", limit)],
        });

    private void Report(string rule, string message, ImmutableArray<SourceLocation> locations) =>
        Add(new GraphQLError(message, ErrorCodes.ValidationFailed, locations) { Rule = rule });

    // One sentence more says that the rest is left out.
    private void Add(GraphQLError error)
    {
        if (_errors.Count < maxErrors)
        {
            _errors.Add(error);
        }
        else if (_errors.Count == maxErrors)
        {
            _errors.Add(new GraphQLError(Messages.TooManyErrors, ErrorCodes.LimitExceeded, [])
            {
                Extensions = [new("what", "errors"), new("limit", maxErrors)],
            });
        }
    }
}

using System.Collections.Immutable;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Limits;

/// <summary>What a document has as it is written, counted in one pass that goes no deeper than the parser went.</summary>
internal sealed class WrittenCounts
{
    private WrittenCount _aliases;
    private WrittenCount _directives;
    private WrittenCount _spreads;
    private List<string> _spreadsHere = [];

    public WrittenCounts(DocumentNode document, DocumentLimits limits)
    {
        _aliases = new(limits.MaxAliases);
        _directives = new(limits.MaxDirectives);
        _spreads = new(limits.MaxSpreads);
        foreach (DefinitionNode definition in document.Definitions)
        {
            Count(definition);
        }
    }

    public WrittenCount Aliases => _aliases;

    public WrittenCount Directives => _directives;

    public WrittenCount Spreads => _spreads;

    /// <summary>The fragments by name; of several with one name the last.</summary>
    public Dictionary<string, FragmentDefinitionNode> Fragments { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the fragments that are spread in each fragment.</summary>
    public Dictionary<string, List<string>> SpreadsOf { get; } = new(StringComparer.Ordinal);

    private void Count(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                Count(operation.Directives);
                foreach (VariableDefinitionNode variable in operation.VariableDefinitions)
                {
                    Count(variable.Directives);
                }

                Count(operation.SelectionSet);
                break;
            case FragmentDefinitionNode fragment:
                Fragments[fragment.Name.Value] = fragment;
                SpreadsOf[fragment.Name.Value] = _spreadsHere = [];
                Count(fragment.Directives);
                Count(fragment.SelectionSet);
                break;
            default:
                break;
        }
    }

    private void Count(SelectionSetNode selectionSet)
    {
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            Count(selection.Directives);
            switch (selection)
            {
                case FieldNode field:
                    if (field.Alias is not null)
                    {
                        _aliases.Add(field);
                    }

                    if (field.SelectionSet is not null)
                    {
                        Count(field.SelectionSet);
                    }

                    break;
                case InlineFragmentNode inline:
                    Count(inline.SelectionSet);
                    break;
                case FragmentSpreadNode spread:
                    _spreads.Add(spread);
                    _spreadsHere.Add(spread.Name.Value);
                    break;
                default:
                    break;
            }
        }
    }

    private void Count(ImmutableArray<DirectiveNode> directives)
    {
        foreach (DirectiveNode directive in directives)
        {
            _directives.Add(directive);
        }
    }
}

using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Limits;

/// <summary>
/// Measures a document before anything is made of it. What is written is counted first, in one pass; only then, with the
/// number of spreads bounded, are fragments resolved, each one once.
/// </summary>
internal sealed class LimitCheck
{
    private readonly DocumentLimits _limits;
    private readonly Dictionary<string, FragmentDefinitionNode> _fragments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SelectionSize> _sizes = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> _errors = [];
    private int _aliases;
    private int _directives;
    private int _spreads;

    private LimitCheck(DocumentLimits limits) => _limits = limits;

    public static ImmutableArray<GraphQLError> Run(DocumentNode document, DocumentLimits limits)
    {
        LimitCheck check = new(limits);
        foreach (DefinitionNode definition in document.Definitions)
        {
            check.Count(definition);
        }

        check.Compare(check._aliases, limits.MaxAliases, "aliases", document);
        check.Compare(check._directives, limits.MaxDirectives, "directives", document);
        check.Compare(check._spreads, limits.MaxSpreads, "fragment spreads", document);
        if (check._errors.Count == 0)
        {
            foreach (OperationDefinitionNode operation in document.Definitions.OfType<OperationDefinitionNode>())
            {
                check.Measure(operation);

                // One operation that is too large is enough to refuse the document; there may be thousands.
                if (check._errors.Count > 0)
                {
                    break;
                }
            }
        }

        return [.. check._errors];
    }

    private void Compare(long value, int limit, string what, SyntaxNode node)
    {
        if (value > limit)
        {
            _errors.Add(new GraphQLError(Messages.LimitPassed(what, limit), ErrorCodes.LimitExceeded, [node.Location])
            {
                Extensions = [new("what", what), new("limit", limit)],
            });
        }
    }

    private void Count(DefinitionNode definition)
    {
        switch (definition)
        {
            case OperationDefinitionNode operation:
                _directives += operation.Directives.Length;
                foreach (VariableDefinitionNode variable in operation.VariableDefinitions)
                {
                    _directives += variable.Directives.Length;
                }

                Count(operation.SelectionSet);
                break;
            case FragmentDefinitionNode fragment:
                _fragments[fragment.Name.Value] = fragment;
                _directives += fragment.Directives.Length;
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
            _directives += selection.Directives.Length;
            switch (selection)
            {
                case FieldNode field:
                    _aliases += field.Alias is null ? 0 : 1;
                    if (field.SelectionSet is not null)
                    {
                        Count(field.SelectionSet);
                    }

                    break;
                case InlineFragmentNode inline:
                    Count(inline.SelectionSet);
                    break;
                default:
                    _spreads++;
                    break;
            }
        }
    }

    private void Measure(OperationDefinitionNode operation)
    {
        SelectionSize size = SizeOf(operation.SelectionSet);
        Compare(size.Depth, _limits.MaxDepth, "fields inside fields", operation);
        Compare(size.IntrospectionDepth, _limits.MaxIntrospectionDepth, "fields inside fields of introspection", operation);
        Compare(size.RootFields, _limits.MaxRootFields, "root fields", operation);
        Compare(size.Fields, _limits.MaxFields, "fields", operation);
    }

    private SelectionSize SizeOf(SelectionSetNode selectionSet)
    {
        SelectionSize size = default;
        foreach (SelectionNode selection in selectionSet.Selections)
        {
            size = size.And(selection switch
            {
                FieldNode field => SizeOf(field),
                InlineFragmentNode inline => SizeOf(inline.SelectionSet),
                FragmentSpreadNode spread => SizeOf(spread),
                _ => default,
            });
        }

        return size;
    }

    private SelectionSize SizeOf(FieldNode field)
    {
        SelectionSize below = field.SelectionSet is null ? default : SizeOf(field.SelectionSet);
        bool isIntrospection = field.Name.Value is "__schema" or "__type";
        return new SelectionSize(
            isIntrospection ? 1 : below.Depth + 1,
            isIntrospection ? below.Depth + 1 : below.IntrospectionDepth,
            RootFields: 1,
            Math.Min(int.MaxValue, below.Fields + 1));
    }

    private SelectionSize SizeOf(FragmentSpreadNode spread)
    {
        string name = spread.Name.Value;
        if (!_sizes.TryGetValue(name, out SelectionSize size) && _fragments.TryGetValue(name, out FragmentDefinitionNode? fragment))
        {
            // A fragment inside itself counts nothing here; a rule of the specification refuses it.
            _sizes[name] = default;
            size = SizeOf(fragment.SelectionSet);
            _sizes[name] = size;
        }

        return size;
    }
}

using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Limits;

/// <summary>
/// Measures a document before anything is made of it. What is written is counted first, in one pass; only then, with the
/// number of spreads bounded, are fragments resolved, each one once and those that it spreads before it, so that neither work nor
/// stack grows with how fragments hang together.
/// </summary>
internal sealed class LimitCheck
{
    private readonly DocumentLimits _limits;
    private readonly WrittenCounts _written;
    private readonly Dictionary<string, SelectionSize> _sizes = new(StringComparer.Ordinal);
    private readonly List<GraphQLError> _errors = [];

    private LimitCheck(DocumentNode document, DocumentLimits limits)
    {
        _limits = limits;
        _written = new WrittenCounts(document, limits);
    }

    public static ImmutableArray<GraphQLError> Run(DocumentNode document, DocumentLimits limits)
    {
        LimitCheck check = new(document, limits);
        check.Compare(check._written.Aliases.Value, limits.MaxAliases, "aliases", check._written.Aliases.Beyond);
        check.Compare(check._written.Directives.Value, limits.MaxDirectives, "directives", check._written.Directives.Beyond);
        check.Compare(check._written.Spreads.Value, limits.MaxSpreads, "fragment spreads", check._written.Spreads.Beyond);
        if (check._errors.Count == 0)
        {
            check.MeasureFragments();
        }

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

    private void Compare(long value, int limit, string what, SourceLocation at)
    {
        if (value > limit)
        {
            _errors.Add(new GraphQLError(Messages.LimitPassed(what, limit, value), ErrorCodes.LimitExceeded, [at])
            {
                Extensions = [new("what", what), new("limit", limit), new("value", value)],
            });
        }
    }

    // A fragment inside itself counts nothing here; a rule of the specification refuses it.
    private void MeasureFragments()
    {
        HashSet<string> begun = new(StringComparer.Ordinal);
        Stack<string> open = new();
        foreach (string fragment in _written.Fragments.Keys)
        {
            open.Push(fragment);
            while (open.TryPeek(out string? name))
            {
                if (!_sizes.ContainsKey(name) && begun.Add(name))
                {
                    _written.SpreadsOf[name].Where(spread => _written.Fragments.ContainsKey(spread) && !begun.Contains(spread)).ToList().ForEach(open.Push);
                    continue;
                }

                open.Pop();
                if (!_sizes.ContainsKey(name))
                {
                    _sizes.Add(name, SizeOf(_written.Fragments[name].SelectionSet));
                    CompareLevels(_sizes[name], _written.Fragments[name]);
                }
            }
        }
    }

    private void Measure(OperationDefinitionNode operation)
    {
        SelectionSize size = SizeOf(operation.SelectionSet);
        CompareLevels(size, operation);
        Compare(size.Depth.Fields, _limits.MaxDepth, "fields inside fields", size.Depth.Innermost);
        if (_limits.MaxIntrospectionDepth == 0 && size.IntrospectionDepth.Fields > 0)
        {
            _errors.Add(new GraphQLError(Messages.NoIntrospection, ErrorCodes.IntrospectionDisabled, [size.IntrospectionDepth.Innermost]));
            return;
        }

        Compare(size.IntrospectionDepth.Fields, _limits.MaxIntrospectionDepth, "fields inside fields of introspection", size.IntrospectionDepth.Innermost);
        Compare(size.RootFields, _limits.MaxRootFields, "root fields", operation.Location);
        Compare(size.Fields, _limits.MaxFields, "fields", operation.Location);
    }

    // Once: what spreads the fragment is as deep.
    private void CompareLevels(SelectionSize size, DefinitionNode definition)
    {
        if (_errors.Count == 0)
        {
            Compare(size.Levels, _limits.MaxNesting, "selections inside selections", definition.Location);
        }
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
                FragmentSpreadNode spread => _sizes.GetValueOrDefault(spread.Name.Value),
                _ => default,
            });
        }

        return size with { Levels = size.Levels + 1 };
    }

    private SelectionSize SizeOf(FieldNode field)
    {
        SelectionSize below = field.SelectionSet is null ? default : SizeOf(field.SelectionSet);
        bool isIntrospection = field.Name.Value is "__schema" or "__type";
        return new SelectionSize(
            isIntrospection ? default(Deep).Inside(field.Location) : below.Depth.Inside(field.Location),
            isIntrospection ? below.Depth.Inside(field.Location) : below.IntrospectionDepth,
            RootFields: 1,
            Math.Min(int.MaxValue, below.Fields + 1),
            below.Levels);
    }
}

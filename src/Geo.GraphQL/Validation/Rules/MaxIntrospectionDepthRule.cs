using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>Introspection does not go round in circles: at most two lists of types inside each other.</summary>
internal sealed class MaxIntrospectionDepthRule(ValidationContext context)
{
    private const int MaxLists = 3;
    private readonly Dictionary<string, int> _checked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _exceeded = new(StringComparer.Ordinal);

    /// <summary>False where the selections below are too deep, and reported.</summary>
    public bool CheckField(FieldNode field)
    {
        if (field.Name.Value is not ("__schema" or "__type") || !IsTooDeep(field, depth: 0, new Dictionary<string, int>(StringComparer.Ordinal)))
        {
            return true;
        }

        context.Report(nameof(MaxIntrospectionDepthRule), Messages.IntrospectionDepth, field);
        return false;
    }

    private bool IsTooDeep(SelectionNode selection, int depth, Dictionary<string, int> visited) => selection switch
    {
        FieldNode field => IsList(field.Name.Value)
            ? depth + 1 >= MaxLists || AnyTooDeep(field.SelectionSet, depth + 1, visited)
            : AnyTooDeep(field.SelectionSet, depth, visited),
        InlineFragmentNode inline => AnyTooDeep(inline.SelectionSet, depth, visited),
        FragmentSpreadNode spread => IsTooDeep(spread, depth, visited),
        _ => false,
    };

    private static bool IsList(string name) => name is "fields" or "interfaces" or "possibleTypes" or "inputFields";

    private bool AnyTooDeep(SelectionSetNode? selectionSet, int depth, Dictionary<string, int> visited)
    {
        if (selectionSet is not null)
        {
            foreach (SelectionNode selection in selectionSet.Selections)
            {
                if (IsTooDeep(selection, depth, visited))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // A fragment is looked at again only where it starts deeper than before.
    private bool IsTooDeep(FragmentSpreadNode spread, int depth, Dictionary<string, int> visited)
    {
        string name = spread.Name.Value;
        if (_exceeded.TryGetValue(name, out int exceeded) && exceeded <= depth)
        {
            return true;
        }

        if ((visited.TryGetValue(name, out int before) && before >= depth)
            || (_checked.TryGetValue(name, out int known) && known >= depth)
            || !context.Fragments.TryGetValue(name, out FragmentDefinitionNode? fragment))
        {
            return false;
        }

        visited[name] = depth;
        bool isTooDeep = AnyTooDeep(fragment.SelectionSet, depth, visited);
        (isTooDeep ? _exceeded : _checked)[name] = depth;
        return isTooDeep;
    }
}

using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>No fragment contains itself. Every fragment is searched once.</summary>
internal sealed class NoFragmentCyclesRule(ValidationContext context)
{
    private const int MaxChain = 1_000;
    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _indexInPath = new(StringComparer.Ordinal);
    private readonly List<FragmentSpreadNode> _path = [];

    public void CheckFragment(FragmentDefinitionNode fragment)
    {
        string name = fragment.Name.Value;
        if (!_visited.Add(name))
        {
            return;
        }

        // A chain of fragments may be as long as the document; the stack may not.
        if (_path.Count > MaxChain)
        {
            context.ReportLimit(nameof(NoFragmentCyclesRule), Messages.LimitPassed("fragments in fragments", MaxChain), "fragmentNesting", MaxChain, fragment);
            return;
        }

        _indexInPath[name] = _path.Count;
        foreach (FragmentSpreadNode spread in context.SpreadsOf(fragment.SelectionSet))
        {
            Follow(spread);
        }

        _indexInPath.Remove(name);
    }

    private void Follow(FragmentSpreadNode spread)
    {
        string name = spread.Name.Value;
        context.Steps++;
        _path.Add(spread);
        if (_indexInPath.TryGetValue(name, out int start))
        {
            List<FragmentSpreadNode> cycle = _path[start..];
            string via = string.Join(", ", cycle.SkipLast(1).Select(part => $"\"{part.Name.Value}\""));
            context.Report(nameof(NoFragmentCyclesRule), Messages.FragmentCycle(name, via), cycle);
        }
        else if (context.Fragments.TryGetValue(name, out FragmentDefinitionNode? fragment))
        {
            CheckFragment(fragment);
        }

        _path.RemoveAt(_path.Count - 1);
    }
}

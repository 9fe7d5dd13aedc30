using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Validation.Rules;

namespace Geo.GraphQL.Validation;

/// <summary>Which variables and fragments the definitions of a document use; collected while the walk passes.</summary>
internal sealed class VariableUsages(ValidationContext context)
{
    // One operation after another may pass through the same fragments; their number times their length is bounded.
    private const int MaxWork = 50_000;
    private readonly Dictionary<ExecutableDefinitionNode, List<VariableUsage>> _byDefinition = new(ReferenceEqualityComparer.Instance);
    private List<VariableUsage> _current = [];
    private int _work;

    public void Enter(ExecutableDefinitionNode definition) => _byDefinition[definition] = _current = [];

    public void Add(in VariableUsage usage) => _current.Add(usage);

    /// <summary>The variables of an operation and of every fragment it reaches.</summary>
    public IReadOnlyList<VariableUsage> OfOperation(OperationDefinitionNode operation)
    {
        List<VariableUsage> own = _byDefinition[operation];
        if (context.Fragments.Count == 0)
        {
            return own;
        }

        List<VariableUsage> all = [.. own];
        foreach (string name in FragmentsOf([operation]))
        {
            if (context.Fragments.TryGetValue(name, out FragmentDefinitionNode? fragment))
            {
                List<VariableUsage> usages = _byDefinition[fragment];
                if (!Spend(usages.Count + 1, operation))
                {
                    break;
                }

                all.AddRange(usages);
            }
        }

        return all;
    }

    public HashSet<string> FragmentsOfAllOperations() => FragmentsOf(context.Document.Definitions.OfType<OperationDefinitionNode>());

    private HashSet<string> FragmentsOf(IEnumerable<OperationDefinitionNode> operations)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        Queue<string> open = new();
        foreach (OperationDefinitionNode operation in operations)
        {
            Enqueue(operation.SelectionSet);
        }

        while (open.TryDequeue(out string? name))
        {
            if (context.Fragments.TryGetValue(name, out FragmentDefinitionNode? fragment))
            {
                Enqueue(fragment.SelectionSet);
            }
        }

        return names;

        void Enqueue(SelectionSetNode selectionSet)
        {
            foreach (FragmentSpreadNode spread in context.SpreadsOf(selectionSet))
            {
                context.Steps++;
                if (names.Add(spread.Name.Value))
                {
                    open.Enqueue(spread.Name.Value);
                }
            }
        }
    }

    private bool Spend(int work, OperationDefinitionNode operation)
    {
        if (_work <= MaxWork && _work + work > MaxWork)
        {
            context.ReportLimit(
                nameof(NoUndefinedVariablesRule), Messages.LimitPassed("uses of variables in fragments", MaxWork), "variableUses", MaxWork, operation);
        }

        _work += work;
        context.Steps += work;
        return _work <= MaxWork;
    }
}

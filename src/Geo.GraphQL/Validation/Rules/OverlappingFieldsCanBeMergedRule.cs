using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Overlaps;

namespace Geo.GraphQL.Validation.Rules;

/// <summary>
/// Selections that answer under one name ask for the same. The algorithm of the reference implementation: every pair of a
/// field set and a fragment, and every pair of fragments, is compared once; all comparisons together have a budget.
/// </summary>
internal sealed partial class OverlappingFieldsCanBeMergedRule(ValidationContext context)
{
    internal const int MaxSteps = 500_000;
    private const int Few = 12;
    private readonly FieldSets _sets = new(context);
    private readonly Dictionary<(string, string), bool> _comparedFragments = [];
    private bool _isExhausted;

    /// <summary>The comparisons made so far.</summary>
    public int Steps { get; private set; }

    public void CheckSelectionSet(NamedType? parentType, SelectionSetNode selectionSet)
    {
        if (_isExhausted || CannotConflict(selectionSet))
        {
            return;
        }

        List<Conflict> conflicts = [];
        FieldSet set = _sets.Of(parentType, selectionSet);
        CompareWithin(conflicts, set);
        if (set.FragmentNames.Count > 1 || set.Groups.Count > 0)
        {
            for (int i = 0; i < set.FragmentNames.Count && !_isExhausted; i++)
            {
                CompareWithFragment(conflicts, areExclusive: false, set, set.FragmentNames[i]);
                for (int j = i + 1; j < set.FragmentNames.Count; j++)
                {
                    CompareFragments(conflicts, areExclusive: false, set.FragmentNames[i], set.FragmentNames[j]);
                }
            }
        }

        foreach (Conflict conflict in conflicts)
        {
            context.Report(
                nameof(OverlappingFieldsCanBeMergedRule),
                Messages.FieldConflict(Conflict.Abbreviate(conflict.ResponseName), conflict.Reason),
                conflict.First.Concat(conflict.Second));
        }

        if (_isExhausted)
        {
            context.ReportLimit(
                nameof(OverlappingFieldsCanBeMergedRule),
                Messages.LimitPassed("comparisons of fields", MaxSteps),
                "fieldComparisons",
                MaxSteps,
                selectionSet);
        }
    }

    // By far most selection sets: few fields, each under its own name.
    private static bool CannotConflict(SelectionSetNode selectionSet)
    {
        if (selectionSet.Selections.Length > Few)
        {
            return false;
        }

        for (int i = 0; i < selectionSet.Selections.Length; i++)
        {
            if (selectionSet.Selections[i] is not FieldNode field)
            {
                return selectionSet.Selections.Length == 1 && selectionSet.Selections[0] is FragmentSpreadNode;
            }

            for (int j = 0; j < i; j++)
            {
                if (((FieldNode)selectionSet.Selections[j]).ResponseName == field.ResponseName)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool Spend(int steps)
    {
        Steps += steps;
        context.Steps += steps;
        _isExhausted |= Steps > MaxSteps;
        return !_isExhausted;
    }

    private void CompareWithin(List<Conflict> conflicts, FieldSet set)
    {
        foreach ((string name, List<FieldEntry> fields) in set.Groups)
        {
            for (int i = 0; i < fields.Count && !_isExhausted; i++)
            {
                for (int j = i + 1; j < fields.Count && !_isExhausted; j++)
                {
                    Compare(conflicts, areExclusive: false, name, fields[i], fields[j]);
                }
            }
        }
    }

    private void CompareSets(List<Conflict> conflicts, bool areExclusive, FieldSet first, FieldSet second)
    {
        if (first.Groups.Count == 0 || second.Groups.Count == 0)
        {
            return;
        }

        foreach ((string name, List<FieldEntry> fields) in first.Groups)
        {
            if (!Spend(1))
            {
                return;
            }

            if (!second.Groups.TryGetValue(name, out List<FieldEntry>? others))
            {
                continue;
            }

            foreach (FieldEntry field in fields)
            {
                if (_isExhausted)
                {
                    return;
                }

                foreach (FieldEntry other in others)
                {
                    Compare(conflicts, areExclusive, name, field, other);
                }
            }
        }
    }

    private void CompareWithFragment(List<Conflict> conflicts, bool areExclusive, FieldSet set, string fragmentName)
    {
        // A comparison that took the sides as possibly equal serves for exclusive sides too, not the other way round.
        if (!Spend(1) || set.Groups.Count == 0
            || (set.ComparedFragments.TryGetValue(fragmentName, out bool compared) && (!compared || areExclusive)))
        {
            return;
        }

        set.ComparedFragments[fragmentName] = areExclusive;
        if (!context.Fragments.TryGetValue(fragmentName, out FragmentDefinitionNode? fragment))
        {
            return;
        }

        FieldSet other = _sets.Of(fragment);
        if (ReferenceEquals(set, other))
        {
            return;
        }

        CompareSets(conflicts, areExclusive, set, other);
        foreach (string name in other.FragmentNames)
        {
            CompareWithFragment(conflicts, areExclusive, set, name);
        }
    }

    private void CompareFragments(List<Conflict> conflicts, bool areExclusive, string firstName, string secondName)
    {
        if (!Spend(2) || firstName == secondName)
        {
            return;
        }

        (string, string) pair = string.CompareOrdinal(firstName, secondName) < 0 ? (firstName, secondName) : (secondName, firstName);
        if (_comparedFragments.TryGetValue(pair, out bool compared) && (areExclusive || !compared))
        {
            return;
        }

        _comparedFragments[pair] = areExclusive;
        if (!context.Fragments.TryGetValue(firstName, out FragmentDefinitionNode? first)
            || !context.Fragments.TryGetValue(secondName, out FragmentDefinitionNode? second))
        {
            return;
        }

        FieldSet firstSet = _sets.Of(first);
        FieldSet secondSet = _sets.Of(second);
        CompareSets(conflicts, areExclusive, firstSet, secondSet);
        foreach (string name in secondSet.FragmentNames)
        {
            CompareFragments(conflicts, areExclusive, firstName, name);
        }

        foreach (string name in firstSet.FragmentNames)
        {
            CompareFragments(conflicts, areExclusive, name, secondName);
        }
    }
}

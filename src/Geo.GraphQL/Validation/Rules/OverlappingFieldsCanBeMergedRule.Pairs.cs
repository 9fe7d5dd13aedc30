using System.Text;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;
using Geo.GraphQL.Validation.Overlaps;

namespace Geo.GraphQL.Validation.Rules;

// Two fields under one name.
internal sealed partial class OverlappingFieldsCanBeMergedRule
{
    private void Compare(List<Conflict> conflicts, bool areExclusive, string name, FieldEntry first, FieldEntry second)
    {
        if (Spend(2) && Find(areExclusive, name, first, second) is { } conflict)
        {
            conflicts.Add(conflict);
        }
    }

    private Conflict? Find(bool areExclusive, string name, FieldEntry first, FieldEntry second)
    {
        (FieldNode firstNode, FieldNode secondNode) = (first.Node, second.Node);
        (GraphQLType? firstType, GraphQLType? secondType) = (first.Definition?.Type, second.Definition?.Type);
        if (first.IsSimpleLeaf && second.IsSimpleLeaf && ReferenceEquals(firstType, secondType) && firstNode.Name.Value == secondNode.Name.Value)
        {
            return null;
        }

        // Two object types that differ never answer together, so only the shapes of their answers must agree.
        areExclusive |= first.ParentType is ObjectType && second.ParentType is ObjectType && !ReferenceEquals(first.ParentType, second.ParentType);
        if (!areExclusive && Reason(firstNode, secondNode) is { } reason)
        {
            return new Conflict(name, reason, [firstNode], [secondNode]);
        }

        if (firstType is not null && secondType is not null && TypesConflict(firstType, secondType))
        {
            return new Conflict(name, Messages.ConflictingTypes(firstType.ToString(), secondType.ToString()), [firstNode], [secondNode]);
        }

        return firstNode.SelectionSet is null || secondNode.SelectionSet is null
            ? null
            : Merge(CompareBelow(areExclusive, first, second), name, firstNode, secondNode);
    }

    private string? Reason(FieldNode first, FieldNode second)
    {
        (string firstName, string secondName) = (first.Name.Value, second.Name.Value);
        return firstName != secondName ? Messages.DifferentFields(Conflict.Abbreviate(firstName), Conflict.Abbreviate(secondName))
            : SameArguments(first, second) ? null
            : Messages.DifferingArguments;
    }

    private bool SameArguments(FieldNode first, FieldNode second)
    {
        if (first.Arguments.Length != second.Arguments.Length)
        {
            return false;
        }

        foreach (ArgumentNode argument in first.Arguments)
        {
            // Beyond the budget nothing is claimed any more.
            if (!Spend(1))
            {
                return true;
            }

            ArgumentNode? other = second.Arguments.LastOrDefault(candidate => candidate.Name.Value == argument.Name.Value);
            if (other is null || !ValueEquality.AreSame(argument.Value, other.Value))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TypesConflict(GraphQLType first, GraphQLType second) => (first, second) switch
    {
        _ when ReferenceEquals(first, second) => false,
        (ListType inner, ListType outer) => TypesConflict(inner.Of, outer.Of),
        (ListType, _) or (_, ListType) => true,
        (NonNullType inner, NonNullType outer) => TypesConflict(inner.Of, outer.Of),
        (NonNullType, _) or (_, NonNullType) => true,
        (ScalarType or EnumType, _) or (_, ScalarType or EnumType) => true,
        _ => false,
    };

    private List<Conflict> CompareBelow(bool areExclusive, FieldEntry first, FieldEntry second)
    {
        List<Conflict> conflicts = [];
        FieldSet firstSet = _sets.Of(first.Definition?.Type.Named, first.Node.SelectionSet!);
        FieldSet secondSet = _sets.Of(second.Definition?.Type.Named, second.Node.SelectionSet!);
        CompareSets(conflicts, areExclusive, firstSet, secondSet);
        foreach (string name in secondSet.FragmentNames)
        {
            CompareWithFragment(conflicts, areExclusive, firstSet, name);
        }

        foreach (string name in firstSet.FragmentNames)
        {
            CompareWithFragment(conflicts, areExclusive, secondSet, name);
        }

        foreach (string firstName in firstSet.FragmentNames)
        {
            foreach (string secondName in secondSet.FragmentNames)
            {
                CompareFragments(conflicts, areExclusive, firstName, secondName);
            }
        }

        return conflicts;
    }

    // All conflicts below two fields as one conflict of the fields.
    private static Conflict? Merge(List<Conflict> conflicts, string name, FieldNode first, FieldNode second)
    {
        if (conflicts.Count == 0)
        {
            return null;
        }

        StringBuilder reason = new();
        foreach (Conflict conflict in conflicts)
        {
            reason.Append(reason.Length == 0 ? "" : " and ")
                .Append(Messages.SubfieldConflict(Conflict.Abbreviate(conflict.ResponseName), conflict.Reason));
            if (reason.Length > Conflict.MaxText)
            {
                break;
            }
        }

        return new Conflict(
            name,
            Conflict.Abbreviate(reason.ToString()),
            Conflict.Gather(first, conflicts.Select(conflict => conflict.First)),
            Conflict.Gather(second, conflicts.Select(conflict => conflict.Second)));
    }
}

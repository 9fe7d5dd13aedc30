using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.GraphQL.Costs;

/// <summary>A type and the selection sets that are merged for it, compared by reference: equal keys select the same.</summary>
internal readonly struct SelectionKey(ObjectType type, ImmutableArray<SelectionSetNode> sets) : IEquatable<SelectionKey>
{
    private readonly ObjectType _type = type;
    private readonly ImmutableArray<SelectionSetNode> _sets = sets;

    /// <inheritdoc/>
    public bool Equals(SelectionKey other)
    {
        if (!ReferenceEquals(_type, other._type) || _sets.Length != other._sets.Length)
        {
            return false;
        }

        for (int i = 0; i < _sets.Length; i++)
        {
            if (!ReferenceEquals(_sets[i], other._sets[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SelectionKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.Add(RuntimeHelpers.GetHashCode(_type));
        foreach (SelectionSetNode set in _sets)
        {
            hash.Add(RuntimeHelpers.GetHashCode(set));
        }

        return hash.ToHashCode();
    }
}

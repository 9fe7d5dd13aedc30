using System.Collections.Immutable;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>What only the database can tell about shapes that a client gave; asked first in the same round trip.</summary>
internal sealed class ShapeChecks
{
    private readonly List<ShapeCheck> _checks = [];

    /// <summary>The checks so far.</summary>
    public ImmutableArray<ShapeCheck> All => [.. _checks];

    /// <summary>How many there are so far.</summary>
    public int Count => _checks.Count;

    /// <summary>The field whose arguments are being compiled.</summary>
    public FieldPlace Place { get; set; } = new("", [], Parent: null);

    /// <summary>Forgets all checks but the first ones: they were for a field that is refused anyway.</summary>
    public void CutBack(int count) => _checks.RemoveRange(count, _checks.Count - count);

    /// <summary>
    /// Adds a check: a text that is null where all is well, and how to say what it found otherwise.
    /// A check that brings a shape from a foreign reference system may fail itself.
    /// </summary>
    public void Add(SqlText problem, Func<string, Refusal> refuse, Input? foreignSrid = null) =>
        _checks.Add(new(problem, refuse, foreignSrid, Place));
}

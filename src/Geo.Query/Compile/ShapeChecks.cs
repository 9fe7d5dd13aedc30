using System.Collections.Immutable;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>What only the database can tell about shapes that a client gave; asked first in the same round trip.</summary>
internal sealed class ShapeChecks
{
    private readonly List<ShapeCheck> _checks = [];

    /// <summary>The checks so far: those that cannot fail themselves, then the others, so that the answers of the first are read in any case.</summary>
    public ImmutableArray<ShapeCheck> All => [.. _checks];

    /// <summary>The field whose arguments are being compiled.</summary>
    public FieldPlace Place { get; set; } = new("", default, Parent: null);

    /// <summary>Adds a check: a text that is null where all is well, and how to say what it found otherwise.</summary>
    public void Add(SqlText problem, Func<string, Refusal> refuse) => _checks.Add(new(problem, refuse, Place));
}

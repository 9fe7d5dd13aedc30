using System.Collections.Immutable;

namespace Geo.Query.Mapping.Fields;

/// <summary>
/// An object that the host computes for the rows of an answer, for all of them at once and after they have been read; unlike a
/// <see cref="DerivedField"/> it may hold records. Null where there is none, or an argument is refused.
/// </summary>
/// <param name="Name">The name in the API.</param>
/// <param name="Description">What it shows.</param>
/// <param name="Map">The type of the object.</param>
/// <param name="Arguments">The arguments as SDL writes them; empty for none.</param>
/// <param name="Resolve">From the keys of the rows, each once, to their objects in the same order.</param>
public sealed record ResolvedField(
    string Name,
    string Description,
    ObjectMap Map,
    ImmutableArray<string> Arguments,
    Func<ComputedCall, IReadOnlyList<object[]>, CancellationToken, Task<IReadOnlyList<object?>>> Resolve) : FieldMap(Name, Description)
{
    /// <summary>What it adds to the price for every row, in units of about one row.</summary>
    public double Weight { get; init; } = 100;
}

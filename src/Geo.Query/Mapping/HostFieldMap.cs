using System.Collections.Immutable;

namespace Geo.Query.Mapping;

/// <summary>
/// A field of a connection whose value the host computes from what the connection selects: an object of leaves.
/// </summary>
/// <param name="Name">The field, such as <c>tiles</c>.</param>
/// <param name="TypeName">The object type it answers with, declared in <paramref name="TypeSdl"/>.</param>
/// <param name="TypeSdl">The definition of that type in SDL, with descriptions.</param>
/// <param name="Description">What it is.</param>
/// <param name="Values">
/// From the call to the values by field name (string, int, double, bool, null). Asked once for a connection, while the answer is
/// written; it may refuse the arguments (<see cref="ComputedCall.Refuse"/>).
/// </param>
public sealed record HostFieldMap(
    string Name,
    string TypeName,
    string TypeSdl,
    string Description,
    Func<HostCall, CancellationToken, ValueTask<IReadOnlyDictionary<string, object?>>> Values)
{
    /// <summary>The arguments as SDL writes them, each with its description; empty for none.</summary>
    public ImmutableArray<string> Arguments { get; init; } = [];

    /// <summary>Enums that only the arguments use.</summary>
    public ImmutableArray<EnumMap> ArgumentTypes { get; init; } = [];

    /// <summary>What it costs, in units of about one row.</summary>
    public double Weight { get; init; } = 5;

    /// <summary>Whether it may be asked beside <c>asOf</c>.</summary>
    public bool KnowsAsOf { get; init; }
}

using System.Collections.Immutable;

namespace Geo.Query.Mapping;

/// <summary>A root field whose value the host computes, reading the database as the caller in the operation's snapshot.</summary>
/// <param name="Name">The field, such as <c>siteCheck</c>.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Arguments">The arguments as SDL writes them, each with its description.</param>
/// <param name="Map">The type of the value.</param>
/// <param name="Nullable">Whether it may be null.</param>
/// <param name="Resolve">The value; a refusal (<see cref="ComputedCall.Refuse"/>) is an error at the field.</param>
public sealed record ComputedRoot(
    string Name,
    string Description,
    ImmutableArray<string> Arguments,
    ObjectMap Map,
    bool Nullable,
    Func<ComputedCall, CancellationToken, Task<object?>> Resolve)
{
    /// <summary>What a call adds to the price of an operation, in units of about one row.</summary>
    public double Weight { get; init; } = 100;

    /// <summary>Whether it speaks of records in full: it is refused to who sees coarse ones only, and says others what it makes of those they see in full.</summary>
    public bool NeedsExact { get; init; } = true;

    /// <summary>Whether it may be asked about an earlier time: false where its own arguments say the time.</summary>
    public bool HasAsOf { get; init; } = true;

    /// <summary>Input types and enums that only the arguments use, as SDL.</summary>
    public string InputSdl { get; init; } = "";

    /// <summary>Enums that only the arguments use.</summary>
    public ImmutableArray<EnumMap> ArgumentTypes { get; init; } = [];
}

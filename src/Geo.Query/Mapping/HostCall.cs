using Geo.Query.Execute;

namespace Geo.Query.Mapping;

/// <summary>One call of a field of a connection that the host computes.</summary>
/// <param name="Entity">What the connection lists.</param>
/// <param name="Filter">The filter with the distance of <c>near</c> in it, as canonical JSON; empty for none.</param>
/// <param name="Selection">What selects and orders the records, as canonical JSON: see <see cref="Records.RecordSelection"/>; empty for all of them in their usual order.</param>
/// <param name="Arguments">The coerced arguments of the field: leaves, lists and dictionaries; enum values by name; what is not given is absent.</param>
/// <param name="Caller">Who asks.</param>
public sealed record HostCall(
    EntityMap Entity, ReadOnlyMemory<byte> Filter, ReadOnlyMemory<byte> Selection, IReadOnlyDictionary<string, object?> Arguments, CallerSettings Caller);

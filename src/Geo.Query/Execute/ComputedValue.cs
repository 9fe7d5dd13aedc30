using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>What the host computed for a field.</summary>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="Records">The records inside of it.</param>
/// <param name="Refusal">Why there is none, where an argument was refused.</param>
internal sealed record ComputedValue(object? Value, ObjectRecords? Records, Refusal? Refusal);

using System.Collections.Immutable;

namespace Geo.Query.Records;

/// <summary>What a selection comes to.</summary>
/// <param name="Count">How many records; one more than the most that were counted where there are more.</param>
/// <param name="West">The least longitude of their shapes; null where no record has one.</param>
/// <param name="East">The greatest.</param>
/// <param name="Values">The different values of each column that was asked about, sorted.</param>
public sealed record RecordFigures(long Count, double? West, double? East, ImmutableArray<ImmutableArray<string>> Values);

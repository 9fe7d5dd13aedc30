using System.Collections.Immutable;

namespace Geo.Data.Reference;

/// <summary>A row to load.</summary>
/// <param name="Place">Where it was read.</param>
/// <param name="Values">One for each column of its table.</param>
internal sealed record ReferenceRow(DataPlace Place, ImmutableArray<object?> Values);

using System.Collections.Immutable;

namespace Geo.Server.Imports.Reports;

/// <summary>One of the first rows of a layer.</summary>
/// <param name="Values">In the order of the fields.</param>
internal sealed record InspectedRow(ImmutableArray<string?> Values);

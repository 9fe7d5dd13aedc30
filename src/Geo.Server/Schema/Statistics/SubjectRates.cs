using System.Collections.Immutable;

namespace Geo.Server.Schema.Statistics;

/// <summary>The rates of a subject.</summary>
/// <param name="Region">The key of the county; null for other subjects.</param>
/// <param name="Platform">The key of the platform; null for other subjects.</param>
/// <param name="Counts">What was counted.</param>
/// <param name="Rates">The four rates by their kind.</param>
internal sealed record SubjectRates(object[]? Region, object[]? Platform, RateCounts Counts, ImmutableArray<Rate> Rates);

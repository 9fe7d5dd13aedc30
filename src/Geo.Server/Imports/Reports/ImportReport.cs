using System.Collections.Immutable;
using Geo.Server.Imports.Staging;

namespace Geo.Server.Imports.Reports;

/// <summary>What a check or a commit found, as far as an answer shows it; every row stands in the downloaded report.</summary>
/// <param name="Counts">How many rows have which verdict.</param>
/// <param name="OverlapPairs">How many pairs of outlines overlap.</param>
/// <param name="Rejected">The first rejected rows.</param>
/// <param name="Overlaps">The first pairs of outlines that overlap, the greatest first.</param>
/// <param name="Seconds">How long each step took.</param>
internal sealed record ImportReport(
    VerdictCounts Counts, long OverlapPairs, ImmutableArray<RejectedRow> Rejected, ImmutableArray<OverlappingPair> Overlaps, ImportSeconds Seconds);

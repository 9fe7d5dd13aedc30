using System.Collections.Immutable;
using Geo.Land.Projects;

namespace Geo.Server.Schema.Statistics;

/// <summary>One of the four rates.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Numerator">The projects at or past the stage.</param>
/// <param name="Denominator">The projects admitted.</param>
/// <param name="Reached">The keys of the first projects of the numerator.</param>
/// <param name="NotReached">The keys of the first of the others.</param>
internal sealed record Rate(RateKind Kind, int Numerator, int Denominator, ImmutableArray<object[]> Reached, ImmutableArray<object[]> NotReached)
{
    /// <summary>The share; null where there is nothing to be a share of.</summary>
    public double? Value => Denominator == 0 ? null : (double)Numerator / Denominator;
}

/// <summary>The rates of a subject.</summary>
/// <param name="Region">The key of the county; null for other subjects.</param>
/// <param name="Platform">The key of the platform; null for other subjects.</param>
/// <param name="Counts">What was counted.</param>
/// <param name="Rates">The four rates by their kind.</param>
internal sealed record SubjectRates(object[]? Region, object[]? Platform, RateCounts Counts, ImmutableArray<Rate> Rates);

/// <summary>What was counted of the projects of a subject.</summary>
/// <param name="Projects">All.</param>
/// <param name="Admitted">Those admitted in the period.</param>
/// <param name="AdmissionUnknown">Those whose admission is not on record.</param>
/// <param name="Generated">Generated ones among those admitted.</param>
/// <param name="Numerators">Those that have come as far, by the kind of the rate.</param>
/// <param name="StartedTogether">Started on the day of delivery, among those admitted and started.</param>
/// <param name="StartedApart">Started on another day.</param>
/// <param name="StartUnclear">Started, but the dates leave open whether on that day.</param>
internal sealed record RateCounts(
    int Projects, int Admitted, int AdmissionUnknown, int Generated, ImmutableArray<int> Numerators, int StartedTogether, int StartedApart, int StartUnclear);

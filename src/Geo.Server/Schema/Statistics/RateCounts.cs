using System.Collections.Immutable;

namespace Geo.Server.Schema.Statistics;

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

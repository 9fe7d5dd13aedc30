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

using System.Collections.Immutable;

namespace Geo.Land.Inefficiency;

/// <summary>Whether a route is open, with every requirement.</summary>
/// <param name="Route">The route.</param>
/// <param name="Requirements">What it asks for.</param>
public sealed record RouteAssessment(RedevelopmentRoute Route, ImmutableArray<RequirementResult> Requirements)
{
    /// <summary>The state: one missing requirement closes a route, one that cannot be told leaves it unknown.</summary>
    public RouteState State => Requirements.Any(result => result.State == RequirementState.Missing) ? RouteState.Closed
        : Requirements.Any(result => result.State == RequirementState.Unknown) ? RouteState.Unknown
        : RouteState.Open;
}

using System.Collections.Immutable;

namespace Geo.Land.Inefficiency;

/// <summary>What can be said about the redevelopment of a parcel on a day.</summary>
/// <param name="On">The day asked about.</param>
/// <param name="Grounds">The grounds that stand on it.</param>
/// <param name="Survey">The latest survey by then; null where there is none.</param>
/// <param name="Entry">The two conditions of the national definition.</param>
/// <param name="Routes">The routes, each with its requirements.</param>
public sealed record RedevelopmentAssessment(
    DateOnly On,
    ImmutableArray<GroundTag> Grounds,
    SurveyFindings? Survey,
    ImmutableArray<RequirementResult> Entry,
    ImmutableArray<RouteAssessment> Routes);

using Geo.Data.Parcels;
using Geo.Land.Inefficiency;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>The figures planners argue with.</summary>
/// <param name="Ownership">Who owns the land.</param>
/// <param name="Survey">The latest survey by the day.</param>
/// <param name="Neighbours">How many parcels of industry in use touch it along a metre and more.</param>
/// <param name="ContiguousMu">Its area with theirs.</param>
internal sealed record PlannerFigures(Ownership Ownership, SurveyFindings? Survey, int Neighbours, double ContiguousMu);

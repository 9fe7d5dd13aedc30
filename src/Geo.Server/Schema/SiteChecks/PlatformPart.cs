using Geo.Data.SiteChecks;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>A platform that a shape lies in.</summary>
/// <param name="Place">The platform and what both have in common.</param>
/// <param name="Basis">How that is known.</param>
internal sealed record PlatformPart(PlaceOverlap Place, PlatformBasis Basis);

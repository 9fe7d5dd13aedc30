namespace Geo.Server.Schema.SiteChecks;

/// <summary>Something that covers a part of a shape.</summary>
/// <param name="Of">What it is.</param>
/// <param name="Whole">The area of the shape in m².</param>
internal sealed record SitePart<T>(T Of, double Whole);

using NetTopologySuite.Geometries;

namespace Geo.Land.Siting;

/// <summary>What only the outline of a site tells.</summary>
public static class OutlineMeasures
{
    /// <summary>The site with the rectangle that is asked for, where one is found, and with the compactness of an assembly.</summary>
    public static SiteProfile Add(SiteCriteria criteria, SiteProfile site)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        ArgumentNullException.ThrowIfNull(site);
        if (!criteria.NeedsOutline || site.Outlines.IsEmpty)
        {
            return site;
        }

        Geometry outline = InMetres(site);
        LargestRectangle? found = criteria.Rectangle is { } asked ? LargestRectangle.Fitting(outline, asked.Width, asked.Length) : null;
        return site with
        {
            Rectangle = found is null ? null : new(found.Width, found.Length),
            Compactness = site.Kind == SiteKind.Assembly ? Compactness.Of(outline) : site.Compactness,
        };
    }

    private static Geometry InMetres(SiteProfile site)
    {
        Envelope box = new();
        foreach (Geometry outline in site.Outlines)
        {
            box.ExpandToInclude(outline.EnvelopeInternal);
        }

        LocalPlane plane = LocalPlane.Around(box);
        Geometry[] shapes = [.. site.Outlines.Select(plane.ToMetres)];
        return shapes.Length == 1 ? shapes[0] : JoinedOutline.Of(shapes);
    }
}

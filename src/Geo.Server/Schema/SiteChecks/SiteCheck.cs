using Geo.Data.Constraints;
using Geo.Data.SiteChecks;
using Geo.Land.Siting;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>What a site check says of a shape on a day.</summary>
/// <param name="On">The day whose constraints count.</param>
/// <param name="LeaveOut">What the net usable land leaves out: the hard constraints, or the soft ones too.</param>
/// <param name="Facts">What the shape meets.</param>
internal sealed record SiteCheck(DateOnly On, Hardness LeaveOut, SiteFacts Facts)
{
    /// <summary>What is left.</summary>
    public SiteLand Left => LeaveOut == Hardness.Hard ? Facts.Net : Facts.Clear;

    /// <summary>The verdict.</summary>
    public SiteVerdict Verdict => SiteRule.Judge(Facts.Area, Facts.Hard, Facts.Soft, Known);

    /// <summary>Why.</summary>
    public IEnumerable<ReasonText> Reasons =>
        SiteRule.Reasons(Facts.Area, Facts.Hard, Facts.Soft, Known).Select(reason => new ReasonText(reason, ReasonText.Of(reason, Facts, Known)));

    /// <summary>How much lies in counties whose constraints are known.</summary>
    public double Known => Facts.Counties.Where(county => county.Known).Sum(county => county.Overlap);

    /// <summary>How much lies in no county at all; the borders of counties leave gaps of some metres.</summary>
    public double Outside => Math.Max(Facts.Area - Facts.Counties.Sum(county => county.Overlap), 0);

    /// <summary>How much lies in no parcel.</summary>
    public double Uncovered => Math.Max(Facts.Area - Facts.ParcelArea, 0);

    /// <summary>The area on a basis.</summary>
    public double? AreaOn(AreaBasis basis) => basis switch
    {
        AreaBasis.Planar => Facts.PlanarArea,
        AreaBasis.Registered => Facts.Registered,
        _ => Facts.Area,
    };

    /// <summary>The share of the shape.</summary>
    public double Share(double overlap) => overlap / Facts.Area;

    /// <summary>Items of the check, each with the area of the shape.</summary>
    public IEnumerable<SitePart<T>> Parts<T>(IEnumerable<T> items) => items.Select(item => new SitePart<T>(item, Facts.Area));

    /// <summary>The platforms: by their outline, or by the parcels that belong to them.</summary>
    public IEnumerable<SitePart<PlatformPart>> Platforms => Parts(
        Facts.Platforms.Select(platform => new PlatformPart(platform, PlatformBasis.Outline))
            .Concat(Facts.ParcelPlatforms.Select(platform => new PlatformPart(platform, PlatformBasis.Parcels))));

    /// <summary>Uses added up by the main class of their classification.</summary>
    public static IEnumerable<UseOverlap> ByMainClass(IEnumerable<UseOverlap> uses) =>
        uses.GroupBy(use => (use.System, use.Main))
            .Select(group => new UseOverlap(group.Key.System, group.Key.Main, group.Key.Main, group.Sum(use => use.Count), group.Sum(use => use.Overlap)))
            .OrderByDescending(use => use.Overlap)
            .ThenBy(use => use.System, StringComparer.Ordinal)
            .ThenBy(use => use.Code, StringComparer.Ordinal);
}

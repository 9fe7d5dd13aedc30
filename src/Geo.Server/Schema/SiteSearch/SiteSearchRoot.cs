using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>The root field <c>siteSearch</c>: where a project fits.</summary>
internal sealed class SiteSearchRoot(DayAskedAbout day, SiteFinders finders)
{
    /// <summary>The type of a list of matches.</summary>
    public static readonly ObjectMap Connection = ComputedPages.ConnectionOf(SiteMatchObject.Map);

    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "siteSearch",
        "Site search (智能选址): the parcels and assemblies that meet all must-haves, the best by the wishes first, each with the reason for every point. "
        + "Weights change the rank, never the set; equal scores are ordered by key. Same input, same order. "
        + "Land in supply of 100 mu and more for industry, near a port and free of hard constraints: `siteSearch(criteria: {sizeMu: {min: 100}, stages: [PREPARED, LISTED], plannedUses: [{system: \"YDYH_2023\", code: \"1001\"}], "
        + "hardFree: 1, wishes: [{measure: DISTANCE, facility: PORT, full: 2000, none: 30000}]}, first: 20) { totalCount nodes { score parcel { code areaMu } criteria { criterion reason measured unit points } } }`.",
        [
            "\"What the sites must be like, and what is wished of them.\" criteria: SiteCriteria!",
            DayAskedAbout.Argument,
            .. ComputedPages.Arguments,
        ],
        Connection,
        Nullable: false,
        ReadAsync) { Weight = 200, InputSdl = SiteInputs.Sdl, ArgumentTypes = SiteInputs.Enums };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        SiteReading reading = call.Reading(day);
        (SiteCriteria criteria, LandTrees trees) = await call.CriteriaAsync(reading, cancellationToken);
        return Page(call, criteria, await finders.Of(call, reading, criteria, trees).FindAsync(cancellationToken));
    }

    /// <summary>The page of the sites, judged; the others are ordered only.</summary>
    public static ComputedPage Page(ComputedCall call, SiteCriteria criteria, List<SiteProfile> sites)
    {
        ComputedPage page = call.Page(sites, site => $"{site.Kind}/{site.Key}");
        return page with { Edges = [.. page.Edges.Select(edge => edge with { Node = SiteMatch.Of(criteria, (SiteProfile)edge.Node) })] };
    }
}

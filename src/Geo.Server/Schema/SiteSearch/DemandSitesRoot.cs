using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>The root field <c>demandSites</c>: the sites for a saved demand.</summary>
internal sealed class DemandSitesRoot(DayAskedAbout day, SiteFinders finders)
{
    /// <summary>The field.</summary>
    public ComputedRoot Root => new(
        "demandSites",
        "The sites that a demand finds (需求匹配地块): as `siteSearch` answers with its criteria, be the demand open or retired. "
        + "The `id` of a demand is what `saveDemand` and `demands` answer.",
        [
            "\"The `id` of the demand, as any answer gives it.\" demand: ID!",
            DayAskedAbout.Argument,
            .. ComputedPages.Arguments,
        ],
        SiteSearchRoot.Connection,
        Nullable: false,
        ReadAsync) { Weight = 200 };

    private async Task<object?> ReadAsync(ComputedCall call, CancellationToken cancellationToken)
    {
        SiteReading reading = call.Reading(day);
        if (call.Key("demand", "Demand") is not [Guid id] || await SavedDemand.FindAsync(reading, id, cancellationToken) is not { } demand)
        {
            throw ComputedCall.Refuse("NOT_FOUND", SiteCalls.NoDemand);
        }

        LandTrees trees = await LandTrees.ReadAsync(reading, cancellationToken);
        return SiteSearchRoot.Page(call, demand.Criteria, await finders.Of(call, reading, demand.Criteria, trees).FindAsync(cancellationToken));
    }
}

namespace Geo.Server.Schema.SiteSearch;

/// <summary>A demand and a site that meets it.</summary>
/// <param name="Demand">The demand.</param>
/// <param name="Match">The site, judged by the criteria of the demand.</param>
internal sealed record DemandMatch(SavedDemand Demand, SiteMatch Match)
{
    /// <summary>The key of the demand.</summary>
    public object[] DemandKey => [Demand.Id];

    /// <summary>What tells the pair from the others.</summary>
    public string Key => $"{Demand.Id:N}/{Match.Site.Kind}/{Match.Site.Key}";
}

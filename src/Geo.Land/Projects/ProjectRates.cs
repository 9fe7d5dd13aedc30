using System.Diagnostics;

namespace Geo.Land.Projects;

/// <summary>
/// The four rates (挂网率、交地率、动工率、入库率): of the projects that the admission meeting approved in a period, the share at or past a
/// stage on a day. A project whose admission is not on record is in neither number; it is counted as unknown.
/// </summary>
public static class ProjectRates
{
    /// <summary>Whether the project was admitted in the period and by the day: then it is one of those the rates are of.</summary>
    public static bool IsAdmitted(ProjectFacts facts, DateOnly? from, DateOnly? to, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.AdmittedOn is { } admitted && admitted <= on && !(admitted < from) && !(admitted > to);
    }

    /// <summary>Whether the project had come as far by the day.</summary>
    public static bool HasReached(ProjectFacts facts, RateKind kind, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(facts);
        DateOnly? day = kind switch
        {
            RateKind.Listing => StageDays.AtOrPast(facts, ProjectStageName.Listed),
            RateKind.Delivery => StageDays.AtOrPast(facts, ProjectStageName.LandDelivered),
            RateKind.Start => StageDays.AtOrPast(facts, ProjectStageName.Started),
            RateKind.StatisticsEntry => facts.StatisticsEntryOn,
            _ => throw new UnreachableException($"No day for {kind}."),
        };
        return day <= on;
    }
}

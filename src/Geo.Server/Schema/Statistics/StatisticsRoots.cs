using System.Collections.Immutable;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>The root fields of the statistics.</summary>
internal static class StatisticsRoots
{
    public static ImmutableArray<ComputedRoot> All(DayAskedAbout day) =>
    [
        new RatesRoot(day).Root,
        new StuckProjectsRoot(day).Root,
        new StageDwellRoot(day).Root,
        new TargetsRoot(day).Root,
        new CampaignProgressRoot(day).Root,
    ];
}

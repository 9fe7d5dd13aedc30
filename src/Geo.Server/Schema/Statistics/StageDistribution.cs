using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>How long projects stood at a stage before they passed it.</summary>
/// <param name="Projects">How many have passed it, with both days known exactly.</param>
/// <param name="Median">Half of them stood no longer.</param>
/// <param name="P90">Nine of ten stood no longer.</param>
internal sealed record StageDistribution(int Projects, double Median, double P90)
{
    public static readonly ObjectMap Map = new ObjectMapBuilder<StageDistribution>(
        "StageDistribution", "How long projects stood at a stage before they passed it (已过项目停留分布); only those whose days are known exactly.")
        .Field("projects", passed => passed.Projects, "How many projects it is of (样本数).")
        .Field("medianDays", passed => passed.Median, "Half of them stood no longer than so many days (中位数).")
        .Field("p90Days", passed => passed.P90, "Nine of ten stood no longer than so many days (九成分位).")
        .Build();
}

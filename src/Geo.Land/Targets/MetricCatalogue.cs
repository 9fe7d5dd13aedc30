using System.Collections.Frozen;

namespace Geo.Land.Targets;

/// <summary>The metrics of the published figures: which of them the records say, and how.</summary>
public static class MetricCatalogue
{
    private const string Month = "A figure of one month counts the year up to it, as the sources word it (1—N月).";
    private const string Firms = "The records hold no firms and no yearly output of firms.";
    private const string Spending = "The records hold planned investment, not the money spent in a period.";
    private const string Key = "The records do not say which projects are on the lists of key projects (重点项目).";

    /// <summary>All metrics by their keys.</summary>
    public static FrozenDictionary<string, Metric> All { get; } = new Metric[]
    {
        new("PROJECTS_OVER_100M", "投资亿元以上项目", "projects", MetricBasis.ProjectsOver100Million, $"Projects of 100 million yuan and more signed (签约) in the period. {Month}"),
        new("PROJECTS_OVER_1BN", "投资十亿元以上项目", "projects", MetricBasis.ProjectsOverBillion, $"Projects of a billion yuan and more signed (签约) in the period. {Month}"),
        new("PLANNED_INVESTMENT", "计划总投资", "100m yuan", MetricBasis.PlannedInvestment, $"The planned investment of the projects of 100 million yuan and more signed (签约) in the period. {Month}"),
        new("PROJECTS_STARTED", "动工项目", "projects", MetricBasis.ProjectsStarted, $"Projects that started (动工) in the period. {Month}"),
        new("PROJECTS_IN_PRODUCTION", "投产项目", "projects", MetricBasis.ProjectsInProduction, $"Projects that went into production (投产) in the period. {Month}"),
        new("PROJECTS_SIGNED_STARTED_IN_PRODUCTION", "签约、动工、投产项目", "projects", MetricBasis.ProjectsMoved, $"Projects that were signed, started or went into production in the period, each counted once. {Month}"),
        new("INDUSTRIAL_LAND_SUPPLY", "工业用地供应", "mu", MetricBasis.IndustrialLandSupplied, $"The ellipsoid area of parcels planned for industry (工业用地) under supply contracts signed in the period. {Month}"),
        new("CAMPAIGN_PROJECTS", "攻坚项目", "projects", MetricBasis.CampaignProjects, "Projects on the lists of the campaigns of the region in the period."),
        new("CAMPAIGN_PROJECTS_UNDER_CONSTRUCTION", "攻坚项目：在建", "projects", MetricBasis.CampaignProjectsStarted, "Projects on the lists of the campaigns of the region in the period that had started (动工) by its last day."),
        new("CAMPAIGN_PROJECTS_TO_START", "攻坚项目：待动工", "projects", MetricBasis.CampaignProjectsToStart, "Projects on the lists of the campaigns of the region in the period that had not started by its last day."),
        new("SPECIAL_LAND_QUOTA", "专项用地指标", "mu", MetricBasis.SpecialQuota, "The special land quotas (专项指标) granted for the years of the period."),
        new("NEWLY_PREPARED_LAND", "新增整备土地", "mu", MetricBasis.None, "A parcel shows its stage, not the day on which it was prepared (整备)."),
        new("CONTIGUOUS_BLOCKS_OVER_500_MU", "500亩以上连片地块", "blocks", MetricBasis.None, "Blocks are found by `assemblies`, for the filter and the rules of contact that the caller gives; the figure does not say which it counts."),
        new("INEFFICIENT_LAND_DISPOSED", "处置低效用地", "mu", MetricBasis.LandDisposed, "The area of parcels whose redevelopment (再开发) is finished, as the campaign of the region and the period counts it."),
        new("TRANSFERRED_PROJECTS", "承接转移项目", "projects", MetricBasis.None, "The records do not say which projects come by industrial transfer (产业转移)."),
        new("TRANSFERRED_PROJECTS_OVER_100M", "亿元以上承接转移项目", "projects", MetricBasis.None, "The records do not say which projects come by industrial transfer (产业转移)."),
        new("FIRMS_ABOVE_SCALE", "规模以上工业企业", "firms", MetricBasis.None, Firms),
        new("FIRMS_ABOVE_SCALE_NEW", "新增规模以上工业企业", "firms", MetricBasis.None, Firms),
        new("INDUSTRIAL_OUTPUT", "规上工业产值", "100m yuan", MetricBasis.None, Firms),
        new("INDUSTRIAL_INVESTMENT", "工业投资", "100m yuan", MetricBasis.None, Spending),
        new("INFRASTRUCTURE_INVESTMENT", "基础设施投资", "100m yuan", MetricBasis.None, Spending),
        new("KEY_PROJECTS", "重点项目", "projects", MetricBasis.None, Key),
        new("KEY_PROJECT_PLANNED_INVESTMENT", "重点项目年度计划投资", "100m yuan", MetricBasis.None, Key),
        new("KEY_INDUSTRIAL_PROJECTS", "重点产业项目", "projects", MetricBasis.None, Key),
        new("FEATURED_PARKS", "特色产业园", "parks", MetricBasis.None, "The records do not say which parks are recognised as featured parks (特色产业园)."),
        new("INDUSTRY_CLUSTERS", "产业集群", "clusters", MetricBasis.None, "The records hold no industry clusters."),
    }.ToFrozenDictionary(metric => metric.Key, StringComparer.Ordinal);

    /// <summary>The metric of a key; one that is not known is computed from nothing and says so.</summary>
    public static Metric Of(string key, string unit) =>
        All.GetValueOrDefault(key) ?? new Metric(key, key, unit, MetricBasis.None, "This metric is not in the catalogue; nothing says how to compute it.");
}

namespace Geo.Data.Tests.Schema;

/// <summary>The tables whose history is kept.</summary>
internal static class HistoryTables
{
    /// <summary>Those of land records, which carry a county.</summary>
    public static readonly string[] OfCounties =
        ["parcel", "parcel_performance", "supply_contract", "project", "project_stage", "project_parcel", "project_source", "constraint_area", "campaign_project",
         "supply_agreement", "supply_pause", "supply_suspension", "supply_progress", "idle_finding", "idle_disposal", "parcel_lineage", "adjacency",
         "parcel_footprint", "redevelopment_ground", "redevelopment_survey", "redevelopment_work",
         "campaign_visit", "land_quota_use", "import_profile"];

    /// <summary>All of them.</summary>
    public static readonly string[] All =
        ["platform", "platform_industry", "platform_source", "park", "park_industry", "park_source", "land_quota", "demand", "import_job",
         "campaign", "facility", "indicator", "industry_chain", "inefficiency_condition", "inefficiency_rule_set", "land_use", "land_use_crosswalk", "land_use_system", "place", "region", "source",
         .. OfCounties];
}

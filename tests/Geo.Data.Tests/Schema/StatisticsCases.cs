namespace Geo.Data.Tests.Schema;

/// <summary>The statements of <see cref="ConstraintCases"/> about campaigns, visits and land quotas.</summary>
internal static class StatisticsCases
{
    public static IEnumerable<(string Constraint, string Statement)> All =>
    [
        .. new[] { "campaign_visit", "land_quota", "land_quota_use" }.SelectMany(table => new[]
        {
            ($"{table}_origin_known", $"update land.{table} set origin = 'GUESSED'"),
            ($"{table}_version_positive", $"alter table land.{table} disable trigger touched; update land.{table} set version = 0"),
        }),
        ("campaign_origin_known", "update land.campaign set origin = 'GUESSED'"),
        ("campaign_project_lead_given", "update land.campaign_project set lead = ''"),
        ("campaign_project_version_positive", "alter table land.campaign_project disable trigger touched; update land.campaign_project set version = 0"),
        ("campaign_project_unit_given", "update land.campaign_project set unit = ''"),
        ("campaign_visit_dates_finite", "update land.campaign_visit set next_due_on = 'infinity'"),
        ("campaign_visit_next_later", "update land.campaign_visit set next_due_on = visited_on"),
        ("campaign_visit_cleared", "update land.campaign_visit set blocker = null"),
        ("campaign_visit_cleared", "update land.campaign_visit set cleared_on = visited_on - 1"),
        ("campaign_visit_visitor_given", "update land.campaign_visit set visitor = ''"),
        ("campaign_visit_unit_given", "update land.campaign_visit set unit = ''"),
        ("campaign_visit_blocker_given", "update land.campaign_visit set blocker = ''"),
        ("campaign_visit_withdrawal", "update land.campaign_visit set withdrawn_on = visited_on - 1"),
        ("campaign_visit_withdrawal", "update land.campaign_visit set withdrawn_on = 'infinity'"),
        ("land_quota_subject", "update land.land_quota set region_code = '440783'"),
        ("land_quota_subject", "update land.land_quota set platform_key = null"),
        ("land_quota_year_plausible", "update land.land_quota set year = 23"),
        ("land_quota_kind_known", "update land.land_quota set kind = 'GIFT'"),
        ("land_quota_granted_not_negative", "update land.land_quota set granted_mu = -1"),
        ("land_quota_granted_not_negative", "update land.land_quota set granted_mu = 'NaN'"),
        ("land_quota_document_given", "update land.land_quota set document = ''"),
        ("land_quota_use_date_finite", "update land.land_quota_use set used_on = 'infinity'"),
        ("land_quota_use_area_positive", "update land.land_quota_use set area_mu = 0"),
        ("land_quota_use_area_positive", "update land.land_quota_use set area_mu = 'NaN'"),
        ("land_quota_use_document_given", "update land.land_quota_use set document = ''"),
    ];
}

namespace Geo.Data.Tests.Schema;

/// <summary>The statements of <see cref="ConstraintCases"/> about inefficient land. The loaded rule sets are published, so that most need their guard away.</summary>
internal static class InefficiencyCases
{
    private static readonly string[] Tables = ["parcel_footprint", "redevelopment_ground", "redevelopment_survey", "redevelopment_work"];

    public static IEnumerable<(string Constraint, string Statement)> All =>
    [
        .. RuleSets, .. Conditions, .. Kept,
        .. Tables.Select(table => ($"{table}_origin_known", $"update land.{table} set origin = 'GUESSED'")),
        .. Tables.Select(table => ($"{table}_version_positive", $"alter table land.{table} disable trigger touched; update land.{table} set version = 0")),
        .. Tables.Select(table => ($"{table}_document_given", $"update land.{table} set document = ''")),
        ("parcel_footprint_imagery_finite", "update land.parcel_footprint set imagery_on = 'infinity'"),
        ("parcel_footprint_share_plausible", "update land.parcel_footprint set share = 1.1"),
        ("redevelopment_ground_ground_known", "update land.redevelopment_ground set ground = 'UGLY'"),
        ("redevelopment_ground_dates_finite", "update land.redevelopment_ground set withdrawn_on = 'infinity'"),
        ("redevelopment_ground_period", "update land.redevelopment_ground set withdrawn_on = decided_on - 1"),
        ("redevelopment_survey_dates_finite", "update land.redevelopment_survey set surveyed_on = 'infinity'"),
        ("redevelopment_survey_holders_positive", "update land.redevelopment_survey set holders = 0"),
        ("redevelopment_survey_consent", "update land.redevelopment_survey set consent_share = 1.01"),
        ("redevelopment_survey_unbuilt_area_not_negative", "update land.redevelopment_survey set unbuilt_area = 'NaN'"),
        ("redevelopment_survey_smallest_unit_area_positive", "update land.redevelopment_survey set smallest_unit_area = 0"),
        ("redevelopment_survey_acquisition_closed", "update land.redevelopment_survey set acquisition_agreed_on = null"),
        ("redevelopment_survey_acquisition_closed", "update land.redevelopment_survey set acquisition_document = ''"),
        ("redevelopment_work_route_known", "update land.redevelopment_work set route = 'MAGIC'"),
        ("redevelopment_work_dates_finite", "update land.redevelopment_work set started_on = '-infinity'"),
        ("redevelopment_work_period", "update land.redevelopment_work set finished_on = started_on - 1"),
        ("redevelopment_work_area_positive", "update land.redevelopment_work set area = 0"),
    ];

    private static IEnumerable<(string, string)> RuleSets => new[]
    {
        ("key_of_version", "version = 2"),
        ("series_form", "series = 'Ä', key = 'Ä@' || version"),
        ("version_positive", "version = 0, key = series || '@0'"),
        ("period", "valid_to = valid_from - 1"),
        ("period", "valid_from = '-infinity'"),
        ("published_finite", "published_on = 'infinity'"),
        ("combination_known", "combination = 'MOST'"),
        ("at_least_given", "combination = 'AT_LEAST'"),
        ("at_least_given", "at_least = 1"),
        ("at_least_given", "combination = 'AT_LEAST', at_least = 0"),
        ("max_age", "max_age_years = 0"),
    }.Select(one => ($"inefficiency_rule_set_{one.Item1}", $"alter table land.inefficiency_rule_set disable trigger kept; update land.inefficiency_rule_set set {one.Item2} where key = 'zhongshan-waisha@1'"));

    private static IEnumerable<(string, string)> Conditions => new[]
    {
        ("metric_known", "metric = 'COLOUR'"),
        ("position_positive", "position = 0"),
        ("role_known", "role = 'WISH'"),
        ("comparison_known", "metric = 'TAX_PER_MU', comparison = 'EQUAL'"),
        ("direction", "comparison = 'AT_MOST'"),
        ("unit_known", "unit = 'POINTS'"),
        ("unit_of_metric", "unit = 'SHARE'"),
        ("threshold_plausible", "threshold = -0.1"),
        ("threshold_plausible", "threshold = 'NaN'"),
        ("reference_day", "reference_on = '2009-12-31'"),
    }.Select(one => ($"inefficiency_condition_{one.Item1}", $"alter table land.inefficiency_condition disable trigger kept; update land.inefficiency_condition set {one.Item2} where rule_set_key = 'zhongshan-waisha@1' and position = 1"));

    // What is published stays, and is published only with something to measure by.
    private static IEnumerable<(string, string)> Kept =>
    [
        ("inefficiency_rule_set_published", "update land.inefficiency_rule_set set note = 'x' where key = 'zhongshan-waisha@1'"),
        ("inefficiency_rule_set_published", "delete from land.inefficiency_rule_set"),
        ("inefficiency_condition_published", "update land.inefficiency_condition set threshold = 0.6 where rule_set_key = 'zhongshan-waisha@1'"),
        ("inefficiency_condition_published", "delete from land.inefficiency_condition"),
        ("inefficiency_condition_published", "insert into land.inefficiency_condition select rule_set_key, 'VACANCY_SHARE', 9, role, 'BELOW', 0.3, 'SHARE', null, null, source_id from land.inefficiency_condition where rule_set_key = 'guangzhou-fangma@1'"),
        ("inefficiency_rule_set_yardsticks", "insert into land.inefficiency_rule_set select 'bare@1', 'bare', version, name, place, region_code, industry, valid_from, valid_to, published_on, is_example, combination, at_least, max_age_years, document, note, source_id from land.inefficiency_rule_set where key = 'guangzhou-fangma@1'"),
    ];
}

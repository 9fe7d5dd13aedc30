namespace Geo.Data.Tests.Schema;

/// <summary>Statements that must never succeed, each with the constraint that refuses it. They run on <see cref="SampleRecords"/>.</summary>
internal static class ConstraintCases
{
    private const string Bowtie = "st_geomfromtext('MULTIPOLYGON(((112.5 22.4, 112.501 22.401, 112.501 22.4, 112.5 22.401, 112.5 22.4)))', 4490)";
    private const string Swapped = "st_geomfromtext('MULTIPOLYGON(((22.4 112.5, 22.4 112.501, 22.401 112.501, 22.4 112.5)))', 4490)";
    private const string Far = "st_setsrid(st_point(22.4, 112.5), 4490)";

    public static IEnumerable<(string Constraint, string Statement)> All =>
    [
        ("schema_migration_checksum_form", "update land.schema_migration set checksum = 'x'"),
        ("county_ground_is_one", "insert into land.county_ground (is_kept, version) values (false, 1)"),
        ("source_id_given", "insert into land.source (id, title, kind) values ('', 't', 'k')"),
        ("stored_filter_size", "insert into land.stored_filter (filter) values ('')"),
        .. Regions, .. LandUse, .. Platforms("platform", "jm-transfer"), .. Platforms("park", "kp-food"), .. PlatformLists,
        .. Parcels, .. Performances, .. Contracts, .. Projects, .. ConstraintAreas, .. Facilities, .. Figures, .. Changes, .. Adjacency, .. IdleLandCases.All, .. LineageCases.All, .. DemandCases.All, .. ImportCases.All,
        .. InefficiencyCases.All,
        .. StatisticsCases.All,
    ];

    private static IEnumerable<(string, string)> Changes =>
    [
        ("change_transaction_stamped", "update land.change_transaction set committed_at = null"),
        ("change_transaction_position_positive", "update land.change_transaction set position = 0 where id = (select min(id) from land.change_transaction)"),
        ("change_seal_only_one", "insert into land.change_seal (only_one, secret) values (false, 'x')"),
        .. HistoryTables.All.Select(table => ($"{table}_history_operation_known", $"update land.{table}_history set operation = 'TRUNCATE'")),
    ];

    private static IEnumerable<(string, string)> Adjacency =>
    [
        ("adjacency_once", "update land.adjacency set other_parcel_id = parcel_id"),
        ("adjacency_shared_length", "update land.adjacency set shared_metres = -1"),
        ("adjacency_shared_length", "update land.adjacency set shared_metres = 'NaN'"),
        ("adjacency_distance", "update land.adjacency set distance_metres = 50.1"),
        ("adjacency_distance", "update land.adjacency set distance_metres = 'NaN'"),
    ];

    private static IEnumerable<(string, string)> Regions =>
    [
        ("region_level_known", "update land.region set level = 'VILLAGE' where code = '440783'"),
        ("region_code_of_level", "update land.region set code = '44078' where code = '440703001'; insert into land.region (code, name, level, kind, parent_code, source_id) values ('44078', 'n', 'COUNTY', 'k', '440700', 'geonames')"),
        ("region_parent_of_level", "update land.region set parent_code = null where code = '440783'"),
        ("region_township_of_parent", "update land.region set parent_code = '440784' where code = '440783117'"),
        ("region_boundary_valid", $"update land.region set boundary = {Bowtie} where code = '440783'"),
        ("region_boundary_in_china", $"update land.region set boundary = {Swapped} where code = '440783'"),
        ("region_seat_in_china", $"update land.region set seat = {Far} where code = '440783'"),
        ("region_area_positive", "update land.region set area_km2 = -1 where code = '440783'"),
        ("region_area_positive", "update land.region set area_km2 = 'NaN' where code = '440783'"),
    ];

    private static IEnumerable<(string, string)> LandUse =>
    [
        ("land_use_level_known", "update land.land_use set level = 4 where system = 'YDYH_2023' and code = '100101'"),
        ("land_use_parent_of_level", "update land.land_use set parent_code = null where system = 'YDYH_2023' and code = '100101'"),
        ("land_use_colour_hex", "update land.land_use set colour = 'red' where system = 'YDYH_2023' and code = '01'"),
        ("land_use_colour_basis", "update land.land_use set colour_basis = null where system = 'YDYH_2023' and code = '01'"),
        ("land_use_crosswalk_kind_known", "update land.land_use_crosswalk set kind = 'ROUGH'"),
        ("land_use_crosswalk_between_systems", "insert into land.land_use_crosswalk values ('YDYH_2023', '01', 'YDYH_2023', '02', 'EXACT', null)"),
    ];

    private static IEnumerable<(string, string)> Platforms(string table, string key)
    {
        yield return ($"{table}_precision_known", $"update land.{table} set location_precision = 'VILLAGE' where key = '{key}'");
        yield return ($"{table}_outline_given", $"update land.{table} set location_precision = 'OUTLINE' where key = '{key}'");
        yield return ($"{table}_location_in_china", $"update land.{table} set location = {Far} where key = '{key}'");
        yield return ($"{table}_location_in_china", $"update land.{table} set location = st_geomfromtext('POINT EMPTY', 4490) where key = '{key}'");
        yield return ($"{table}_boundary_valid", $"update land.{table} set boundary = {Bowtie}, location_precision = 'OUTLINE' where key = '{key}'");
        yield return ($"{table}_boundary_in_china", $"update land.{table} set boundary = {Swapped}, location_precision = 'OUTLINE' where key = '{key}'");
        yield return ($"{table}_as_of_closed", $"update land.{table} set as_of_last = null where key = '{key}'");
        yield return ($"{table}_as_of_closed", $"update land.{table} set as_of_last = as_of_first - 1 where key = '{key}'");
        yield return ($"{table}_as_of_closed", $"update land.{table} set as_of_last = 'infinity' where key = '{key}'");
        yield return ($"{table}_origin_known", $"update land.{table} set origin = 'GUESSED' where key = '{key}'");
        yield return ($"{table}_version_positive", $"alter table land.{table} disable trigger touched; update land.{table} set version = 0");
    }

    private static IEnumerable<(string, string)> PlatformLists =>
    [
        ("platform_kind_known", "update land.platform set kind = 'SHOP' where key = 'jm-transfer'"),
        ("platform_tier_known", "update land.platform set tier = 'VILLAGE' where key = 'jm-transfer'"),
        ("platform_parent_is_another", "update land.platform set parent_key = key where key = 'jm-transfer'"),
        ("platform_area_positive", "update land.platform set area_km2 = 0 where key = 'jm-transfer'"),
        ("platform_industry_role_known", "update land.platform_industry set role = 'OTHER'"),
        ("platform_industry_position_positive", "update land.platform_industry set position = 0"),
        ("platform_source_position_positive", "update land.platform_source set position = 0"),
        ("park_industry_position_positive", "update land.park_industry set position = 0"),
        ("park_source_position_positive", "update land.park_source set position = 0"),
    ];

    private static IEnumerable<(string, string)> Parcels =>
    [
        ("parcel_code_form", "update land.parcel set code = '440783001001GB0001'"),
        ("parcel_code_form", "update land.parcel set code = '440783001001GZ00001'"),
        ("parcel_code_form", "update land.parcel set code = '440783001001KB00001'"),
        ("parcel_code_form", "update land.parcel set code = lower(code)"),
        ("parcel_code_of_county", "update land.parcel set code = '440784001001GB00001'"),
        ("parcel_ownership_known", "update land.parcel set ownership = 'PRIVATE'"),
        ("parcel_ownership_of_code", "update land.parcel set ownership = 'COLLECTIVE'"),
        ("parcel_boundary_valid", $"update land.parcel set boundary = {Bowtie}"),
        ("parcel_boundary_valid", "update land.parcel set boundary = st_geomfromtext('MULTIPOLYGON EMPTY', 4490)"),
        ("parcel_boundary_in_china", $"update land.parcel set boundary = {Swapped}"),
        ("parcel_boundary_in_china", "update land.parcel set boundary = st_setsrid(st_transform(boundary, 4547), 4490)"),
        ("parcel_registered_area_positive", "update land.parcel set registered_area = -1"),
        ("parcel_registered_area_positive", "update land.parcel set registered_area = 'NaN'"),
        ("parcel_ellipsoid_area_positive", "alter table land.parcel drop constraint parcel_boundary_valid; update land.parcel set boundary = st_geomfromtext('MULTIPOLYGON(((112.5 22.4, 112.5 22.4, 112.5 22.4, 112.5 22.4)))', 4490)"),
        ("parcel_stage_known", "update land.parcel set stage = 'READY'"),
        ("parcel_township_of_county", "update land.parcel set township_code = '440784101'"),
        ("parcel_township_precision", "update land.parcel set township_precision = null"),
        ("parcel_township_precision", "update land.parcel set township_precision = 'ROUGH'"),
        ("parcel_state_known", "update land.parcel set state = 'GONE'"),
        ("parcel_origin_known", "update land.parcel set origin = 'GUESSED'"),
        ("parcel_version_positive", "alter table land.parcel disable trigger touched; update land.parcel set version = -1"),
    ];

    private static IEnumerable<(string, string)> Performances =>
    [
        ("parcel_performance_year_plausible", "update land.parcel_performance set year = 23"),
        ("parcel_performance_plot_ratio", "update land.parcel_performance set plot_ratio = -0.1"),
        ("parcel_performance_building_coefficient", "update land.parcel_performance set building_coefficient = 1.1"),
        ("parcel_performance_output", "update land.parcel_performance set output_per_mu = -1"),
        ("parcel_performance_tax", "update land.parcel_performance set tax_per_mu = 'NaN'"),
        ("parcel_performance_investment", "update land.parcel_performance set investment_per_mu = -1"),
        ("parcel_performance_vacancy", "update land.parcel_performance set vacancy_share = -0.1"),
        ("parcel_performance_origin_known", "update land.parcel_performance set origin = 'GUESSED'"),
        ("parcel_performance_version_positive", "alter table land.parcel_performance disable trigger touched; update land.parcel_performance set version = -1"),
    ];

    private static IEnumerable<(string, string)> Contracts =>
    [
        ("supply_contract_kind_known", "update land.supply_contract set kind = 'GIFT'"),
        ("supply_contract_price_not_negative", "update land.supply_contract set price = -1"),
        ("supply_contract_agreed_order", "update land.supply_contract set agreed_start_on = '2024-01-02', agreed_completion_on = '2024-01-01'"),
        ("supply_contract_completed_after_start", "update land.supply_contract set started_on = null, completed_on = '2024-01-01'"),
        ("supply_contract_completed_after_start", "update land.supply_contract set started_on = '2024-01-02', completed_on = '2024-01-01'"),
        ("supply_contract_suspension_closed", "update land.supply_contract set resumed_on = '2024-01-01'"),
        ("supply_contract_suspension_closed", "update land.supply_contract set started_on = '2023-01-01', suspended_on = '2024-01-02', resumed_on = '2024-01-01'"),
        ("supply_contract_suspended_after_start", "update land.supply_contract set suspended_on = '2024-01-01'"),
        ("supply_contract_dates_finite", "update land.supply_contract set signed_on = 'infinity'"),
        ("supply_contract_total_investment_not_negative", "update land.supply_contract set total_investment = -1"),
        ("supply_contract_invested_not_negative", "update land.supply_contract set invested = -1"),
        ("supply_contract_area_due_not_negative", "update land.supply_contract set area_due = -1"),
        ("supply_contract_area_started_not_negative", "update land.supply_contract set area_started = -1"),
        ("supply_contract_origin_known", "update land.supply_contract set origin = 'GUESSED'"),
        ("supply_contract_version_positive", "alter table land.supply_contract disable trigger touched; update land.supply_contract set version = -1"),
    ];

    private static IEnumerable<(string, string)> Projects =>
    [
        ("project_county_six_digits", "insert into land.project (county_code, id, name, stage, start_on_delivery, origin, source_id) values ('440783117', gen_random_uuid(), 'n', 'SIGNED', false, 'GENERATED', 'generated')"),
        ("project_stage_known", "update land.project set stage = 'HOPED'"),
        ("project_stage_closed", "update land.project set stage_text = '2023', stage_first = '2023-01-01', stage_last = null"),
        ("project_investment_not_negative", "update land.project set investment = -1"),
        ("project_origin_known", "update land.project set origin = 'GUESSED'"),
        ("project_version_positive", "alter table land.project disable trigger touched; update land.project set version = -1"),
        ("project_stage_name_known", "update land.project_stage set stage = 'HOPED'"),
        ("project_stage_actual_closed", "update land.project_stage set actual_text = '2023', actual_first = null, actual_last = null"),
        ("project_source_position_positive", "update land.project_source set position = 0"),
    ];

    private static IEnumerable<(string, string)> ConstraintAreas =>
    [
        ("constraint_area_county_six_digits", "update land.constraint_area set county_code = '440783117'"),
        ("constraint_area_kind_known", "update land.constraint_area set kind = 'NOISE'"),
        ("constraint_area_hardness_known", "update land.constraint_area set kind = 'FOREST', hardness = 'MEDIUM'"),
        ("constraint_area_hard_kinds", "update land.constraint_area set hardness = 'SOFT'"),
        ("constraint_area_boundary_valid", $"update land.constraint_area set boundary = {Bowtie}"),
        ("constraint_area_boundary_in_china", $"update land.constraint_area set boundary = {Swapped}"),
        ("constraint_area_period_closed", "update land.constraint_area set valid_to = valid_from - 1"),
        ("constraint_area_period_closed", "update land.constraint_area set valid_to = 'infinity'"),
        ("constraint_area_origin_known", "update land.constraint_area set origin = 'GUESSED'"),
        ("constraint_area_version_positive", "alter table land.constraint_area disable trigger touched; update land.constraint_area set version = -1"),
    ];

    private static IEnumerable<(string, string)> Facilities =>
    [
        ("facility_kind_known", "update land.facility set kind = 'SHOP'"),
        ("facility_location_in_china", $"update land.facility set location = {Far}"),
        ("facility_capacity_positive", "update land.facility set capacity_mw = 0"),
        ("facility_version_positive", "alter table land.facility disable trigger touched; update land.facility set version = 0"),
        ("place_location_in_china", $"update land.place set location = {Far}"),
        ("place_population_not_negative", "update land.place set population = -1"),
        ("basemap_feature_kind_known", "update land.basemap_feature set kind = 'CLOUD'"),
        ("basemap_feature_shape_valid", $"update land.basemap_feature set shape = {Bowtie}"),
        ("basemap_feature_shape_in_china", $"update land.basemap_feature set shape = {Far}"),
        ("basemap_feature_scale_rank_not_negative", "update land.basemap_feature set scale_rank = -1"),
        ("basemap_feature_min_zoom_plausible", "update land.basemap_feature set min_zoom = 25"),
    ];

    private static IEnumerable<(string, string)> Figures =>
    [
        ("indicator_subject", "update land.indicator set platform_key = 'jm-cluster', region_code = '440783'"),
        ("indicator_subject", "update land.indicator set subject_kind = 'PARK'"),
        ("indicator_metric_form", "update land.indicator set metric = 'new land'"),
        ("indicator_kind_known", "update land.indicator set kind = 'HOPE'"),
        ("indicator_period_closed", "update land.indicator set period_last = period_first - 1"),
        ("indicator_value_plausible", "update land.indicator set value = 'NaN'"),
        ("indicator_unit_given", "update land.indicator set unit = ''"),
        ("indicator_set_on_finite", "update land.indicator set set_on = 'infinity'"),
        ("indicator_document_given", "update land.indicator set document = ''"),
        ("campaign_period_closed", "update land.campaign set period_last = period_first - 1"),
    ];
}

namespace Geo.Data.Tests.Schema;

/// <summary>The statements of <see cref="ConstraintCases"/> about where parcels went.</summary>
internal static class LineageCases
{
    public static IEnumerable<(string Constraint, string Statement)> All =>
    [
        ("parcel_lineage_act_known", "update land.parcel_lineage set act = 'SOLD'"),
        ("parcel_lineage_between_two", "update land.parcel_lineage set successor_county_code = county_code, successor_id = predecessor_id"),
        ("parcel_lineage_only_renumber_leaves_county", "update land.parcel_lineage set act = 'SPLIT'"),
        ("parcel_lineage_dates_finite", "update land.parcel_lineage set effective_on = 'infinity'"),
        ("parcel_lineage_dates_finite", "update land.parcel_lineage set decided_on = '-infinity'"),
        ("parcel_lineage_decided_before", "update land.parcel_lineage set decided_on = effective_on + 1"),
        ("parcel_lineage_document_given", "update land.parcel_lineage set document = ''"),
        ("parcel_lineage_shared_area_plausible", "update land.parcel_lineage set shared_area = -1"),
        ("parcel_lineage_shared_area_plausible", "update land.parcel_lineage set shared_area = 'NaN'"),
        ("parcel_lineage_origin_known", "update land.parcel_lineage set origin = 'GUESSED'"),
        ("parcel_lineage_version_positive", "alter table land.parcel_lineage disable trigger touched; update land.parcel_lineage set version = -1"),
    ];
}

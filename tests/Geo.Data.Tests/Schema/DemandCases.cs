namespace Geo.Data.Tests.Schema;

/// <summary>The statements of <see cref="ConstraintCases"/> about demands.</summary>
internal static class DemandCases
{
    public static IEnumerable<(string Constraint, string Statement)> All =>
    [
        ("demand_title_given", "update land.demand set title = ''"),
        ("demand_investor_given", "update land.demand set investor = ''"),
        ("demand_note_given", "update land.demand set note = ''"),
        ("demand_criteria_object", "update land.demand set criteria = '[]'"),
        ("demand_period_closed", "update land.demand set valid_to = valid_from - 1"),
        ("demand_period_closed", "update land.demand set valid_to = 'infinity'"),
        ("demand_state_known", "update land.demand set state = 'LOST'"),
        ("demand_origin_known", "update land.demand set origin = 'GUESSED'"),
        ("demand_version_positive", "alter table land.demand disable trigger touched; update land.demand set version = 0"),
    ];
}

namespace Geo.Data.Tests.Schema;

/// <summary>The statements of <see cref="ConstraintCases"/> about what the idle clock reads.</summary>
internal static class IdleLandCases
{
    private static readonly string[] Tables = ["supply_agreement", "supply_pause", "supply_suspension", "supply_progress", "idle_finding", "idle_disposal"];

    public static IEnumerable<(string Constraint, string Statement)> All =>
    [
        .. Tables.Select(table => ($"{table}_origin_known", $"update land.{table} set origin = 'GUESSED'")),
        .. Tables.Select(table => ($"{table}_version_positive", $"insert into land.{table} select * from jsonb_populate_record(null::land.{table}, (select to_jsonb(record) || jsonb_build_object('id', gen_random_uuid(), 'version', 0, 'reported_on', '2000-01-01', 'number', 'V') from land.{table} as record limit 1))")),
        .. new[] { "supply_agreement", "supply_pause", "idle_finding", "idle_disposal" }.Select(table => ($"{table}_document_given", $"update land.{table} set document = ''")),
        ("supply_agreement_dates_finite", "update land.supply_agreement set signed_on = 'infinity'"),
        ("supply_agreement_dates_finite", "update land.supply_agreement set completion_on = 'infinity'"),
        ("supply_agreement_order", "update land.supply_agreement set start_on = completion_on + 1"),
        ("supply_pause_cause_known", "update land.supply_pause set cause = 'WEATHER'"),
        ("supply_pause_dates_finite", "update land.supply_pause set verified_on = '-infinity'"),
        ("supply_pause_period", "update land.supply_pause set last_on = first_on - 1"),
        ("supply_suspension_dates_finite", "update land.supply_suspension set resumed_on = 'infinity'"),
        ("supply_suspension_period", "update land.supply_suspension set resumed_on = suspended_on - 1"),
        ("supply_progress_date_finite", "update land.supply_progress set reported_on = 'infinity'"),
        .. new[] { "area_due", "area_started", "total_investment", "invested" }.SelectMany(figure => new[]
        {
            ($"supply_progress_{figure}_not_negative", $"update land.supply_progress set {figure} = -1"),
            ($"supply_progress_{figure}_not_negative", $"update land.supply_progress set {figure} = 'NaN'"),
        }),
        ("idle_finding_cause_known", "update land.idle_finding set cause = 'WEATHER'"),
        ("idle_finding_date_finite", "update land.idle_finding set decided_on = 'infinity'"),
        ("idle_finding_number_given", "update land.idle_finding set number = ''"),
        ("idle_finding_withdrawal", "update land.idle_finding set withdrawn_on = decided_on - 1"),
        ("idle_finding_withdrawal", "update land.idle_finding set withdrawn_on = 'infinity'"),
        ("idle_disposal_withdrawal", "update land.idle_disposal set withdrawn_on = decided_on - 1"),
        ("idle_disposal_withdrawal", "update land.idle_disposal set withdrawn_on = 'infinity'"),
        ("idle_disposal_measure_known", "update land.idle_disposal set measure = 'FORGOTTEN'"),
        ("idle_disposal_dates_finite", "update land.idle_disposal set last_on = 'infinity'"),
        ("idle_disposal_period", "update land.idle_disposal set last_on = decided_on - 1"),
        ("idle_disposal_amount_not_negative", "update land.idle_disposal set amount = -1"),
    ];
}

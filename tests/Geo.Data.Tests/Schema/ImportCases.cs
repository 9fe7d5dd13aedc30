namespace Geo.Data.Tests.Schema;

/// <summary>The statements of <see cref="ConstraintCases"/> about imports.</summary>
internal static class ImportCases
{
    public static IEnumerable<(string Constraint, string Statement)> All =>
    [
        ("import_job_state_known", "alter table land.import_job disable trigger moves; update land.import_job set state = 'LOST'"),
        ("import_job_step_known", "update land.import_job set step = 'SLEEPING'"),
        ("import_job_step_of_work", "alter table land.import_job disable trigger moves; update land.import_job set state = 'MAPPED', step = 'READING'"),
        ("import_job_file_named", "update land.import_job set file_name = ''"),
        ("import_job_file_size", "update land.import_job set file_kib = -1"),
        ("import_job_sha256_form", "update land.import_job set sha256 = 'x'"),
        ("import_job_rows_counted", "update land.import_job set rows_done = -1"),
        ("import_job_verdicts_counted", "update land.import_job set accepted = -1, changed = 0, unchanged = 0, rejected = 0, overlap_pairs = 0"),
        ("import_job_verdicts_complete", "update land.import_job set accepted = 1"),
        ("import_job_verdicts_of_state", "alter table land.import_job disable trigger moves; update land.import_job set state = 'CHECKED'"),
        ("import_job_adjacency_time", "update land.import_job set adjacency_seconds = 'NaN'"),
        ("import_job_failure_told", "update land.import_job set failure_code = 'X'"),
        ("import_job_failure_told", "update land.import_job set state = 'FAILED', finished_at = now()"),
        ("import_job_finished", "update land.import_job set finished_at = now()"),
        ("import_job_moves", "update land.import_job set state = 'COMMITTED'"),
        ("import_detail_server_named", "update land.import_detail set server = ''"),
        ("import_detail_rights_object", "update land.import_detail set rights = '[]'"),
        ("import_detail_wish_object", "update land.import_detail set wish = '[]'"),
        ("import_detail_inspection_object", "update land.import_detail set inspection = '[]'"),
        ("import_detail_mapping_object", "update land.import_detail set mapping = '[]'"),
        ("import_detail_report_object", "update land.import_detail set report = '[]'"),
        ("import_report_part_counted", "update land.import_report set part = -1"),
        ("import_report_part_size", "update land.import_report set content = ''"),
        ("import_profile_named", "update land.import_profile set name = ''"),
        ("import_profile_mapping_object", "update land.import_profile set mapping = '[]'"),
        ("import_profile_version_positive", "alter table land.import_profile disable trigger touched; update land.import_profile set version = 0"),
    ];
}

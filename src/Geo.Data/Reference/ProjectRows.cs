namespace Geo.Data.Reference;

/// <summary>The projects of the published figures, the stages they are known to have reached and their sources.</summary>
internal static class ProjectRows
{
    public const string File = "facts/projects.csv";
    private const decimal HundredMillion = 100_000_000m;

    /// <summary>The id of a reported project.</summary>
    public static Guid IdOf(string key) => RecordId.Of($"project:{key}");

    public static IEnumerable<ReferenceTable> Read(ReferenceFiles files, SourceDays days)
    {
        IReadOnlyList<CsvRow> rows = files.ReadCsv(File);
        yield return new ReferenceTable(
            "project",
            ["county_code", "id"],
            [
                "county_code", "id", "key", "name", "platform_key", "industry", "stage", "stage_text", "stage_first", "stage_last", "investment",
                "start_on_delivery", "note", "origin", "source_id", "stated_on",
            ],
            [.. rows.Select(row => Project(row, days))])
        {
            Record = ReferenceRecord.Project("id"),
        };
        yield return new ReferenceTable(
            "project_stage",
            ["county_code", "project_id", "stage"],
            ["county_code", "project_id", "stage", "actual_text", "actual_first", "actual_last"],
            [.. rows.SelectMany(Stages)])
        {
            Record = ReferenceRecord.Project("project_id"),
        };
        yield return new ReferenceTable(
            "project_source",
            ["county_code", "project_id", "source_id"],
            ["county_code", "project_id", "source_id", "position"],
            [
                .. rows.SelectMany(row => days.SourcesOf(row).Select((source, index) => new ReferenceRow(
                    row.Place, [row.Text("county_code"), IdOf(row.Text("key")), source, index + 1]))),
            ])
        {
            ListOf = "project_id",
            Record = ReferenceRecord.Project("project_id"),
        };
    }

    private static ReferenceRow Project(CsvRow row, SourceDays days)
    {
        IReadOnlyList<string> sources = days.SourcesOf(row);
        VaguePeriod? reached = row.Period("stage_date");
        return new ReferenceRow(
            row.Place,
            [
                row.Text("county_code"), IdOf(row.Text("key")), row.Text("key"), row.Text("name_zh"), row.Optional("platform_key"), row.Optional("industry"),
                Stage(row), reached?.Text, reached?.First, reached?.Last, row.Number("investment_100m_yuan") * HundredMillion, StartsOnDelivery(row),
                row.Optional("note"), "REPORTED", sources[0], days.StatedOn(sources),
            ]);
    }

    // 交地即动工: land delivered and construction started on the same day, so the one date is the date of both.
    private static IEnumerable<ReferenceRow> Stages(CsvRow row)
    {
        VaguePeriod? reached = row.Period("stage_date");
        string[] stages = StartsOnDelivery(row) ? ["LAND_DELIVERED", Stage(row)] : [Stage(row)];
        return stages.Select(stage => new ReferenceRow(
            row.Place, [row.Text("county_code"), IdOf(row.Text("key")), stage, reached?.Text, reached?.First, reached?.Last]));
    }

    private static string Stage(CsvRow row) =>
        row.Word("stage", "SIGNED", "APPROVED", "LISTED", "LAND_DELIVERED", "STARTED", "COMPLETED", "IN_PRODUCTION", "AT_CAPACITY");

    private static bool StartsOnDelivery(CsvRow row) => row.Boolean("start_on_delivery") ?? throw row.Wrong("start_on_delivery", "is empty.");
}

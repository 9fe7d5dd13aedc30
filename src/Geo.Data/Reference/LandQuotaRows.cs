namespace Geo.Data.Reference;

/// <summary>The land quotas the sources tell of.</summary>
internal static class LandQuotaRows
{
    public static ReferenceTable Read(ReferenceFiles files, SourceDays days) => new(
        "land_quota",
        ["key"],
        ["key", "region_code", "platform_key", "year", "kind", "granted_mu", "document", "note", "origin", "source_id", "stated_on"],
        [.. files.ReadCsv("facts/land_quotas.csv").Select(row => Quota(row, days))])
    {
        Record = ReferenceRecord.Keyed("land_quota"),
    };

    private static ReferenceRow Quota(CsvRow row, SourceDays days)
    {
        string subject = row.Text("subject");
        bool isRegion = subject.All(char.IsAsciiDigit);
        IReadOnlyList<string> sources = days.SourcesOf(row);
        return new ReferenceRow(
            row.Place,
            [
                row.Text("key"), isRegion ? subject : null, isRegion ? null : subject, row.Integer("year"),
                row.Word("kind", "ANNUAL_PLAN", "SPECIAL", "INCREASE_DECREASE_LINK", "OTHER"), row.Number("granted_mu") ?? throw row.Wrong("granted_mu", "is empty."),
                row.Optional("document"), row.Optional("note"), "REPORTED", sources[0], days.StatedOn(sources),
            ]);
    }
}

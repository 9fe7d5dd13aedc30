namespace Geo.Data.Reference;

/// <summary>The campaigns the sources tell of, with the projects they name.</summary>
internal static class CampaignRows
{
    public static IEnumerable<ReferenceTable> Read(ReferenceFiles files)
    {
        yield return new ReferenceTable(
            "campaign",
            ["key"],
            ["key", "name", "region_code", "period_text", "period_first", "period_last", "goal", "note", "source_id"],
            [.. files.ReadCsv("facts/campaigns.csv").Select(Campaign)]);

        Dictionary<string, CsvRow> projects = files.ReadCsv(ProjectRows.File).ToDictionary(row => row.Text("key"), StringComparer.Ordinal);
        yield return new ReferenceTable(
            "campaign_project",
            ["county_code", "campaign_key", "project_id"],
            ["county_code", "campaign_key", "project_id"],
            [
                .. files.ReadCsv("facts/campaign_projects.csv").Select(row =>
                {
                    string key = row.Text("project_key");
                    CsvRow project = projects.GetValueOrDefault(key) ?? throw row.Wrong("project_key", $"'{key}' is not in {ProjectRows.File}.");
                    return new ReferenceRow(row.Place, [project.Text("county_code"), row.Text("campaign_key"), ProjectRows.IdOf(key)]);
                }),
            ]);
    }

    private static ReferenceRow Campaign(CsvRow row)
    {
        VaguePeriod period = row.Period("period") ?? throw row.Wrong("period", "is empty.");
        return new ReferenceRow(
            row.Place,
            [
                row.Text("key"), row.Text("name_zh"), row.Text("region_code"), period.Text, period.First, period.Last, row.Optional("goal"),
                row.Optional("note"), row.Text("source"),
            ]);
    }
}

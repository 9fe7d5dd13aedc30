using NetTopologySuite.Geometries;

namespace Geo.Data.Reference;

/// <summary>The platforms of the published figures, their industries and sources.</summary>
internal static class PlatformRows
{
    private const string File = "facts/platforms.csv";

    public static IEnumerable<ReferenceTable> Read(ReferenceFiles files, Seats seats, SourceDays days)
    {
        IReadOnlyList<CsvRow> rows = files.ReadCsv(File);
        yield return new ReferenceTable(
            "platform",
            ["key"],
            [
                "key", "name", "name_en", "kind", "tier", "parent_key", "region_code", "area_km2", "layout", "priority_support", "note", "location",
                "location_precision", "as_of_text", "as_of_first", "as_of_last", "origin", "source_id", "stated_on",
            ],
            [.. rows.Select(row => Platform(row, seats, days))])
        {
            Record = ReferenceRecord.Keyed("platform"),
        };
        yield return new ReferenceTable(
            "platform_industry",
            ["platform_key", "chain"],
            ["platform_key", "chain", "role", "position"],
            [.. rows.SelectMany(row => Industries(row, "leading_industries", "LEADING").Concat(Industries(row, "featured_industries", "FEATURED")))])
        {
            ListOf = "platform_key",
        };
        yield return RecordRows.Sources("platform", rows, days);
    }

    private static ReferenceRow Platform(CsvRow row, Seats seats, SourceDays days)
    {
        IReadOnlyList<string> sources = days.SourcesOf(row);
        (Point location, string precision) = seats.Standing(row, "platform");
        VaguePeriod? asOf = row.Period("as_of");
        return new ReferenceRow(
            row.Place,
            [
                row.Text("key"), row.Text("name_zh"), row.Optional("name_en"),
                row.Word(
                    "kind", "INDUSTRIAL_TRANSFER_PLATFORM", "LARGE_INDUSTRIAL_CLUSTER", "PLATFORM_AREA", "TEN_THOUSAND_MU_PARK", "COOPERATION_ZONE",
                    "HIGH_TECH_ZONE", "PROVINCIAL_PARK"),
                row.Word("tier", "NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY"), row.Optional("parent_key"), row.Text("county_code"),
                row.Number("area_km2"), row.Optional("layout"), row.Boolean("priority_support"), row.Optional("note"), location, precision,
                asOf?.Text, asOf?.First, asOf?.Last, "REPORTED", sources[0], days.StatedOn(sources),
            ]);
    }

    private static IEnumerable<ReferenceRow> Industries(CsvRow row, string field, string role) =>
        row.List(field).Select((chain, index) => new ReferenceRow(row.Place, [row.Text("key"), chain, role, index + 1]));
}

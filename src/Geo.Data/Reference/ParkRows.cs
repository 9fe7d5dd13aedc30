using NetTopologySuite.Geometries;

namespace Geo.Data.Reference;

/// <summary>The specialised parks of the published figures.</summary>
internal static class ParkRows
{
    public static IEnumerable<ReferenceTable> Read(ReferenceFiles files, Seats seats, SourceDays days)
    {
        IReadOnlyList<CsvRow> rows = files.ReadCsv("facts/parks.csv");
        yield return new ReferenceTable(
            "park",
            ["key"],
            [
                "key", "name", "name_en", "platform_key", "region_code", "note", "location", "location_precision", "as_of_text", "as_of_first",
                "as_of_last", "origin", "source_id", "stated_on",
            ],
            [.. rows.Select(row => Park(row, seats, days))]);
        yield return new ReferenceTable(
            "park_industry",
            ["park_key", "chain"],
            ["park_key", "chain", "position"],
            [.. rows.SelectMany(row => row.List("industries").Select((chain, index) => new ReferenceRow(row.Place, [row.Text("key"), chain, index + 1])))])
        {
            ListOf = "park_key",
        };
        yield return RecordRows.Sources("park", rows, days);
    }

    private static ReferenceRow Park(CsvRow row, Seats seats, SourceDays days)
    {
        IReadOnlyList<string> sources = days.SourcesOf(row);
        (Point location, string precision) = seats.Standing(row, "park");
        VaguePeriod? asOf = row.Period("as_of");
        return new ReferenceRow(
            row.Place,
            [
                row.Text("key"), row.Text("name_zh"), row.Optional("name_en"), row.Optional("platform_key"), row.Text("county_code"), row.Optional("note"),
                location, precision, asOf?.Text, asOf?.First, asOf?.Last, "REPORTED", sources[0], days.StatedOn(sources),
            ]);
    }
}

namespace Geo.Data.Reference;

/// <summary>The documents the figures were read from, and the data sets.</summary>
internal static class SourceRows
{
    private static readonly string[] Sets = ["datasets.csv", "inefficiency/sources.csv"];

    public static ReferenceTable Read(ReferenceFiles files)
    {
        IEnumerable<ReferenceRow> documents = files.ReadCsv("facts/sources.csv").Select(row => new ReferenceRow(
            row.Place,
            [row.Text("file"), row.Text("title"), row.Optional("publisher"), row.Optional("date"), row.Text("kind"), null, null, null]));
        IEnumerable<ReferenceRow> sets = Sets.SelectMany(files.ReadCsv).Select(row => new ReferenceRow(
            row.Place,
            [
                row.Text("id"), row.Text("title"), row.Optional("publisher"), row.Optional("published_text"), row.Text("kind"), row.Optional("licence"),
                row.Optional("url"), row.Optional("note"),
            ]));
        return new ReferenceTable(
            "source", ["id"], ["id", "title", "publisher", "published_text", "kind", "licence", "url", "note"], [.. documents, .. sets]);
    }
}

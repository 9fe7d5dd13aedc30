namespace Geo.Data.Reference;

/// <summary>What platforms and parks have alike.</summary>
internal static class RecordRows
{
    /// <summary>The sources of each record in the order the file names them.</summary>
    public static ReferenceTable Sources(string record, IReadOnlyList<CsvRow> rows, SourceDays days) => new(
        $"{record}_source",
        [$"{record}_key", "source_id"],
        [$"{record}_key", "source_id", "position"],
        [.. rows.SelectMany(row => days.SourcesOf(row).Select((source, index) => new ReferenceRow(row.Place, [row.Text("key"), source, index + 1])))])
    {
        ListOf = $"{record}_key",
    };
}

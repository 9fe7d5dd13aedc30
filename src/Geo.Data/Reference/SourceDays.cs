namespace Geo.Data.Reference;

/// <summary>The day each document was published on, where that is known to the day.</summary>
internal sealed class SourceDays
{
    private readonly Dictionary<string, DateOnly?> _days;

    private SourceDays(Dictionary<string, DateOnly?> days) => _days = days;

    public static SourceDays Read(ReferenceFiles files) => new(
        files.ReadCsv("facts/sources.csv").ToDictionary(row => row.Text("file"), row => row.Period("date")?.Day, StringComparer.Ordinal));

    /// <summary>The sources a row names, at least one, each known.</summary>
    public IReadOnlyList<string> SourcesOf(CsvRow row)
    {
        IReadOnlyList<string> sources = row.List("source");
        if (sources.Count == 0)
        {
            throw row.Wrong("source", "is empty.");
        }

        string? unknown = sources.FirstOrDefault(source => !_days.ContainsKey(source));
        return unknown is null ? sources : throw row.Wrong("source", $"'{unknown}' is not in facts/sources.csv.");
    }

    /// <summary>The day the row's facts were stated: the latest of its sources' days.</summary>
    public DateOnly? StatedOn(IEnumerable<string> sources) => sources.Max(source => _days[source]);
}

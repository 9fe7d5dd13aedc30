namespace Geo.Data.Reference;

/// <summary>The published figures: actual values and targets, each a fact of its own.</summary>
internal static class IndicatorRows
{
    public static ReferenceTable Read(ReferenceFiles files) => new(
        "indicator",
        ["region_code", "platform_key", "metric", "kind", "period_text", "source_id", "set_on"],
        ["subject_kind", "region_code", "platform_key", "metric", "kind", "period_text", "period_first", "period_last", "value", "unit", "source_id", "set_on"],
        [.. files.ReadCsv("facts/indicators.csv").Select(Indicator)]);

    private static ReferenceRow Indicator(CsvRow row)
    {
        string subject = row.Text("subject");
        bool isRegion = subject.All(char.IsAsciiDigit);
        VaguePeriod period = row.Period("period") ?? throw row.Wrong("period", "is empty.");
        return new ReferenceRow(
            row.Place,
            [
                isRegion ? "REGION" : "PLATFORM", isRegion ? subject : null, isRegion ? null : subject, row.Text("metric"), row.Word("kind", "ACTUAL", "TARGET"),
                period.Text, period.First, period.Last, row.Number("value") ?? throw row.Wrong("value", "is empty."), row.Text("unit"), row.Text("source"), null,
            ]);
    }
}

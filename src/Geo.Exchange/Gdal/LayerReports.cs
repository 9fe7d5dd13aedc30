using System.Globalization;
using System.Text.RegularExpressions;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Gdal;

/// <summary>Reads the text of <c>ogrinfo -so -al</c>; its JSON came only with GDAL 3.7.</summary>
internal static partial class LayerReports
{
    public static IReadOnlyList<LayerReport> Read(IEnumerable<string> lines)
    {
        List<LayerReport> reports = [];
        List<string>? block = null;
        foreach (string line in lines)
        {
            if (line.StartsWith("Layer name: ", StringComparison.Ordinal))
            {
                Add(reports, block);
                block = [];
            }

            block?.Add(line);
        }

        Add(reports, block);
        return reports;
    }

    private static void Add(List<LayerReport> reports, List<string>? block)
    {
        if (block is null)
        {
            return;
        }

        List<string> crs = CrsOf(block);
        Match epsg = crs.Count > 0 ? EpsgAtEnd().Match(crs[^1]) : Match.Empty;
        Match name = crs.Count > 0 ? NameAtStart().Match(crs[0]) : Match.Empty;
        reports.Add(new LayerReport(
            block[0]["Layer name: ".Length..],
            After(block, "Geometry: ") ?? "None",
            long.TryParse(After(block, "Feature Count: "), CultureInfo.InvariantCulture, out long count) && count >= 0 ? count : null,
            ExtentOf(After(block, "Extent: ")),
            epsg.Success ? int.Parse(epsg.Groups["code"].ValueSpan, CultureInfo.InvariantCulture) : null,
            name.Success ? name.Groups["name"].Value : null,
            [.. block.Skip(1).Select(line => FieldLine().Match(line)).Where(match => match.Success).Select(FieldOf)]));
    }

    private static string? After(List<string> block, string label) =>
        block.Find(line => line.StartsWith(label, StringComparison.Ordinal)) is { } found ? found[label.Length..] : null;

    // The lines between "Layer SRS WKT:" and the one that speaks of axes.
    private static List<string> CrsOf(List<string> block)
    {
        int from = block.IndexOf("Layer SRS WKT:");
        int to = block.FindIndex(line => line.StartsWith("Data axis to CRS axis mapping", StringComparison.Ordinal));
        return from < 0 || to < from ? [] : block.GetRange(from + 1, to - from - 1);
    }

    private static IntakeExtent? ExtentOf(string? text)
    {
        Match match = text is null ? Match.Empty : ExtentLine().Match(text);
        if (!match.Success)
        {
            return null;
        }

        double[] numbers = [.. match.Groups["n"].Captures.Select(number => double.TryParse(number.ValueSpan, CultureInfo.InvariantCulture, out double value) ? value : double.NaN)];
        return numbers.Length == 4 && numbers.All(double.IsFinite) ? new IntakeExtent(numbers[0], numbers[1], numbers[2], numbers[3]) : null;
    }

    private static IntakeField FieldOf(Match match) => new(match.Groups["name"].Value, match.Groups["kind"].Value switch
    {
        "Integer(Boolean)" => IntakeFieldKind.Boolean,
        "Integer" or "Integer64" or "Integer(Int16)" => IntakeFieldKind.Integer,
        "Real" or "Real(Float32)" => IntakeFieldKind.Number,
        "String" => IntakeFieldKind.Text,
        "Date" => IntakeFieldKind.Date,
        "DateTime" => IntakeFieldKind.DateTime,
        _ => IntakeFieldKind.Other,
    });

    [GeneratedRegex(@"ID\[""EPSG"",(?<code>\d{4,5})\]\]$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex EpsgAtEnd();

    [GeneratedRegex(@"^\w+\[""(?<name>[^""]*)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameAtStart();

    [GeneratedRegex(@"^\((?<n>[^,()]+), (?<n>[^,()]+)\) - \((?<n>[^,()]+), (?<n>[^,()]+)\)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ExtentLine();

    [GeneratedRegex(@"^(?<name>.+): (?<kind>(Integer64|Integer|Real|String|Date|DateTime|Time|Binary)(List)?(\([A-Za-z0-9]+\))?) \(\d+\.\d+\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FieldLine();
}

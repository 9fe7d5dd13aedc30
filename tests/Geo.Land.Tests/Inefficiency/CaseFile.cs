using System.Globalization;
using System.Text.Json;

namespace Geo.Land.Tests.Inefficiency;

/// <summary>Reads the files of worked cases: lines with bars, facts with semicolons, words with spaces.</summary>
internal static class CaseFile
{
    public static IEnumerable<string[]> Read(string name) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Inefficiency", name))
        .Where(line => line.Contains('|', StringComparison.Ordinal) && line[0] != '#')
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    public static IEnumerable<string[]> Items(string text) => text
        .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Select(item => item.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    public static T Value<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text.Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    public static string Words<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseUpper.ConvertName(value.ToString());

    public static string List<T>(IEnumerable<T> values)
        where T : struct, Enum => string.Join(',', values.Select(Words)) is { Length: > 0 } text ? text : "none";
}

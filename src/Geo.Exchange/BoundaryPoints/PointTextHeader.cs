using System.Globalization;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>The <c>key=value</c> lines in front of the coordinates; keys that nobody knows are kept.</summary>
/// <param name="Values">In the order of the file.</param>
internal sealed record PointTextHeader(IReadOnlyList<(string Key, string Value)> Values)
{
    /// <summary>What 坐标系 says; null when blank.</summary>
    public string? System => Value("坐标系") ?? Value("坐标系统");

    /// <summary>带号, when it is a number.</summary>
    public int? Zone => int.TryParse(Digits(Value("带号") ?? ""), CultureInfo.InvariantCulture, out int zone) ? zone : null;

    /// <summary>Xi'an 80 or Beijing 54: their places are up to a hundred metres off, and only seven parameters of the place would mend it.</summary>
    public bool IsOldDatum => System is { } system && !system.Contains("2000", StringComparison.Ordinal)
        && (system.Contains("80", StringComparison.Ordinal) || system.Contains("54", StringComparison.Ordinal));

    private string? Value(string key) => Values.FirstOrDefault(line => line.Key == key).Value is { Length: > 0 } value ? value : null;

    private static string Digits(string text) => new([.. text.Where(char.IsAsciiDigit)]);
}

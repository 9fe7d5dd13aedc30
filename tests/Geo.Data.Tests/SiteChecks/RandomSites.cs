using System.Globalization;

namespace Geo.Data.Tests.SiteChecks;

/// <summary>Shapes as somebody may draw them: 20 m to 3 km across, some with a hole, some in two parts, from a seed.</summary>
internal sealed class RandomSites(int seed)
{
    private readonly Random _chance = new(seed);

    /// <summary>A shape as WKT around a place, or a little beside.</summary>
    public string Draw(double longitude, double latitude)
    {
        double radius = 20 * Math.Pow(150, _chance.NextDouble());
        (double x, double y) = (longitude + _chance.NextDouble() * 0.04 - 0.02, latitude + _chance.NextDouble() * 0.04 - 0.02);
        return _chance.Next(10) switch
        {
            0 => $"POLYGON ({Star(x, y, radius, 0.5)}, {Star(x, y, 0.3 * radius, 0.9)})",
            1 => $"MULTIPOLYGON (({Star(x, y, radius, 0.5)}), ({Star(x + 3 * radius / 1e5, y, radius, 0.5)}))",
            2 => $"POLYGON ({Star(x, y, radius, 1, corners: 3)})",
            _ => $"POLYGON ({Star(x, y, radius, 0.4)})",
        };
    }

    // Every ray from the centre meets the edge once, so that it never crosses itself.
    private string Star(double x, double y, double radius, double least, int? corners = null)
    {
        int count = corners ?? 4 + _chance.Next(40);
        string[] positions =
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                (double sin, double cos) = Math.SinCos(i * Math.Tau / count);
                double reach = radius * (least + _chance.NextDouble() * (1 - least));
                return string.Create(CultureInfo.InvariantCulture, $"{x + reach * cos / 103_000:F7} {y + reach * sin / 110_700:F7}");
            }),
        ];
        return $"({string.Join(", ", positions)}, {positions[0]})";
    }
}

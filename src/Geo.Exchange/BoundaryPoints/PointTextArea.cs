using System.Globalization;
using Geo.Land.Areas;

namespace Geo.Exchange.BoundaryPoints;

/// <summary>The area of a descriptor, in hectares unless it names another unit.</summary>
internal static class PointTextArea
{
    /// <summary>m²; null when blank, 0 or no number.</summary>
    public static double? SquareMetres(string? text)
    {
        string trimmed = text?.Trim() ?? "";
        int digits = trimmed.Length;
        while (digits > 0 && !char.IsAsciiDigit(trimmed[digits - 1]))
        {
            digits--;
        }

        if (!double.TryParse(trimmed.AsSpan(0, digits), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || number <= 0)
        {
            return null;
        }

        return trimmed[digits..].Trim() switch
        {
            "亩" or "mu" => Mu.ToSquareMetres(number),
            "平方米" or "㎡" or "m2" or "m²" => number,
            "平方公里" or "km2" => number * 1_000_000,
            _ => number * 10_000,
        };
    }
}

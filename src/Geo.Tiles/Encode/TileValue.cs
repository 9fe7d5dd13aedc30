using System.Runtime.InteropServices;

namespace Geo.Tiles.Encode;

/// <summary>The value of a property of a feature; the default has none and is left out.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TileValue
{
    private TileValue(TileValueKind kind, string? text, double number) => (Kind, Text, Number) = (kind, text, number);

    public TileValueKind Kind { get; }

    public string? Text { get; }

    /// <summary>The number; 1 or 0 for a boolean.</summary>
    public double Number { get; }

    /// <summary>True when there is no value.</summary>
    public bool IsMissing => Text is null && Kind == TileValueKind.Text;

    public static TileValue Of(string text) => new(TileValueKind.Text, text, 0);

    public static TileValue Of(bool value) => new(TileValueKind.Boolean, text: null, value ? 1 : 0);

    /// <summary>A number; what is not finite has no value.</summary>
    public static TileValue Of(double number) => double.IsFinite(number) ? new(TileValueKind.Number, text: null, number) : default;
}

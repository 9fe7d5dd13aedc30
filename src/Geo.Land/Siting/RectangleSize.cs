namespace Geo.Land.Siting;

/// <summary>The sides of a rectangle in metres.</summary>
/// <param name="Width">The shorter side.</param>
/// <param name="Length">The longer side.</param>
public sealed record RectangleSize(double Width, double Length)
{
    private const double Millimetre = 0.001;

    /// <summary>Whether another rectangle, laid the same way, lies in it to the millimetre.</summary>
    public bool Holds(RectangleSize other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Width >= other.Width - Millimetre && Length >= other.Length - Millimetre;
    }
}

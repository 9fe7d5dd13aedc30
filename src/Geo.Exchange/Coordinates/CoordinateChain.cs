using Geo.Exchange.Intake;

namespace Geo.Exchange.Coordinates;

/// <summary>What turns a pair of ordinates of a file into longitude and latitude: axes, projection, shift, in this order.</summary>
/// <param name="Swap">The northing comes first.</param>
/// <param name="Crs">Null when they are degrees already.</param>
/// <param name="Shift">Taken out at the end.</param>
internal readonly record struct CoordinateChain(bool Swap, KnownCrs? Crs, ChinaShift Shift)
{
    /// <summary>Whether ordinates are taken as they are.</summary>
    public bool IsNothing => !Swap && Shift == ChinaShift.None && Crs is null or { Kind: KnownCrsKind.Degrees };

    /// <summary>The chain of one reading; the system is one of ours or the coordinates are degrees already.</summary>
    public static CoordinateChain Of(IntakeOptions options, int? epsg) =>
        new(options.SwapAxes, epsg is { } code ? KnownCrs.Of(code) : null, options.Shift);

    public (double Longitude, double Latitude) Apply(double x, double y)
    {
        if (Swap)
        {
            (x, y) = (y, x);
        }

        (double longitude, double latitude) = Crs is { } crs ? crs.ToDegrees(x, y) : (x, y);
        return Shift == ChinaShift.None ? (longitude, latitude) : ShiftedDegrees.Remove(Shift, longitude, latitude);
    }
}

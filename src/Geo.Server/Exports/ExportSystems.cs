using Geo.Exchange.Export;

namespace Geo.Server.Exports;

/// <summary>Which coordinate systems files are written in, and where each of them is of use.</summary>
internal static class ExportSystems
{
    private const double HalfZone = 1.5;
    private const double Zone = 3;

    /// <summary>Whether files are written in it at all.</summary>
    public static bool IsKnown(int epsg) => ExportOptions.Systems.Contains(epsg);

    /// <summary>
    /// By how many degrees shapes from west to east leave the three-degree zone of a system; 0 for none, and for systems that are no zone.
    /// </summary>
    public static double Outside(int epsg, double west, double east) => MeridianOf(epsg) is { } meridian
        ? Math.Max(0, Math.Max(meridian - HalfZone - west, east - meridian - HalfZone))
        : 0;

    /// <summary>
    /// Whether shapes that leave the zone so far may still be written. Offices survey across the edge of a zone on purpose; farther than
    /// the whole next zone nobody does, and the lengths are off by more than a part in a thousand there.
    /// </summary>
    public static bool IsBearable(double outside) => outside <= Zone;

    private static double? MeridianOf(int epsg) => epsg switch
    {
        4525 or 4546 => 111,
        4526 or 4547 => 114,
        4527 or 4548 => 117,
        _ => null,
    };
}

namespace Geo.Land.Areas;

/// <summary>
/// A 3-degree Gauss-Krüger zone of CGCS2000. A longitude on the seam of two zones (112.5°) belongs to the eastern one.
/// </summary>
public readonly record struct GaussKruegerZone
{
    /// <summary>The westernmost zone that China uses.</summary>
    public const int First = 25;

    /// <summary>The easternmost zone that China uses.</summary>
    public const int Last = 45;

    private GaussKruegerZone(int number) => Number = number;

    /// <summary>The number, 25 to 45.</summary>
    public int Number { get; }

    /// <summary>Degrees east.</summary>
    public int CentralMeridian => Number * 3;

    /// <summary>The first longitude of the zone.</summary>
    public double West => CentralMeridian - 1.5;

    /// <summary>The longitude where the next zone begins.</summary>
    public double East => CentralMeridian + 1.5;

    /// <summary>EPSG code of the system whose eastings carry the zone number (37 500 000).</summary>
    public int EpsgWithPrefix => 4513 + (Number - First);

    /// <summary>EPSG code of the system whose eastings do not (500 000).</summary>
    public int EpsgWithoutPrefix => 4534 + (Number - First);

    /// <summary>The zone of a number; null outside 25 to 45.</summary>
    public static GaussKruegerZone? Create(int number) => number is >= First and <= Last ? new GaussKruegerZone(number) : null;

    /// <summary>The zone of a longitude; null where China has none.</summary>
    public static GaussKruegerZone? OfLongitude(double degrees) =>
        double.IsFinite(degrees) ? Create((int)Math.Clamp(Math.Floor((degrees + 1.5) / 3), -1000, 1000)) : null;
}

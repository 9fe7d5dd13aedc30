namespace Geo.Land.Codes;

/// <summary>The level of an administrative division 行政区划.</summary>
public enum RegionLevel
{
    /// <summary>省.</summary>
    Province,

    /// <summary>市.</summary>
    City,

    /// <summary>县、区、县级市.</summary>
    County,

    /// <summary>街道、镇、乡.</summary>
    Township,
}

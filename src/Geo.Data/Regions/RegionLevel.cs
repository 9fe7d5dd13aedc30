using System.ComponentModel;

namespace Geo.Data.Regions;

/// <summary>The level of a region.</summary>
[Description("The level of an administrative region (行政层级).")]
public enum RegionLevel
{
    /// <summary>Province (省).</summary>
    [Description("Province (省).")]
    Province,

    /// <summary>Prefecture-level city (地级市).</summary>
    [Description("Prefecture-level city (地级市).")]
    City,

    /// <summary>County, district or county-level city (县、区、县级市).</summary>
    [Description("County, district or county-level city (县、区、县级市).")]
    County,

    /// <summary>Township, town or subdistrict (乡、镇、街道).</summary>
    [Description("Township, town or subdistrict (乡、镇、街道).")]
    Township,
}

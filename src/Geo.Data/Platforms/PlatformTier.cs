using System.ComponentModel;

namespace Geo.Data.Platforms;

/// <summary>Who set a platform up.</summary>
[Description("The tier of government that set a platform up (平台级别).")]
public enum PlatformTier
{
    /// <summary>National (国家级).</summary>
    [Description("National (国家级).")]
    National,

    /// <summary>Provincial (省级).</summary>
    [Description("Provincial (省级).")]
    Provincial,

    /// <summary>Municipal (市级).</summary>
    [Description("Municipal (市级).")]
    Municipal,

    /// <summary>County (县级).</summary>
    [Description("County (县级).")]
    County,
}

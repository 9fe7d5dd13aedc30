using System.ComponentModel;

namespace Geo.Land.Siting;

/// <summary>The unit of a measured value (计量单位).</summary>
[Description("The unit of a measured value (计量单位).")]
public enum SiteUnit
{
    /// <summary>Mu (亩).</summary>
    [Description("Mu (亩), exactly 2000/3 m².")]
    Mu,

    /// <summary>Metres (米).</summary>
    [Description("Metres (米) on the ellipsoid.")]
    Metre,

    /// <summary>Yuan (元).</summary>
    [Description("Yuan (元).")]
    Yuan,

    /// <summary>Yuan for each mu (元/亩).</summary>
    [Description("Yuan for each mu (元/亩).")]
    YuanPerMu,

    /// <summary>One number over another (比率).</summary>
    [Description("One number over another (比率), such as floor area over land area.")]
    Ratio,

    /// <summary>A share from 0 to 1 (占比).</summary>
    [Description("A share from 0 to 1 (占比).")]
    Share,
}

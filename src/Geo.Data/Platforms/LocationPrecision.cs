using System.ComponentModel;

namespace Geo.Data.Platforms;

/// <summary>What a location stands for.</summary>
[Description("How precisely a location is known (位置精度).")]
public enum LocationPrecision
{
    /// <summary>From its own outline (有边界).</summary>
    [Description("From its own outline (有边界).")]
    Outline,

    /// <summary>Its own point (有点位).</summary>
    [Description("Its own point (有点位).")]
    Point,

    /// <summary>The seat of its township (所在镇街驻地).</summary>
    [Description("The seat of its township (所在镇街驻地).")]
    Township,

    /// <summary>The seat of its county (所在县区驻地).</summary>
    [Description("The seat of its county (所在县区驻地).")]
    County,

    /// <summary>The seat of its city (所在市驻地).</summary>
    [Description("The seat of its city (所在市驻地).")]
    City,
}

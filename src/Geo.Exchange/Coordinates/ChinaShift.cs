namespace Geo.Exchange.Coordinates;

/// <summary>A shift that maps published in China carry.</summary>
public enum ChinaShift
{
    /// <summary>None.</summary>
    None,

    /// <summary>GCJ-02 火星坐标: Amap, Tencent; 300 to 700 m.</summary>
    Gcj02,

    /// <summary>BD-09: Baidu; GCJ-02 and some more.</summary>
    Bd09,
}

using System.ComponentModel;

namespace Geo.Server.Schema.Statistics;

/// <summary>What rates are computed for.</summary>
[Description("What rates are computed for (统计对象).")]
internal enum RateSubject
{
    /// <summary>Each county (按县区).</summary>
    [Description("Each county (按县区).")]
    Region,

    /// <summary>Each platform with its areas (按平台).</summary>
    [Description("Each platform; a platform holds the projects of its areas too (按平台).")]
    Platform,
}

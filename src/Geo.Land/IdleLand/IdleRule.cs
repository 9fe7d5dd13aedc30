using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>The two ways land becomes idle.</summary>
[Description("The two ways land becomes idle (闲置情形).")]
public enum IdleRule
{
    /// <summary>Art. 2(1): not started for one full year (未动工开发满一年).</summary>
    [Description("Art. 2(1): not started for one full year (未动工开发满一年).")]
    NotStarted,

    /// <summary>Art. 2(2): too little done and suspended for one full year (中止开发满一年).</summary>
    [Description("Art. 2(2): too little done and suspended for one full year (中止开发满一年).")]
    Suspended,
}

namespace Geo.Land.IdleLand;

/// <summary>The two ways land becomes idle.</summary>
public enum IdleRule
{
    /// <summary>Art. 2(1): not started for one full year (未动工开发满一年).</summary>
    NotStarted,

    /// <summary>Art. 2(2): too little done and suspended for one full year (中止开发满一年).</summary>
    Suspended,
}

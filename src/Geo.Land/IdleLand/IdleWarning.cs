using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>What a planner should look at beside the state.</summary>
[Description("What a planner should look at beside the state (提示).")]
public enum IdleWarning
{
    /// <summary>No start date is agreed; it was taken from delivery (Art. 22).</summary>
    [Description("No start date is agreed; it was taken from delivery (Art. 22) (未约定动工日期).")]
    NoAgreedStart,

    /// <summary>Neither a start date nor a delivery is on record: no clock can run.</summary>
    [Description("Neither a start date nor a delivery is on record: no clock can run (无动工及交地日期).")]
    NoDateAtAll,

    /// <summary>The agreed start has passed and no delivery is on record: a cause of Art. 8(1)(1) is possible.</summary>
    [Description("The agreed start has passed and no delivery is on record: a cause of Art. 8(1)(1) is possible (未交地).")]
    NotDelivered,

    /// <summary>Delivered after the agreed start: a cause of Art. 8(1)(1) is possible; without a document the clock runs from the agreed date.</summary>
    [Description("Delivered after the agreed start: a cause of Art. 8(1)(1) is possible; without a document the clock runs from the agreed date (逾期交地).")]
    DeliveredLate,

    /// <summary>An agreement puts off the start by more than a year (Art. 12(1)(1)); by our reading it holds.</summary>
    [Description("An agreement puts off the start by more than a year (Art. 12(1)(1)); by our reading it holds (延期超过一年).")]
    ExtensionOverOneYear,

    /// <summary>A temporary use of more than two years (Art. 12(1)(3)).</summary>
    [Description("A temporary use of more than two years (Art. 12(1)(3)) (临时使用超过两年).")]
    TemporaryUseOverTwoYears,

    /// <summary>A period is claimed and not verified; it does not count (Art. 8).</summary>
    [Description("A period is claimed and not verified; it does not count (Art. 8) (期间未核实).")]
    UnverifiedPause,

    /// <summary>A verified period lies before the start date; it moves nothing.</summary>
    [Description("A verified period lies before the start date; it moves nothing (期间早于起算日).")]
    PauseBeforeStart,

    /// <summary>A freeze by a court or preparatory work is on record; by our reading it does not count.</summary>
    [Description("A freeze by a court or preparatory work is on record; by our reading it does not count (期间不扣除).")]
    PauseNotCounted,

    /// <summary>Suspended for a year, and neither area nor money can be told: not suspected for want of figures.</summary>
    [Description("Suspended for a year, and neither area nor money can be told: not suspected for want of figures (进度不明).")]
    NoProgressOnRecord,

    /// <summary>Collective land: the Order applies by analogy (Art. 31) and this deployment does not apply it.</summary>
    [Description("Collective land: the Order applies by analogy (Art. 31) and this deployment does not apply it (集体土地).")]
    CollectiveLand,
}

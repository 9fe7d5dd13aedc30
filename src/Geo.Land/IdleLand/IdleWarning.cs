using System.ComponentModel;

namespace Geo.Land.IdleLand;

/// <summary>What a planner should look at beside the state.</summary>
[Description("What a planner should look at beside the state.")]
public enum IdleWarning
{
    /// <summary>No start date is agreed; it was taken from delivery (Art. 22).</summary>
    [Description("No start date is agreed; it was taken from delivery (Art. 22).")]
    NoAgreedStart,

    /// <summary>Neither a start date nor a delivery is on record: no clock can run.</summary>
    [Description("Neither a start date nor a delivery is on record: no clock can run.")]
    NoDateAtAll,

    /// <summary>The agreed start has passed and no delivery is on record: a cause of Art. 8(1)(1) is possible.</summary>
    [Description("The agreed start has passed and no delivery is on record: a cause of Art. 8(1)(1) is possible.")]
    NotDelivered,

    /// <summary>Delivered after the agreed start: a cause of Art. 8(1)(1) is possible; without a document the clock runs from the agreed date.</summary>
    [Description("Delivered after the agreed start: a cause of Art. 8(1)(1) is possible; without a document the clock runs from the agreed date.")]
    DeliveredLate,

    /// <summary>An agreement puts off the start by more than a year (Art. 12(1)(1)); by our reading it holds.</summary>
    [Description("An agreement puts off the start by more than a year (Art. 12(1)(1)); by our reading it holds.")]
    ExtensionOverOneYear,

    /// <summary>A temporary use of more than two years (Art. 12(1)(3)).</summary>
    [Description("A temporary use of more than two years (Art. 12(1)(3)).")]
    TemporaryUseOverTwoYears,

    /// <summary>A period is claimed and not verified; it does not count (Art. 8).</summary>
    [Description("A period is claimed and not verified; it does not count (Art. 8).")]
    UnverifiedPause,

    /// <summary>A verified period lies before the start date; it moves nothing.</summary>
    [Description("A verified period lies before the start date; it moves nothing.")]
    PauseBeforeStart,

    /// <summary>A freeze by a court or preparatory work is on record; by our reading it does not count.</summary>
    [Description("A freeze by a court or preparatory work is on record; by our reading it does not count.")]
    PauseNotCounted,

    /// <summary>Suspended for a year, and neither area nor money can be told: not suspected for want of figures.</summary>
    [Description("Suspended for a year, and neither area nor money can be told: not suspected for want of figures.")]
    NoProgressOnRecord,

    /// <summary>Collective land: the Order applies by analogy (Art. 31) and this deployment does not apply it.</summary>
    [Description("Collective land: the Order applies by analogy (Art. 31) and this deployment does not apply it.")]
    CollectiveLand,
}

using System.ComponentModel;

namespace Geo.Land.Projects;

/// <summary>The rates that cities are ranked by.</summary>
[Description("The rates that cities are ranked by (四率).")]
public enum RateKind
{
    /// <summary>Listed or past it (挂网率).</summary>
    [Description("Projects whose land is listed, or past that (挂网率).")]
    Listing,

    /// <summary>Land delivered or past it (交地率).</summary>
    [Description("Projects whose land is delivered, or past that (交地率).")]
    Delivery,

    /// <summary>Started or past it (动工率).</summary>
    [Description("Projects that have started, or are past that (动工率).")]
    Start,

    /// <summary>Entered into the statistics (入库率).</summary>
    [Description("Projects that have entered the investment statistics (入库率).")]
    StatisticsEntry,
}

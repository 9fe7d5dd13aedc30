using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>What a rule set says about a parcel.</summary>
[Description("What a rule set says about a parcel (低效认定结果). Missing figures make it UNKNOWN where they could change it.")]
public enum InefficiencyRating
{
    /// <summary>It misses as many yardsticks as the rule set asks.</summary>
    [Description("It misses as many yardsticks as the rule set asks (低效).")]
    Inefficient,

    /// <summary>It cannot miss so many, whatever the missing figures are.</summary>
    [Description("It does not miss so many, whatever the missing figures are (非低效).")]
    NotInefficient,

    /// <summary>The missing figures decide.</summary>
    [Description("Figures that would decide it are missing (不明): neither inefficient nor fine.")]
    Unknown,

    /// <summary>The rule set is not about such land.</summary>
    [Description("The rule set is not about such land (不适用); `reasons` say why.")]
    NotApplicable,
}

using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>Why a rule set does not apply, or why that cannot be told.</summary>
[Description("Why a rule set does not apply to a parcel, or why that cannot be told (不适用或不明的原因).")]
public enum RatingReason
{
    /// <summary>The rule set is not in force on the day.</summary>
    [Description("The rule set is not in force on the day (规则未施行或已失效).")]
    NotInForce,

    /// <summary>The parcel is retired.</summary>
    [Description("The parcel no longer exists (地块已注销).")]
    Retired,

    /// <summary>The rule set is of another region.</summary>
    [Description("The rule set is of another region (适用区域不符).")]
    OtherRegion,

    /// <summary>The land is not in use yet.</summary>
    [Description("The land is not in use (尚未投用): its supply stage is another than IN_USE. Whether it is idle is another matter, see `idleClock`.")]
    NotInUse,

    /// <summary>The land is not used for industry.</summary>
    [Description("The land is not used for industry (非工业用地).")]
    NotIndustry,

    /// <summary>The use now is not on record, or its class holds other things beside industry.</summary>
    [Description("The use now is not on record, or its class holds other things beside industry (用途不明).")]
    UseUnknown,

    /// <summary>The rule set is of another industry.</summary>
    [Description("The rule set is of another industry than the projects on the land (产业不符).")]
    OtherIndustry,

    /// <summary>No project on the land says what industry it is.</summary>
    [Description("The rule set is of an industry, and no project on the land says which it has (产业不明).")]
    IndustryUnknown,

    /// <summary>A condition of entry does not hold.</summary>
    [Description("A condition of entry does not hold (不符合准入条件).")]
    EntryNotMet,

    /// <summary>Whether a condition of entry holds cannot be told.</summary>
    [Description("Whether a condition of entry holds cannot be told (准入条件不明).")]
    EntryUnknown,

    /// <summary>There are no figures of a year that counts.</summary>
    [Description("There are no figures of a year that counts on the day (无可用年度数据).")]
    NoFigures,
}

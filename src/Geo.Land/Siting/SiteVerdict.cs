using System.ComponentModel;

namespace Geo.Land.Siting;

/// <summary>What the constraints on record say of a shape (管控结论).</summary>
[Description("What the constraints on record say of a shape (管控结论).")]
public enum SiteVerdict
{
    /// <summary>No constraint on record covers any of it (无管控冲突).</summary>
    [Description("No constraint on record covers any of it (无管控冲突).")]
    Clear,

    /// <summary>Only soft constraints cover some of it: it needs arguments, not another site (须论证).</summary>
    [Description("Only soft constraints cover some of it: it needs arguments, not another site (须论证).")]
    SoftOnly,

    /// <summary>A hard constraint covers some of it, which cannot be used as drawn (占用刚性管控); the net usable land is what is left.</summary>
    [Description("A hard constraint covers some of it, which cannot be used as drawn (占用刚性管控); the net usable land is what is left.")]
    Blocked,

    /// <summary>No hard constraint is on record, but some of it lies where none is on record for the day: at sea, outside of the region, or in a county the caller may not read (情况不明).</summary>
    [Description("No hard constraint is on record, but some of it lies where none is on record for the day: at sea, outside of the region, or in a county the caller may not read (情况不明).")]
    Unknown,
}

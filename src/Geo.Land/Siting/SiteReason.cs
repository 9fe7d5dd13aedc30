using System.ComponentModel;

namespace Geo.Land.Siting;

/// <summary>Why a site check comes to its verdict (结论依据).</summary>
[Description("Why a site check comes to its verdict (结论依据).")]
public enum SiteReason
{
    /// <summary>A hard constraint covers some of the shape (占用刚性管控要素).</summary>
    [Description("A hard constraint covers some of the shape (占用刚性管控要素).")]
    HardConstraint,

    /// <summary>Hard constraints cover all of the shape: nothing of it is left (全部不可用).</summary>
    [Description("Hard constraints cover all of the shape: nothing of it is left (全部不可用).")]
    NothingLeft,

    /// <summary>A soft constraint covers some of the shape (涉及弹性管控要素).</summary>
    [Description("A soft constraint covers some of the shape (涉及弹性管控要素).")]
    SoftConstraint,

    /// <summary>Some of the shape lies where no constraints are on record for the day (超出管控数据范围).</summary>
    [Description("Some of the shape lies where no constraints are on record for the day (超出管控数据范围).")]
    OutsideKnownLand,

    /// <summary>No constraint on record covers any of the shape (未涉及管控要素).</summary>
    [Description("No constraint on record covers any of the shape (未涉及管控要素).")]
    NoConstraint,
}

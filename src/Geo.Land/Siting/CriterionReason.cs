using System.ComponentModel;

namespace Geo.Land.Siting;

/// <summary>What became of a criterion (条件结果).</summary>
[Description("What became of a criterion (条件结果).")]
public enum CriterionReason
{
    /// <summary>A must-have that the site meets (满足).</summary>
    [Description("A must-have that the site meets (满足).")]
    Met,

    /// <summary>A must-have that the site does not meet (不满足).</summary>
    [Description("A must-have that the site does not meet (不满足).")]
    NotMet,

    /// <summary>A wish with all its points (得满分).</summary>
    [Description("A wish with all its points (得满分).")]
    Full,

    /// <summary>A wish with some of its points (部分得分).</summary>
    [Description("A wish with some of its points (部分得分).")]
    Partly,

    /// <summary>A wish without points (不得分).</summary>
    [Description("A wish without points: the value lies at `none` or beyond (不得分).")]
    Nothing,

    /// <summary>Nothing is on record (未知).</summary>
    [Description("Nothing is on record to judge it by (未知): a must-have is then not met, a wish has no points.")]
    Unknown,
}

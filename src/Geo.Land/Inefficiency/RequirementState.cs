using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>Whether a requirement is met.</summary>
[Description("Whether a requirement is met (条件是否满足).")]
public enum RequirementState
{
    /// <summary>It is met.</summary>
    [Description("It is met (满足).")]
    Met,

    /// <summary>It is not met.</summary>
    [Description("It is not met (缺少).")]
    Missing,

    /// <summary>It cannot be told from what is on record.</summary>
    [Description("It cannot be told from what is on record (不明).")]
    Unknown,
}

using System.ComponentModel;

namespace Geo.Land.Inefficiency;

/// <summary>Whether a route is open.</summary>
[Description("Whether a route of redevelopment is open (方式是否可行), by the conditions that public sources name; the decision is the office's.")]
public enum RouteState
{
    /// <summary>Every condition is met.</summary>
    [Description("Every condition that was found is met (可行).")]
    Open,

    /// <summary>A condition is not met.</summary>
    [Description("A condition is not met (不可行).")]
    Closed,

    /// <summary>None is missed, and some cannot be told.</summary>
    [Description("None is missed, and some cannot be told (不明).")]
    Unknown,
}

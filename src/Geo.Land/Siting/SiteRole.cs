using System.ComponentModel;

namespace Geo.Land.Siting;

/// <summary>Whether a criterion decides or weighs (条件性质).</summary>
[Description("Whether a criterion decides or weighs (条件性质).")]
public enum SiteRole
{
    /// <summary>A site that does not meet it is no match (必备条件).</summary>
    [Description("A site that does not meet it is no match (必备条件).")]
    Must,

    /// <summary>It moves the site up or down among the matches (加权意愿).</summary>
    [Description("It moves the site up or down among the matches (加权意愿).")]
    Wish,
}

using System.ComponentModel;

namespace Geo.Data.Siting;

/// <summary>Whether a demand is still looked for (需求状态).</summary>
[Description("Whether a demand is still looked for (需求状态).")]
public enum DemandState
{
    /// <summary>Sites are looked for (在寻).</summary>
    [Description("Sites are looked for (在寻).")]
    Open,

    /// <summary>Nothing is looked for any more (撤销).</summary>
    [Description("Nothing is looked for any more (撤销); the record stays.")]
    Retired,
}

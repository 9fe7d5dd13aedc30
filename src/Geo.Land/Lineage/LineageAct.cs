using System.ComponentModel;

namespace Geo.Land.Lineage;

/// <summary>The act that closed the number of a parcel and made another.</summary>
[Description("The act that closed the number of a parcel and made another (宗地变更方式).")]
public enum LineageAct
{
    /// <summary>One parcel became several (宗地分割).</summary>
    [Description("One parcel became several (宗地分割).")]
    Split,

    /// <summary>Several parcels became one (宗地合并).</summary>
    [Description("Several parcels became one (宗地合并).")]
    Merge,

    /// <summary>The same land got another number (宗地代码变更).</summary>
    [Description("The same land got another number (宗地代码变更).")]
    Renumber,
}

using System.ComponentModel;

namespace Geo.Data.Constraints;

/// <summary>The kind of a constraint area.</summary>
[Description("The kind of a constraint on the use of land (管控类型).")]
public enum ConstraintKind
{
    /// <summary>Permanent basic farmland (永久基本农田).</summary>
    [Description("Permanent basic farmland (永久基本农田).")]
    PermanentBasicFarmland,

    /// <summary>Ecological red line (生态保护红线).</summary>
    [Description("Ecological red line (生态保护红线).")]
    EcologicalRedLine,

    /// <summary>Outside the urban growth boundary (城镇开发边界外).</summary>
    [Description("Outside the urban growth boundary (城镇开发边界外).")]
    OutsideGrowthBoundary,

    /// <summary>Forest land (林地).</summary>
    [Description("Forest land (林地).")]
    Forest,

    /// <summary>Flood area (洪涝风险区).</summary>
    [Description("Flood area (洪涝风险区).")]
    Flood,

    /// <summary>Heritage protection (文物保护).</summary>
    [Description("Heritage protection (文物保护).")]
    Heritage,
}

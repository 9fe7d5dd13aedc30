using System.ComponentModel;

namespace Geo.Data.LandUses;

/// <summary>How a class of one system meets a class of another.</summary>
[Description("How a class of one system meets a class of another (对应关系).")]
public enum CrosswalkKind
{
    /// <summary>The two classes are the same (一对一).</summary>
    [Description("The two classes are the same (一对一).")]
    Exact,

    /// <summary>Several classes become this one (多对一).</summary>
    [Description("Several classes become this one (多对一).")]
    ManyToOne,

    /// <summary>The class is split; which part applies is not known (一对多).</summary>
    [Description("The class is split; which part applies is not known (一对多).")]
    OneToMany,

    /// <summary>Part of the class only (部分对应).</summary>
    [Description("Part of the class only (部分对应).")]
    Partial,
}

using System.ComponentModel;

namespace Geo.Data.Constraints;

/// <summary>Whether a constraint forbids or warns.</summary>
[Description("Whether a constraint forbids or warns (管控强度).")]
public enum Hardness
{
    /// <summary>Forbids (刚性).</summary>
    [Description("Forbids (刚性).")]
    Hard,

    /// <summary>Warns (弹性).</summary>
    [Description("Warns (弹性).")]
    Soft,
}

using System.ComponentModel;

namespace Geo.Data.Imports;

/// <summary>What the rows of a file become.</summary>
[Description("What the rows of an imported file become (导入对象).")]
public enum ImportTarget
{
    /// <summary>Parcels.</summary>
    [Description("Parcels (地块).")]
    Parcel,

    /// <summary>Constraint areas.</summary>
    [Description("Constraint areas (管控要素).")]
    Constraint,
}

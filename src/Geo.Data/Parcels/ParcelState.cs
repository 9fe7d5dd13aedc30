using System.ComponentModel;

namespace Geo.Data.Parcels;

/// <summary>Whether a parcel still exists.</summary>
[Description("Whether a parcel still exists (地块状态).")]
public enum ParcelState
{
    /// <summary>Exists (现状).</summary>
    [Description("Exists (现状).")]
    Active,

    /// <summary>Split, merged or struck off (已注销).</summary>
    [Description("Split, merged or struck off (已注销).")]
    Retired,
}

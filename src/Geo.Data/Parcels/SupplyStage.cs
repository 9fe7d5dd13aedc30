using System.ComponentModel;

namespace Geo.Data.Parcels;

/// <summary>How far the supply of a parcel has come.</summary>
[Description("How far the supply of a parcel has come (供地阶段).")]
public enum SupplyStage
{
    /// <summary>Not yet prepared (未整备).</summary>
    [Description("Not yet prepared (未整备).")]
    Unprepared,

    /// <summary>Prepared, cleared land ready for supply (已整备，熟地、净地).</summary>
    [Description("Prepared, cleared land ready for supply (已整备，熟地、净地).")]
    Prepared,

    /// <summary>Listed for transfer (挂网).</summary>
    [Description("Listed for transfer (挂网).")]
    Listed,

    /// <summary>Delivered to the holder (交地).</summary>
    [Description("Delivered to the holder (交地).")]
    Delivered,

    /// <summary>Construction has started (动工).</summary>
    [Description("Construction has started (动工).")]
    UnderConstruction,

    /// <summary>In use (投用).</summary>
    [Description("In use (投用).")]
    InUse,

    /// <summary>Held in the land reserve (储备).</summary>
    [Description("Held in the land reserve (储备).")]
    Reserved,
}

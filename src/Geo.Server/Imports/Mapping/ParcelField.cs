namespace Geo.Server.Imports.Mapping;

/// <summary>What a row of a file can say of a parcel besides its outline.</summary>
internal enum ParcelField
{
    /// <summary>The cadastral code; the natural key.</summary>
    Code,

    /// <summary>The name.</summary>
    Name,

    /// <summary>The area of the certificate.</summary>
    RegisteredArea,

    /// <summary>How far its supply has come.</summary>
    Stage,

    /// <summary>The classification of the use now.</summary>
    LandUseSystem,

    /// <summary>The code of the use now.</summary>
    LandUse,

    /// <summary>The classification of the planned use.</summary>
    PlannedUseSystem,

    /// <summary>The code of the planned use.</summary>
    PlannedUse,

    /// <summary>The platform it belongs to, by key or name.</summary>
    PlatformKey,

    /// <summary>Its township, by code or name.</summary>
    TownshipCode,

    /// <summary>The day the source stated it.</summary>
    StatedOn,

    /// <summary>The key of what it was read from.</summary>
    SourceKey,

    /// <summary>How the record came to be.</summary>
    Origin,
}

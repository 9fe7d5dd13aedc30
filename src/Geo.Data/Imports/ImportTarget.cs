namespace Geo.Data.Imports;

/// <summary>What the rows of a file become.</summary>
public enum ImportTarget
{
    /// <summary>Parcels.</summary>
    Parcel,

    /// <summary>Constraint areas.</summary>
    Constraint,
}

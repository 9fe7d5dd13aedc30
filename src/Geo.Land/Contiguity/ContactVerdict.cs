namespace Geo.Land.Contiguity;

/// <summary>What a contact says by itself.</summary>
public enum ContactVerdict
{
    /// <summary>The parcels are not contiguous.</summary>
    Apart,

    /// <summary>They are.</summary>
    Contiguous,

    /// <summary>It depends on how much of the boundary lies within the gap.</summary>
    ToBeMeasured,
}

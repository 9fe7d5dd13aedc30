namespace Geo.Data.Parcels;

/// <summary>How a parcel goes from one supply stage to another (供地阶段变更).</summary>
public enum StageMove
{
    /// <summary>It stays where it is.</summary>
    None,

    /// <summary>To the next stage, or between the reserve and the stages before the land is supplied.</summary>
    Next,

    /// <summary>Past a stage.</summary>
    Skip,

    /// <summary>To an earlier stage, or into the reserve from a later one.</summary>
    Back,
}

namespace Geo.Land.IdleLand;

/// <summary>Why land cannot be found idle on a day.</summary>
public enum FindingObstacle
{
    /// <summary>The contract was not signed by then.</summary>
    NotSigned,

    /// <summary>Collective land, to which the deployment does not apply the Order (Art. 31).</summary>
    CollectiveLand,

    /// <summary>It was found idle already, and not disposed of since.</summary>
    AlreadyFound,

    /// <summary>Its clock had not run for a full year by then, or no clock ran (Art. 2).</summary>
    NotIdle,
}

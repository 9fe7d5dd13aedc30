namespace Geo.Data.LandUses;

/// <summary>One line of the crosswalk between two systems of land use (地类转换).</summary>
public sealed class LandUseCrosswalk
{
    /// <summary>The key of the system of the class.</summary>
    public required string FromSystem { get; set; }

    /// <summary>The code of the class.</summary>
    public required string FromCode { get; set; }

    /// <summary>The key of the other system.</summary>
    public required string ToSystem { get; set; }

    /// <summary>The code in the other system.</summary>
    public required string ToCode { get; set; }

    /// <summary>How the two meet.</summary>
    public CrosswalkKind Kind { get; set; }

    /// <summary>What else to know.</summary>
    public string? Note { get; set; }
}

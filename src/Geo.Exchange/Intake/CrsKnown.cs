namespace Geo.Exchange.Intake;

/// <summary>How a coordinate system is known.</summary>
public enum CrsKnown
{
    /// <summary>The file says nothing; it has to be chosen.</summary>
    Missing,

    /// <summary>The file names it.</summary>
    InFile,

    /// <summary>The format allows no other.</summary>
    ByFormat,
}

namespace Geo.Exchange.Gdal;

/// <summary>How a GDAL program ended.</summary>
public enum GdalOutcome
{
    Completed,

    /// <summary>It said what is wrong with the file.</summary>
    Failed,

    /// <summary>Stopped at the limit on time.</summary>
    TimedOut,

    /// <summary>Stopped at the limit on memory or on the size of a file, or by a signal.</summary>
    LimitReached,
}

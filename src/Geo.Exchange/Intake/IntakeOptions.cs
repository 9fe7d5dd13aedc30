using Geo.Exchange.Coordinates;

namespace Geo.Exchange.Intake;

/// <summary>How a person wants a file to be read where it does not say, or says wrong.</summary>
public sealed record IntakeOptions
{
    /// <summary>As the file says.</summary>
    public static IntakeOptions AsRead { get; } = new();

    /// <summary>Name of the encoding of texts (UTF-8, GB18030, Big5); null takes what the file says or the bytes show.</summary>
    public string? Encoding { get; init; }

    /// <summary>EPSG code of the coordinates; null takes what the file says.</summary>
    public int? Epsg { get; init; }

    /// <summary>The first ordinate is the northing or latitude.</summary>
    public bool SwapAxes { get; init; }

    /// <summary>The shift that the coordinates carry, to be taken out.</summary>
    public ChinaShift Shift { get; init; }

    /// <summary>Column of a table that holds WKT.</summary>
    public string? WktColumn { get; init; }

    /// <summary>Column of a table that holds the easting or longitude.</summary>
    public string? XColumn { get; init; }

    /// <summary>Column of a table that holds the northing or latitude.</summary>
    public string? YColumn { get; init; }
}

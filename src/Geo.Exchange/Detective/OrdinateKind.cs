namespace Geo.Exchange.Detective;

/// <summary>What a pair of ordinates looks like.</summary>
internal enum OrdinateKind
{
    Unknown,
    Degrees,

    /// <summary>An easting without its zone and a northing.</summary>
    Metres,

    /// <summary>An easting with the zone number in front and a northing.</summary>
    PrefixedMetres,
    WebMercator,
}

namespace Geo.Exchange.Coordinates;

/// <summary>How a coordinate system is turned into degrees.</summary>
internal enum KnownCrsKind
{
    Degrees,
    WebMercator,
    GaussKrueger,
}

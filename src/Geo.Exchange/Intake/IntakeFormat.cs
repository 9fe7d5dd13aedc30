namespace Geo.Exchange.Intake;

/// <summary>A kind of file that can be read.</summary>
public enum IntakeFormat
{
    GeoJson,
    GeoJsonSequence,
    GeoPackage,
    Shapefile,
    FileGeodatabase,
    Kml,
    Dxf,
    MapInfo,
    FlatGeobuf,
    Csv,
    Xlsx,
    BoundaryPointText,
}

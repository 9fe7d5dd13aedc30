namespace Geo.Exchange.Export;

/// <summary>A kind of file that can be written.</summary>
public enum ExportFormat
{
    GeoJson,
    GeoPackage,
    Shapefile,
    FlatGeobuf,
    Kml,
    Dxf,
    Csv,
    Xlsx,
    BoundaryPointText,
}

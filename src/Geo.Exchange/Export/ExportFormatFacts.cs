namespace Geo.Exchange.Export;

/// <summary>What a format's files are called and whether its first bytes can leave before its last row is known.</summary>
/// <param name="Format">Which.</param>
/// <param name="Extension">With the dot.</param>
/// <param name="MediaType">For HTTP.</param>
/// <param name="IsStreamed">False where a finished file has to lie on disk first.</param>
public sealed record ExportFormatFacts(ExportFormat Format, string Extension, string MediaType, bool IsStreamed)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormatFacts> All { get; } =
    [
        new(ExportFormat.GeoJson, ".geojson", "application/geo+json", IsStreamed: true),
        new(ExportFormat.GeoPackage, ".gpkg", "application/geopackage+sqlite3", IsStreamed: false),
        new(ExportFormat.Shapefile, ".zip", "application/zip", IsStreamed: false),
        new(ExportFormat.FlatGeobuf, ".fgb", "application/flatgeobuf", IsStreamed: false),
        new(ExportFormat.Kml, ".kml", "application/vnd.google-earth.kml+xml", IsStreamed: true),
        new(ExportFormat.Dxf, ".dxf", "image/vnd.dxf", IsStreamed: false),
        new(ExportFormat.Csv, ".csv", "text/csv; charset=utf-8", IsStreamed: true),
        new(ExportFormat.Xlsx, ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", IsStreamed: false),
        new(ExportFormat.BoundaryPointText, ".txt", "text/plain; charset=gb18030", IsStreamed: true),
    ];

    /// <summary>Of one format.</summary>
    public static ExportFormatFacts Of(ExportFormat format) => All.First(facts => facts.Format == format);
}

using System.Collections.Immutable;
using Geo.Exchange.Export;
using Geo.Query.Mapping;

namespace Geo.Server.Exports;

/// <summary>A kind of file as the API and the command line name it.</summary>
/// <param name="Format">What is written.</param>
/// <param name="Name">Its name in the API.</param>
/// <param name="Short">Its name on the command line.</param>
/// <param name="Description">English, with the Chinese term.</param>
/// <param name="IsTable">Whether it can be written of records without a shape.</param>
internal sealed record ExportKind(ExportFormat Format, string Name, string Short, string Description, bool IsTable)
{
    /// <summary>All of them.</summary>
    public static ImmutableArray<ExportKind> All { get; } =
    [
        new(ExportFormat.GeoJson, "GEOJSON", "geojson", "GeoJSON (网络地图通用格式): every field, read by nearly everything.", IsTable: false),
        new(ExportFormat.GeoPackage, "GEOPACKAGE", "gpkg", "GeoPackage (地理数据库文件): every field with its type, in one file.", IsTable: false),
        new(ExportFormat.Shapefile, "SHAPEFILE", "shp", "A zip of a Shapefile (矢量图形文件) in UTF-8; names are cut to 10 bytes and texts to 254, with a legend.", IsTable: false),
        new(ExportFormat.FlatGeobuf, "FLATGEOBUF", "fgb", "FlatGeobuf (带空间索引的二进制格式): every field, with a spatial index.", IsTable: false),
        new(ExportFormat.Kml, "KML", "kml", "KML (谷歌地球格式): always longitude and latitude.", IsTable: false),
        new(ExportFormat.Dxf, "DXF", "dxf", "DXF for CAD (工程图交换格式): outlines, each on a layer named after its code; no other field.", IsTable: false),
        new(ExportFormat.Csv, "CSV", "csv", "CSV in UTF-8 (逗号分隔表): the shape, where there is one, as WKT.", IsTable: true),
        new(ExportFormat.Xlsx, "XLSX", "xlsx", "A workbook (电子表格): the shape as WKT; a cell holds 32,767 characters.", IsTable: true),
        new(ExportFormat.BoundaryPointText, "BOUNDARY_POINT_TEXT", "txt", "Boundary points as text (界址点坐标文本): outlines in metres, with code, name, area and use.", IsTable: false),
    ];

    /// <summary>The enum of the formats of records with a shape.</summary>
    public static EnumMap ShapeEnum { get; } = new("ExportFormat", "A kind of file that records are written into (导出格式).", [.. All.Select(kind => new EnumValueMap(kind.Name, kind.Description))]);

    /// <summary>The enum of the formats of records without a shape.</summary>
    public static EnumMap TableEnum { get; } = new(
        "TableFormat", "A kind of file that records without a shape are written into (表格导出格式).", [.. All.Where(kind => kind.IsTable).Select(kind => new EnumValueMap(kind.Name, kind.Description))]);

    /// <summary>The kind with a name of the API; null where there is none.</summary>
    public static ExportKind? OfName(string name) => All.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind with a name of the command line; null where there is none.</summary>
    public static ExportKind? OfShort(string name) => All.FirstOrDefault(kind => string.Equals(kind.Short, name, StringComparison.OrdinalIgnoreCase));
}

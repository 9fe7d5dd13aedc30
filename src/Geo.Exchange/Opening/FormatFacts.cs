using Geo.Exchange.Intake;

namespace Geo.Exchange.Opening;

/// <summary>What is known of a format: who reads it, how its files end, and which it may not lack.</summary>
/// <param name="Format">Which.</param>
/// <param name="Driver">GDAL's; null when we read it.</param>
/// <param name="Extensions">Of the file that names it.</param>
/// <param name="Needed">Extensions of the parts it may not lack.</param>
/// <param name="Kept">Extensions of further parts that are read.</param>
internal sealed record FormatFacts(IntakeFormat Format, string? Driver, string[] Extensions, string[] Needed, string[] Kept)
{
    /// <summary>In the order in which an archive that holds several is searched.</summary>
    public static IReadOnlyList<FormatFacts> All { get; } =
    [
        new(IntakeFormat.Shapefile, "ESRI Shapefile", [".shp"], [".shp", ".shx", ".dbf"], [".prj", ".cpg"]),
        new(IntakeFormat.MapInfo, "MapInfo File", [".tab"], [".tab", ".dat", ".map", ".id"], [".ind"]),
        new(IntakeFormat.MapInfo, "MapInfo File", [".mif"], [".mif", ".mid"], []),
        new(IntakeFormat.GeoPackage, "GPKG", [".gpkg"], [], []),
        new(IntakeFormat.FlatGeobuf, "FlatGeobuf", [".fgb"], [], []),
        new(IntakeFormat.GeoJson, "GeoJSON", [".geojson", ".json"], [], []),
        new(IntakeFormat.GeoJsonSequence, "GeoJSONSeq", [".geojsonl", ".geojsons", ".ndjson", ".jsonl"], [], []),
        new(IntakeFormat.Kml, "LIBKML", [".kml"], [], []),
        new(IntakeFormat.Dxf, "DXF", [".dxf"], [], []),
        new(IntakeFormat.Xlsx, null, [".xlsx"], [], []),
        new(IntakeFormat.Csv, null, [".csv", ".tsv"], [], []),
        new(IntakeFormat.BoundaryPointText, null, [".txt"], [], []),
        new(IntakeFormat.FileGeodatabase, "OpenFileGDB", [".gdb"], [], []),
    ];

    public static FormatFacts Of(IntakeFormat format) => All.First(facts => facts.Format == format);

    /// <summary>Of a file name's ending, in any case; null when no format has it.</summary>
    public static FormatFacts? OfExtension(string extension) =>
        All.FirstOrDefault(facts => facts.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase));
}

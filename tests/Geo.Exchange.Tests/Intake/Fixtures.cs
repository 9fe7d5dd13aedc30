using Geo.Exchange.Export;
using NetTopologySuite.IO;

namespace Geo.Exchange.Tests.Intake;

/// <summary>A good file of each format, made by GDAL or by our writer.</summary>
internal static class Fixtures
{
    public static readonly string[] Names =
        ["land.geojson", "land.geojsonl", "land.gpkg", "land.fgb", "shp.zip", "gdb.zip", "land.kml", "land.dxf", "tab.zip", "mif.zip", "land.csv", "land.xlsx", "land.txt"];

    /// <summary>Makes one; returns its name.</summary>
    public static async Task MakeAsync(TestFolder folder, string name)
    {
        folder.Write("source.json", Parcels.GeoJson);
        switch (name)
        {
            case "land.geojson":
                folder.Write(name, Parcels.GeoJson);
                break;
            case "land.geojsonl":
                folder.Convert("-f", "GeoJSONSeq", name, "source.json");
                break;
            case "land.gpkg":
                folder.Convert("-f", "GPKG", name, "source.json", "-a_srs", "EPSG:4490");
                break;
            case "land.fgb":
                folder.Convert("-f", "FlatGeobuf", name, "source.json", "-a_srs", "EPSG:4490");
                break;
            case "shp.zip":
                folder.Convert("-f", "ESRI Shapefile", "land.shp", "source.json", "-a_srs", "EPSG:4490", "-lco", "ENCODING=CP936", "-nlt", "MULTIPOLYGON");
                folder.ZipOf(name, "land.");
                break;
            case "gdb.zip":
                folder.Convert("-f", "OpenFileGDB", "land.gdb", "source.json", "-a_srs", "EPSG:4490", "-nlt", "MULTIPOLYGON", "-nln", "land");
                folder.ZipFolder(name, "land.gdb");
                break;
            case "land.kml":
                folder.Convert("-f", "LIBKML", name, "source.json", "-nln", "land");
                break;
            case "tab.zip":
                folder.Convert("-f", "MapInfo File", "land.tab", "source.json", "-a_srs", "EPSG:4326", "-lco", "ENCODING=CP936");
                folder.ZipOf(name, "land.");
                break;
            case "mif.zip":
                folder.Convert("-f", "MapInfo File", "land.mif", "source.json", "-a_srs", "EPSG:4326", "-lco", "ENCODING=CP936");
                folder.ZipOf(name, "land.");
                break;
            default:
                await ExportAsync(folder, name);
                break;
        }
    }

    private static async Task ExportAsync(TestFolder folder, string name)
    {
        ExportFormat format = ExportFormatFacts.All.First(facts => facts.Extension == Path.GetExtension(name)).Format;
        ExportField[] fields = [new("code", "宗地代码", ExportFieldKind.Text), new("name", "名称", ExportFieldKind.Text)];
        ExportOptions options = new("land", fields, new ExportProvenance("江门", new DateOnly(2024, 6, 30), null, null)) { CodeField = "code", NameField = "name", WorkFolder = folder.Combine("work") };
        await using FileStream file = File.Create(folder.Combine(name));
        ExportEnd end = await ExportWriter.WriteAsync(format, RowsAsync(), options, file, TestContext.Current.CancellationToken);
        Assert.Null(end.Failure);
    }

    private static async IAsyncEnumerable<ExportRow> RowsAsync()
    {
        for (int i = 0; i < Parcels.Shapes.Length; i++)
        {
            await Task.Yield();
            yield return new ExportRow(new WKBWriter(ByteOrder.LittleEndian).Write(Parcels.Shapes[i]), [$"{i}", Parcels.Names[i]]);
        }
    }
}

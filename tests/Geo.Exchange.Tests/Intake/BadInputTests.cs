using System.Globalization;
using System.IO.Compression;
using System.Text;
using Geo.Exchange.Gdal;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Tests.Intake;

/// <summary>Each bad file is refused with a reason that names the place; nothing is thrown and nothing is left behind.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("land.geojson")]
    [InlineData("land.zip")]
    [InlineData("land.gpkg")]
    [InlineData("land.txt")]
    [InlineData("land.csv")]
    public async Task An_empty_file_is_refused(string name)
    {
        _folder.Write(name, "");
        await ExpectAsync(name, "EMPTY_FILE");
    }

    [Theory]
    [InlineData("land.geojson")]
    [InlineData("land.gpkg")]
    [InlineData("land.csv")]
    [InlineData("land.bin")]
    public async Task Random_bytes_are_refused(string name)
    {
        byte[] bytes = new byte[10_000];
        new Random(7).NextBytes(bytes);
        _folder.Write(name, bytes);
        await ExpectAsync(name, "UNKNOWN_FORMAT");
    }

    [Theory]
    [InlineData("land.gpkg")]
    [InlineData("land.dxf")]
    [InlineData("land.kml")]
    [InlineData("land.csv")]
    public async Task A_wrong_ending_is_refused(string name)
    {
        _folder.Write(name, Parcels.GeoJson);
        await ExpectAsync(name, "WRONG_EXTENSION");
    }

    [Theory]
    [InlineData("<OGRVRTDataSource><OGRVRTLayer name=\"x\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>", "land.vrt")]
    [InlineData("<OGRVRTDataSource><OGRVRTLayer name=\"x\"><SrcDataSource>/etc/passwd</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>", "land.kml")]
    [InlineData("<OGRVRTDataSource/>", "land.geojson")]
    [InlineData("PG:host=localhost", "land.gpkg")]
    public async Task A_description_of_other_sources_is_no_file_of_land(string text, string name)
    {
        _folder.Write(name, text);
        await ExpectAsync(name, "UNKNOWN_FORMAT");
    }

    [Fact]
    public async Task A_csv_that_names_a_vrt_beside_it_is_just_a_csv()
    {
        _folder.Write("land.csv", "a,b\n/vsicurl/http://127.0.0.1/x,<OGRVRTDataSource>\n");
        Assert.Equal("/vsicurl/http://127.0.0.1/x", (await Readings.RowsAsync(_folder, "land.csv", new IntakeOptions { Epsg = 4490 }))[0].Values[0]);
    }

    [Theory]
    [InlineData("/vsizip/a.zip")]
    [InlineData("-sql")]
    [InlineData("@file")]
    [InlineData("http://a/b")]
    [InlineData("<OGRVRTDataSource/>")]
    [InlineData("a\nb")]
    [InlineData("")]
    public void Names_that_mean_more_are_no_plain_names(string name) => Assert.False(GdalProcess.IsPlainName(name));

    [Fact]
    public async Task A_layer_whose_name_is_an_option_is_not_handed_over()
    {
        _folder.Write("land.kml", "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Folder><name>-sql</name><Placemark><name>a</name><Point><coordinates>112,22</coordinates></Point></Placemark></Folder></Document></kml>");
        await ExpectAsync("land.kml", "UNSAFE_LAYER_NAME");
    }

    [Theory]
    [InlineData("CREATE VIRTUAL TABLE evil USING VirtualText('/etc/passwd','UTF-8',0,POINT,NONE,',')")]
    [InlineData("CREATE /* */ VIRTUAL TABLE evil USING VirtualText('/etc/passwd','UTF-8',0,POINT,NONE,',')")]
    [InlineData("CREATE VIRTUAL TABLE \"rtree_x_geom\" USING VirtualShape('/tmp/x',UTF8,4490)")]
    public async Task A_geopackage_that_points_at_other_files_is_refused(string statement)
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", "GPKG", "land.gpkg", "source.geojson", "-dsco", "ADD_GPKG_OGR_CONTENTS=NO");
        byte[] bytes = await File.ReadAllBytesAsync(_folder.Combine("land.gpkg"), TestContext.Current.CancellationToken);
        // The statement of another table of the schema is written over; it is longer than ours.
        int at = bytes.AsSpan().IndexOf("CREATE TABLE gpkg_tile_matrix"u8);
        Assert.True(at < 0 || at > 0);
        int target = bytes.AsSpan().IndexOf("CREATE TABLE gpkg_extensions"u8);
        Assert.True(target > 0);
        byte[] evil = Encoding.UTF8.GetBytes(statement);
        evil.CopyTo(bytes.AsSpan(target));
        bytes.AsSpan(target + evil.Length, 20).Fill((byte)' ');
        _folder.Write("land.gpkg", bytes);
        await ExpectAsync("land.gpkg", "UNSAFE_CONTENTS");
    }

    [Fact]
    public async Task A_geopackage_whose_schema_leads_in_circles_is_refused()
    {
        // One page of 4096 bytes: an inner page whose last child is itself.
        byte[] bytes = new byte[4096];
        "SQLite format 3\0"u8.CopyTo(bytes);
        bytes[16] = 0x10;
        bytes[59] = 1;
        bytes[100] = 0x05;
        bytes[111] = 1;
        _folder.Write("land.gpkg", bytes);
        await ExpectAsync("land.gpkg", "DAMAGED_FILE");
    }

    [Fact]
    public async Task An_sqlite_database_is_no_geopackage()
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", "SQLite", "land.sqlite", "source.geojson");
        File.Move(_folder.Combine("land.sqlite"), _folder.Combine("land.gpkg"));
        await ExpectAsync("land.gpkg", "NOT_READABLE");
    }

    [Fact]
    public async Task A_dbf_with_a_zero_inside_of_a_text_is_refused_with_its_record()
    {
        await WriteShapefileAsync(bytes => bytes[IndexOf(bytes, "440783001001GB00002") + 3] = 0);
        IntakeRefusal refusal = await ExpectAsync("land.zip", "ZERO_IN_TEXT");
        Assert.Equal("record 2, field code", refusal.Place);
    }

    [Fact]
    public async Task A_dbf_that_fills_up_with_zeros_is_read()
    {
        await WriteShapefileAsync(bytes =>
        {
            int from = IndexOf(bytes, "LISTED") + 6;
            for (int i = from; bytes[i] == ' '; i++)
            {
                bytes[i] = 0;
            }
        });
        Assert.Equal("LISTED", (await Readings.RowsAsync(_folder, "land.zip"))[1].Values[3]);
    }

    [Fact]
    public async Task A_dbf_that_counts_more_than_it_holds_is_refused()
    {
        await WriteShapefileAsync(bytes => bytes[4] = 200);
        await ExpectAsync("land.zip", "DAMAGED_FILE");
    }

    [Fact]
    public async Task A_ring_of_ten_million_points_is_refused()
    {
        await using (StreamWriter file = new(_folder.Combine("land.geojson")))
        {
            await file.WriteAsync("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[");
            for (int i = 0; i < 10_000_000; i++)
            {
                file.Write("[112.");
                file.Write(i % 9999);
                file.Write(",22.4],");
            }

            await file.WriteAsync("[112.0,22.4]]]}}]}");
        }

        Inspection inspection = await Readings.InspectAsync(_folder, "land.geojson", _folder.Limits with { Seconds = 120 });
        Assert.NotNull(inspection.Refusal);
        Assert.Contains(inspection.Refusal.Code, (string[])["TOO_MUCH_MEMORY", "TOO_MANY_VERTICES", "NOT_READABLE"]);
        Assert.Empty(_folder.Leftovers);
    }

    [Fact]
    public async Task A_ring_above_the_limit_is_refused_by_name()
    {
        _folder.Write("land.geojson", Parcels.GeoJson);
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "land.geojson", layer: "land", limits: _folder.Limits with { VerticesPerRing = 4 });
        Assert.All(rows, row => Assert.Equal("TOO_MANY_VERTICES", row.Problem?.Code));
    }

    [Theory]
    [InlineData("<c r=\"B2\"><f>SUM(A1)</f><v>3</v></c>", "FORMULA", "Sheet!B2")]
    [InlineData("<c r=\"B2\" t=\"e\"><v>#REF!</v></c>", "CELL_ERROR", "Sheet!B2")]
    [InlineData("<c r=\"B2\" t=\"s\"><v>99</v></c>", "DAMAGED_FILE", "Sheet!B2")]
    [InlineData("<c r=\"B2\"><v>1</v>", "DAMAGED_FILE", null)]
    public async Task A_workbook_with_more_than_values_is_refused_with_the_cell(string cell, string code, string? place)
    {
        WriteWorkbook($"<row r=\"1\"><c t=\"inlineStr\"><is><t>a</t></is></c><c t=\"inlineStr\"><is><t>b</t></is></c></row><row r=\"2\"><c r=\"A2\"><v>1</v></c>{cell}</row>");
        IntakeRefusal refusal = await ExpectAsync("land.xlsx", code);
        Assert.True(place is null || refusal.Place == place, refusal.Place);
    }

    [Fact]
    public async Task A_workbook_with_entities_is_refused()
    {
        WriteWorkbook("<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>", "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        await ExpectAsync("land.xlsx", "DAMAGED_FILE");
    }

    [Theory]
    [InlineData("a,b\n\"1,2\n", "DAMAGED_FILE")]
    [InlineData("a,b\n1,\02\n", "UNKNOWN_FORMAT")]
    public async Task A_table_that_is_cut_is_refused(string text, string code)
    {
        _folder.Write("land.csv", text);
        await ExpectAsync("land.csv", code);
    }

    [Fact]
    public async Task Brackets_without_end_do_not_end_the_program()
    {
        _folder.Write("land.csv", $"wkt\n\"{string.Concat(Enumerable.Repeat("GEOMETRYCOLLECTION(", 100_000))}\"\nPOLYGON((1 2))\n");
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "land.csv", new IntakeOptions { Epsg = 4490 });
        Assert.Equal(["BAD_WKT", "BAD_WKT"], rows.Select(row => row.Problem?.Code));
    }

    [Fact]
    public async Task A_reading_that_is_ended_leaves_nothing()
    {
        _folder.Write("land.geojson", Parcels.GeoJson);
        await foreach (IntakeRow row in IntakeReader.ReadAsync(_folder.Combine("land.geojson"), "land.geojson", "land", IntakeOptions.AsRead, _folder.Limits, TestContext.Current.CancellationToken))
        {
            Assert.Equal(1, row.Number);
            break;
        }

        Assert.Empty(_folder.Leftovers);
    }

    [Fact]
    public async Task Too_little_memory_or_time_is_said()
    {
        _folder.Write("land.geojson", Parcels.GeoJson);
        Assert.Equal("TOO_MUCH_MEMORY", (await Readings.InspectAsync(_folder, "land.geojson", _folder.Limits with { MemoryBytes = 30 << 20 })).Refusal?.Code);
        Assert.Equal("TOO_SLOW", (await Readings.InspectAsync(_folder, "land.geojson", _folder.Limits with { Seconds = 0 })).Refusal?.Code);
        Assert.Empty(_folder.Leftovers);
    }

    private async Task<IntakeRefusal> ExpectAsync(string name, string code)
    {
        Inspection inspection = await Readings.InspectAsync(_folder, name);
        IntakeRefusal refusal = Assert.IsType<IntakeRefusal>(inspection.Refusal);
        Assert.True(refusal.Code == code, $"{refusal.Code}: {refusal.Message}");
        Assert.NotEmpty(refusal.Place);
        Assert.Empty(_folder.Leftovers);
        return refusal;
    }

    private async Task WriteShapefileAsync(Action<byte[]> spoil)
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", "ESRI Shapefile", "land.shp", "source.geojson", "-lco", "ENCODING=UTF-8", "-nlt", "MULTIPOLYGON");
        byte[] bytes = await File.ReadAllBytesAsync(_folder.Combine("land.dbf"), TestContext.Current.CancellationToken);
        spoil(bytes);
        _folder.Write("land.dbf", bytes);
        _folder.ZipOf("land.zip", "land.");
    }

    private static int IndexOf(byte[] bytes, string text)
    {
        int at = bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text));
        Assert.True(at > 0);
        return at;
    }

    private void WriteWorkbook(string rows, string before = "")
    {
        using ZipArchive archive = ZipFile.Open(_folder.Combine("land.xlsx"), ZipArchiveMode.Create);
        void Part(string name, string text)
        {
            using StreamWriter writer = new(archive.CreateEntry(name).Open());
            writer.Write(text);
        }

        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Part("xl/workbook.xml", string.Create(CultureInfo.InvariantCulture, $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Sheet\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"));
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        Part("xl/worksheets/sheet1.xml", $"{before}<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>");
    }
}

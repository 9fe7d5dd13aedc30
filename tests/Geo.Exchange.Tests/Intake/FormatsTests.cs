using System.Text;
using Geo.Exchange.Intake;

namespace Geo.Exchange.Tests.Intake;

/// <summary>Every format gives the same three parcels.</summary>
public sealed class FormatsTests : IDisposable
{
    private const double Millimetre = 1e-8;

    private readonly TestFolder _folder = new();

    public static TheoryData<string, string> Formats => new()
    {
        { "GPKG", "land.gpkg" },
        { "FlatGeobuf", "land.fgb" },
        { "GeoJSONSeq", "land.geojsonl" },
    };

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GeoJson_is_read()
    {
        _folder.Write("land.geojson", Parcels.GeoJson);
        await ExpectLandAsync("land.geojson", IntakeFormat.GeoJson);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_single_file_is_read(string driver, string name)
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", driver, name, "source.geojson", "-t_srs", "EPSG:4490");
        await ExpectLandAsync(name, null);
    }

    [Theory]
    [InlineData("EPSG:4526")]
    [InlineData("EPSG:4547")]
    [InlineData("EPSG:4525")]
    [InlineData("EPSG:3857")]
    [InlineData("EPSG:4490")]
    [InlineData("EPSG:32649")]
    [InlineData("EPSG:2383")]
    public async Task A_system_that_the_file_names_is_turned_into_4490(string crs)
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", "GPKG", "land.gpkg", "source.geojson", "-t_srs", crs);
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "land.gpkg");
        Assert.Equal(3, rows.Count);
        for (int i = 0; i < 3; i++)
        {
            Parcels.AssertSame(Parcels.Shapes[i], rows[i], crs == "EPSG:2383" ? 1e-3 : Millimetre);
        }
    }

    [Theory]
    [InlineData("UTF-8", true)]
    [InlineData("UTF-8", false)]
    [InlineData("CP936", true)]
    [InlineData("CP936", false)]
    public async Task A_shapefile_is_read_in_its_encoding(string encoding, bool withCodePage)
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", "ESRI Shapefile", "地块.shp", "source.geojson", "-t_srs", "EPSG:4526", "-lco", "ENCODING=" + encoding, "-nlt", "MULTIPOLYGON");
        if (!withCodePage)
        {
            File.Delete(_folder.Combine("地块.cpg"));
        }

        _folder.ZipOf("land.zip", "地块.");
        await ExpectLandAsync("land.zip", IntakeFormat.Shapefile);
        Inspection inspection = await Readings.InspectAsync(_folder, "land.zip");
        Assert.Equal(("地块", encoding == "UTF-8" ? "UTF-8" : "GB18030", 4526), (inspection.Layers[0].Name, inspection.Layers[0].Encoding, inspection.Layers[0].Crs.Epsg));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_csv_with_well_known_text_is_read(bool inGbk)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string lines = "code,name,wkt_epsg4490\r\n" + string.Join("\r\n", Parcels.Shapes.Select((shape, i) => $"{i},\"{Parcels.Names[i].Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"{shape}\""));
        _folder.Write("land.csv", lines, inGbk ? Encoding.GetEncoding(936) : null);
        await ExpectLandAsync("land.csv", IntakeFormat.Csv);
    }

    [Fact]
    public async Task A_csv_with_two_ordinates_is_read_as_points()
    {
        _folder.Write("points.csv", "名称;X;Y\n甲;38400000;2480000\n乙;oops;2480000\n丙;;\n");
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "points.csv", new IntakeOptions { Epsg = 4526 });
        Assert.Equal((null, "BAD_NUMBER", null), (rows[0].Problem?.Code, rows[1].Problem?.Code, rows[2].Problem?.Code));
        Assert.InRange(Parcels.ShapeOf(rows[0]).Coordinate.X, 113.0, 113.1);
        Assert.True(rows[2].Wkb.IsEmpty);
    }

    private async Task ExpectLandAsync(string name, IntakeFormat? format)
    {
        // FlatGeobuf keeps its own order.
        IReadOnlyList<IntakeRow> rows = [.. (await Readings.RowsAsync(_folder, name)).OrderBy(row => row.Values[0], StringComparer.Ordinal)];
        Assert.Equal(3, rows.Count);
        for (int i = 0; i < 3; i++)
        {
            Assert.Null(rows[i].Refusal);
            Parcels.AssertSame(Parcels.Shapes[i], rows[i], Millimetre);
        }

        Assert.Equal(Parcels.Names, await Readings.ColumnAsync(_folder, name, "name", rows));
        if (format is not null)
        {
            Assert.Equal(format, (await Readings.InspectAsync(_folder, name)).Format);
        }

        Assert.Empty(_folder.Leftovers);
    }
}

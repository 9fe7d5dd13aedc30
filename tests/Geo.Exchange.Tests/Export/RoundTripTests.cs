using Geo.Exchange.Export;
using Geo.Exchange.Intake;
using NetTopologySuite.IO;

namespace Geo.Exchange.Tests.Export;

/// <summary>What is written is read again: the same shapes, and every field that the format can carry.</summary>
public sealed class RoundTripTests : IDisposable
{
    private const double Centimetre = 1.1e-7;

    private static readonly ExportField[] Fields =
    [
        new("code", "宗地代码", ExportFieldKind.Text),
        new("name", "名称", ExportFieldKind.Text),
        new("registeredAreaMu", "登记面积（亩）", ExportFieldKind.Number),
        new("registeredAreaBasis", "面积依据", ExportFieldKind.Text),
        new("buildings", "建筑数", ExportFieldKind.Integer),
        new("published", "是否公开", ExportFieldKind.Boolean),
        new("statedOn", "填报日期", ExportFieldKind.Date),
        new("updatedAt", "更新时间", ExportFieldKind.DateTime),
        new("landUse", "用途", ExportFieldKind.Text),
    ];

    private static readonly string?[][] Values =
    [
        ["440783001001GB00001", "翠山湖一号地", "57.6", "测量", "3", "true", "2024-05-01", "2024-05-01T08:30:00Z", "100101"],
        ["440783001001GB00002", "=SUM(A1:A9)，卫浴园", "-12.25", "+1\t@x", null, "false", null, null, null],
        ["440783001001GB00003", "月山\"东\"区, 'x", null, null, "9007199254740993", null, "1999-12-31", "2023-12-31T23:59:59Z", "@用途"],
    ];

    private readonly TestFolder _folder = new();

    public static TheoryData<ExportFormat, int> Everything
    {
        get
        {
            TheoryData<ExportFormat, int> data = [];
            foreach (ExportFormat format in Enum.GetValues<ExportFormat>())
            {
                foreach (int epsg in ExportOptions.Systems)
                {
                    data.Add(format, epsg);
                }
            }

            return data;
        }
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task Shapes_come_back(ExportFormat format, int epsg)
    {
        string name = await WriteAsync(format, epsg);
        IntakeOptions options = format == ExportFormat.Dxf ? new IntakeOptions { Epsg = epsg } : IntakeOptions.AsRead;
        IReadOnlyList<IntakeRow> rows = await ReadAsync(name, options);
        if (format == ExportFormat.FlatGeobuf)
        {
            rows = [.. rows.OrderBy(row => row.Values[0], StringComparer.Ordinal)];
        }

        // In a DXF each part is a shape of its own.
        Assert.Equal(format == ExportFormat.Dxf ? 4 : 3, rows.Count);
        if (format == ExportFormat.Dxf)
        {
            rows = [rows[0], rows[1], rows[2] with { Wkb = new WKBWriter(ByteOrder.LittleEndian).Write(Parcels.ShapeOf(rows[2]).Union(Parcels.ShapeOf(rows[3]))) }];
        }

        for (int i = 0; i < 3; i++)
        {
            Parcels.AssertSame(Parcels.Shapes[i], rows[i], Centimetre);
        }

        Assert.Empty(_folder.Leftovers);
    }

    [Theory]
    [InlineData(ExportFormat.GeoJson)]
    [InlineData(ExportFormat.GeoPackage)]
    [InlineData(ExportFormat.FlatGeobuf)]
    [InlineData(ExportFormat.Csv)]
    [InlineData(ExportFormat.Xlsx)]
    [InlineData(ExportFormat.Kml)]
    public async Task Every_field_comes_back_under_its_name(ExportFormat format)
    {
        string name = await WriteAsync(format, 4490);
        IReadOnlyList<IntakeRow> rows = await ReadAsync(name, IntakeOptions.AsRead);
        foreach (ExportField field in Fields)
        {
            string?[] column = await Readings.ColumnAsync(_folder, name, field.Name, rows);
            int at = Array.IndexOf(Fields, field);
            Assert.Equal(
                [.. Values.Select(row => Normal(row[at], field.Kind, format)).Order(StringComparer.Ordinal)],
                column.Select(value => Normal(value, field.Kind, format)).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task A_shapefile_has_names_of_ten_bytes_a_legend_and_chinese_text()
    {
        string name = await WriteAsync(ExportFormat.Shapefile, 4526);
        IReadOnlyList<IntakeRow> rows = await ReadAsync(name, IntakeOptions.AsRead);
        Inspection inspection = await Readings.InspectAsync(_folder, name);
        Assert.Equal(
            ["code", "name", "registered", "register_2", "buildings", "published", "statedOn", "updatedAt", "landUse"],
            inspection.Layers[0].Fields.Select(field => field.Name));
        Assert.Equal("UTF-8", inspection.Layers[0].Encoding);
        Assert.Equal(Values.Select(row => row[1]), rows.Select(row => row.Values[1]));
        using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.OpenRead(_folder.Combine(name));
        using StreamReader legend = new(archive.GetEntry("parcels.legend.txt")!.Open());
        string text = await legend.ReadToEndAsync(TestContext.Current.CancellationToken);
        Assert.Contains("register_2\tregisteredAreaBasis\t面积依据", text, StringComparison.Ordinal);
        Assert.Contains("审图号: 粤S(2024)001号", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Boundary_point_text_keeps_code_name_and_use()
    {
        string name = await WriteAsync(ExportFormat.BoundaryPointText, 4547);
        IReadOnlyList<IntakeRow> rows = await ReadAsync(name, IntakeOptions.AsRead);
        Assert.Equal(Values.Select(row => row[0]), rows.Select(row => row.Values[2]));
        Assert.Equal(Values.Select(row => row[1]!.Replace(',', '，')), rows.Select(row => row.Values[3]));
        Assert.Equal(["100101", null, "@用途"], rows.Select(row => row.Values[6]));
        Assert.Contains("筛选条件", (await Readings.InspectAsync(_folder, name)).Layers[0].Fields.Select(field => field.Name));
    }

    [Fact]
    public async Task Dxf_keeps_the_code_as_the_name_of_the_layer()
    {
        string name = await WriteAsync(ExportFormat.Dxf, 4526);
        IReadOnlyList<IntakeRow> rows = await ReadAsync(name, new IntakeOptions { Epsg = 4526 });
        Assert.Equal(Values.Select(row => row[0]), (await Readings.ColumnAsync(_folder, name, "Layer", rows)).Distinct());
    }

    [Theory]
    [InlineData(ExportFormat.GeoJson)]
    [InlineData(ExportFormat.GeoPackage)]
    [InlineData(ExportFormat.Kml)]
    [InlineData(ExportFormat.Dxf)]
    [InlineData(ExportFormat.Csv)]
    public async Task The_file_says_where_it_comes_from(ExportFormat format)
    {
        string name = await WriteAsync(format, 4490);
        string text = System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(_folder.Combine(name), TestContext.Current.CancellationToken));
        Assert.All(["粤S(2024)001号", "2024-06-30", "江门市自然资源局", "stage = PREPARED"], part => Assert.Contains(part, text, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public async Task An_export_of_nothing_is_a_file_that_can_be_opened(ExportFormat format, int epsg)
    {
        if (epsg != 4490)
        {
            return;
        }

        string name = await WriteAsync(format, epsg, rows: 0);
        Inspection inspection = await Readings.InspectAsync(_folder, name);
        Assert.True(inspection.Refusal is null or { Code: "NO_PARCELS" or "NO_LAYERS" }, inspection.Refusal?.Message);
    }

    private static string? Normal(string? value, ExportFieldKind kind, ExportFormat format) => kind switch
    {
        _ when value is null => null,
        ExportFieldKind.Boolean => value is "true" or "1" ? "true" : "false",
        ExportFieldKind.DateTime => value.Replace("+00", "Z", StringComparison.Ordinal).Replace("Z:00", "Z", StringComparison.Ordinal).Replace(".000", "", StringComparison.Ordinal),
        ExportFieldKind.Date when format == ExportFormat.FlatGeobuf => value[..10],
        _ => value,
    };

    private async Task<string> WriteAsync(ExportFormat format, int epsg, int rows = 3)
    {
        string name = "parcels" + ExportFormatFacts.Of(format).Extension;
        ExportOptions options = new("parcels", Fields, new ExportProvenance("江门市自然资源局", new DateOnly(2024, 6, 30), "粤S(2024)001号", "stage = PREPARED"))
        {
            Epsg = epsg,
            CodeField = "code",
            NameField = "name",
            LandUseField = "landUse",
            WorkFolder = _folder.Combine("work"),
        };
        await using FileStream file = File.Create(_folder.Combine(name));
        ExportEnd end = await ExportWriter.WriteAsync(format, RowsAsync(rows), options, file, TestContext.Current.CancellationToken);
        Assert.True(end.Failure is null, end.Failure);
        Assert.Equal(rows, end.Rows);
        return name;
    }

    private static async IAsyncEnumerable<ExportRow> RowsAsync(int rows)
    {
        WKBWriter writer = new(ByteOrder.LittleEndian);
        for (int i = 0; i < rows; i++)
        {
            await Task.Yield();
            yield return new ExportRow(writer.Write(Parcels.Shapes[i]), Values[i]);
        }
    }

    private async Task<IReadOnlyList<IntakeRow>> ReadAsync(string name, IntakeOptions options)
    {
        Inspection inspection = await Readings.InspectAsync(_folder, name);
        Assert.True(inspection.Refusal is null, inspection.Refusal?.Message);
        return await Readings.RowsAsync(_folder, name, options, inspection.Layers[0].Name);
    }
}

using System.Globalization;
using System.Text.Json;
using Geo.Exchange.Intake;
using Geo.Query.Mapping;
using Geo.Query.Records;
using Geo.Server.Links;
using Geo.Server.Rights;
using Geo.Server.Schema;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Server.Tests.Exports;

/// <summary>Every kind of file, asked for by GraphQL, opened by its address and read again: the records of the list and nothing else.</summary>
public sealed class ExportFileTests(DemoServer server) : IClassFixture<DemoServer>, IDisposable
{
    private const string Kaiping = "parcels(where: {countyCode: {eq: \"440783\"}, stage: {eq: PREPARED}}, orderBy: [AREA_MU_DESC])";

    // A hundredth of a metre in degrees; half of the grid that metres are written in is far less.
    private const double Centimetre = 1.1e-7;

    private static readonly ApiModel Model = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("geo-export-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("GEOJSON", 4490, "application/geo+json")]
    [InlineData("GEOJSON", 4547, "application/geo+json")]
    [InlineData("GEOPACKAGE", 4547, "application/geopackage+sqlite3")]
    [InlineData("SHAPEFILE", 4526, "application/zip")]
    [InlineData("FLATGEOBUF", 4490, "application/flatgeobuf")]
    [InlineData("KML", 4490, "application/vnd.google-earth.kml+xml")]
    [InlineData("CSV", 3857, "text/csv")]
    [InlineData("XLSX", 4326, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task A_file_holds_the_records_of_the_list(string format, int epsg, string mediaType)
    {
        JsonElement export = await Downloads.OrderAsync(server.Client, Kaiping, $"format: {format}, epsg: {epsg}, headings: NAMES");
        string path = await SaveAsync(export, mediaType);
        (IntakeLayer layer, List<IntakeRow> rows) = await ReadAsync(path, epsg);
        (IReadOnlyList<RecordColumn> columns, List<RecordRow> expected) = await ExpectedAsync();
        Assert.InRange(expected.Count, 50, 1000);
        Assert.Equal(expected.Count, export.GetProperty("count").GetInt32());
        Assert.Equal(expected.Count, rows.Count);
        List<string> names = [.. layer.Fields.Select(field => field.Name)];
        int code = names.IndexOf("code");
        Dictionary<string, IntakeRow> found = rows.ToDictionary(row => row.Values[code]!, StringComparer.Ordinal);
        foreach (RecordRow record in expected)
        {
            IntakeRow row = found[record.Values[0]!];
            AssertSame(record.Wkb, row.Wkb);
            for (int i = 0; i < columns.Count; i++)
            {
                // A Shapefile has the columns in the same order under other names.
                string? value = row.Values[format == "SHAPEFILE" ? i : names.IndexOf(columns[i].Name)];
                Assert.True(Same(record.Values[i], value), $"{columns[i].Name}: {record.Values[i]} became {value}.");
            }
        }

        if (format != "FLATGEOBUF")
        {
            // Its index sorts the records by place.
            Assert.Equal(expected.Select(record => record.Values[0]), rows.Select(row => row.Values[code]));
        }
    }

    [Fact]
    public async Task A_drawing_holds_each_outline_on_a_layer_named_after_its_code()
    {
        string path = await SaveAsync(await Downloads.OrderAsync(server.Client, Kaiping, "format: DXF, epsg: 4547"), "image/vnd.dxf");
        (IntakeLayer layer, List<IntakeRow> rows) = await ReadAsync(path, 4547);
        int code = layer.Fields.ToList().FindIndex(field => field.Name == "Layer");
        (_, List<RecordRow> expected) = await ExpectedAsync();
        Assert.Equal(expected.Select(record => record.Values[0]).Order(StringComparer.Ordinal), rows.Select(row => row.Values[code]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Boundary_points_hold_outlines_with_code_name_and_use()
    {
        string path = await SaveAsync(await Downloads.OrderAsync(server.Client, Kaiping, "format: BOUNDARY_POINT_TEXT, epsg: 4526"), "text/plain");
        (_, List<IntakeRow> rows) = await ReadAsync(path, 4526);
        (IReadOnlyList<RecordColumn> columns, List<RecordRow> expected) = await ExpectedAsync();
        int use = columns.ToList().FindIndex(column => column.Name == "landUseName");
        Assert.Equal(expected.Select(record => (record.Values[0], record.Values[1], record.Values[use])), rows.Select(row => (row.Values[2], row.Values[3], row.Values[6])));
        foreach ((RecordRow record, IntakeRow row) in expected.Zip(rows))
        {
            AssertSame(record.Wkb, row.Wkb);
        }
    }

    [Fact]
    public async Task A_table_has_chinese_headings_and_names_where_nothing_else_is_asked_for()
    {
        byte[] bytes = await Downloads.ReadAsync(server.Client, await Downloads.OrderAsync(server.Client, "platforms(orderBy: [KEY_ASC])", "format: CSV"));
        string[] lines = System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split("\r\n");
        Assert.StartsWith("标识,名称,英文名称,平台类型,平台类型(中文),平台级别,", lines[0], StringComparison.Ordinal);
        Assert.Contains("产业有序转移", string.Join('\n', lines[1..]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_columns_asked_for_come_in_their_order()
    {
        byte[] bytes = await Downloads.ReadAsync(
            server.Client, await Downloads.OrderAsync(server.Client, Kaiping, "format: CSV, headings: NAMES, columns: [\"countyName\", \"code\", \"version\"]"));
        Assert.StartsWith("\uFEFFcountyName,code,version,wkt_epsg4490,_provenance\r\n开平市,440783", System.Text.Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_says_its_source_its_day_and_its_filter()
    {
        using JsonDocument file = JsonDocument.Parse(await Downloads.ReadAsync(server.Client, await Downloads.OrderAsync(server.Client, Kaiping, "format: GEOJSON")));
        JsonElement provenance = file.RootElement.GetProperty("provenance");
        Assert.Contains("生成的演示地块", provenance.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains("演示数据，不代表真实土地", provenance.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"orderBy":["AREA_MU_DESC"],"where":{"countyCode":{"eq":"440783"},"stage":{"eq":"PREPARED"}}}""", provenance.GetProperty("filter").GetString());
        Assert.Matches(@"^\d{4}-\d\d-\d\d$", provenance.GetProperty("date").GetString());
    }

    [Fact]
    public async Task The_name_of_the_file_is_chinese_and_has_an_ascii_twin()
    {
        JsonElement export = await Downloads.OrderAsync(server.Client, Kaiping, "format: KML");
        using HttpResponseMessage answer = await server.Client.GetAsync(export.GetProperty("url").GetString(), Cancel);
        Assert.Matches(@"^地块-\d{8}\.kml$", export.GetProperty("fileName").GetString());
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(export.GetProperty("fileName").GetString(), answer.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Matches(@"^parcels-\d{8}\.kml$", answer.Content.Headers.ContentDisposition.FileName!.Trim('"'));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Every_list_of_the_api_can_be_exported()
    {
        foreach (EntityMap entity in Model.Entities.Where(entity => entity.ListField is not null))
        {
            JsonElement export = await Downloads.OrderAsync(server.Client, entity.ListField!, "format: CSV");
            byte[] bytes = await Downloads.ReadAsync(server.Client, export);
            JsonElement counted = await server.QueryAsync($"{{ {entity.ListField} {{ totalCount }} }}");
            Assert.Equal(counted.GetProperty(entity.ListField!).GetProperty("totalCount").GetInt32(), export.GetProperty("count").GetInt32());
            Assert.NotEmpty(bytes);
        }
    }

    [Fact]
    public async Task Near_orders_the_file_and_bounds_it()
    {
        const string Near = "parcels(near: {geometry: {wkt: {text: \"POINT (112.69 22.37)\"}}, withinMetres: 8000})";
        byte[] bytes = await Downloads.ReadAsync(server.Client, await Downloads.OrderAsync(server.Client, Near, "format: GEOJSON, columns: [\"code\"]"));
        using JsonDocument file = JsonDocument.Parse(bytes);
        string?[] codes = [.. file.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("properties").GetProperty("code").GetString())];
        JsonElement listed = await server.QueryAsync($"{{ {Near[..^1]}, first: 1000) {{ totalCount nodes {{ code }} }} }}");
        Assert.Equal(listed.GetProperty("parcels").GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("code").GetString()), codes);
        Assert.NotEmpty(codes);
    }

    private static void AssertSame(ReadOnlyMemory<byte> expected, ReadOnlyMemory<byte> found)
    {
        WKBReader reader = new();
        Geometry before = Whole(reader.Read(expected.ToArray()));
        Geometry after = Whole(reader.Read(found.ToArray()));
        Assert.Equal(before.NumPoints, after.NumPoints);
        Assert.True(before.Normalized().EqualsExact(after.Normalized(), Centimetre), $"{before} became {after}.");
    }

    // Some formats know no shape of one part.
    private static Geometry Whole(Geometry shape) => shape is Polygon polygon ? shape.Factory.CreateMultiPolygon([polygon]) : shape;

    private static bool Same(string? expected, string? found) => (expected, found) switch
    {
        (null, null or "") => true,
        (null, _) or (_, null) => false,
        ("true", _) => found is "true" or "t" or "1" or "T",
        ("false", _) => found is "false" or "f" or "0" or "F",
        _ when expected == found => true,
        _ => decimal.TryParse(expected, CultureInfo.InvariantCulture, out decimal number) && decimal.TryParse(found, CultureInfo.InvariantCulture, out decimal other) && number == other,
    };

    private async Task<string> SaveAsync(JsonElement export, string mediaType)
    {
        using HttpResponseMessage answer = await server.Client.GetAsync(export.GetProperty("url").GetString(), Cancel);
        Assert.True(answer.IsSuccessStatusCode, answer.ToString());
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        string path = Path.Combine(_folder.FullName, $"file{Path.GetExtension(export.GetProperty("fileName").GetString())}");
        await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync(Cancel), Cancel);
        return path;
    }

    private static async Task<(IntakeLayer Layer, List<IntakeRow> Rows)> ReadAsync(string path, int epsg)
    {
        string name = Path.GetFileName(path);
        IntakeLimits limits = new();
        Inspection inspection = await IntakeInspector.InspectAsync(path, name, limits, Cancel);
        Assert.True(inspection.Refusal is null, inspection.Refusal?.Message);
        IntakeOptions options = name.EndsWith(".dxf", StringComparison.Ordinal) ? new IntakeOptions { Epsg = epsg } : IntakeOptions.AsRead;
        List<IntakeRow> rows = [];
        await foreach (IntakeRow row in IntakeReader.ReadAsync(path, name, inspection.Layers[0].Name, options, limits, Cancel))
        {
            Assert.True(row.Refusal is null && row.Problem is null, $"{row.Refusal?.Message}{row.Problem}");
            rows.Add(row);
        }

        return (inspection.Layers[0], rows);
    }

    // What the server reads, asked without it.
    private async Task<(IReadOnlyList<RecordColumn> Columns, List<RecordRow> Rows)> ExpectedAsync()
    {
        EntityMap parcel = Model.EntityByType["Parcel"];
        RecordReader reader = new(Model, server.App);
        Caller caller = new RoleRights(["440703", "440704", "440705", "440781", "440783", "440784", "440785"]).Create("test", CallerRole.Admin, []);
        RecordSelection selection = RecordSelection.Read(
            Model, parcel, """{"orderBy": ["AREA_MU_DESC"], "where": {"stage": {"eq": "PREPARED"}, "countyCode": {"eq": "440783"}}}"""u8.ToArray());
        await using OpenRecords records = await reader.OpenAsync(selection, caller.Operating, TimeSpan.FromSeconds(30), Cancel);
        RecordColumn[] columns = [.. reader.ColumnsOf(parcel).Where(column => !column.IsBookkeeping)];
        List<RecordRow> rows = [];
        await foreach (RecordRow row in records.ReadAsync(columns, Cancel))
        {
            rows.Add(row);
        }

        return (columns, rows);
    }
}

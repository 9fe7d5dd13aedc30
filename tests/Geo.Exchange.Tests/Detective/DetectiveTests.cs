using System.Globalization;
using System.Text;
using Geo.Exchange.Coordinates;
using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Exchange.Tests.Detective;

/// <summary>What usually goes wrong is recognised, and reading as proposed puts it right.</summary>
public sealed class DetectiveTests : IDisposable
{
    // A square county of ten kilometres, whose land reaches its border.
    private static readonly Geometry County = new WKTReader().Read("POLYGON ((112.65 22.35, 112.75 22.35, 112.75 22.45, 112.65 22.45, 112.65 22.35))");

    private readonly TestFolder _folder = new();

    public static TheoryData<string, int, string, bool, bool> Wrongs => new()
    {
        // label in the file, system of the numbers, finding, swapped, with the county
        { "4490", 4490, "", false, true },
        { "4526", 4526, "", false, true },
        { "none", 4490, "CRS_MISSING", false, false },
        { "none", 4526, "CRS_MISSING", false, false },
        { "none", 4525, "CRS_MISSING", false, false },
        { "none", 4547, "CRS_MISSING", false, true },
        { "none", 4546, "CRS_MISSING", false, true },
        { "none", 3857, "CRS_MISSING", false, false },
        { "4490", 4526, "METRES_AS_DEGREES", false, false },
        { "4490", 4546, "METRES_AS_DEGREES", false, true },
        { "4526", 4490, "DEGREES_AS_METRES", false, false },
        { "4547", 4526, "ZONE_PREFIX", false, false },
        { "4526", 4525, "ZONE_PREFIX", false, false },
        { "4526", 4547, "ZONE_PREFIX", false, false },
        { "4490", 4490, "SWAPPED_AXES", true, false },
        { "4526", 4526, "SWAPPED_AXES", true, false },
        { "none", 4547, "CRS_MISSING", true, true },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Wrongs))]
    public async Task Coordinates_are_seen_through(string label, int numbers, string code, bool swapped, bool withCounty)
    {
        KnownCrs crs = KnownCrs.Of(numbers)!.Value;
        WriteTable(label, Squares(9).Select(shape => Moved(shape, place => Turned(crs.FromDegrees(place.X, place.Y), swapped))));
        Inspection inspection = await InspectAsync("land.csv", withCounty ? County : null);
        IntakeLayer layer = Assert.Single(inspection.Layers);
        if (code.Length == 0)
        {
            Assert.Empty(layer.Findings);
            return;
        }

        IntakeFinding finding = Assert.Single(layer.Findings, one => one.Code == code);
        Assert.NotNull(finding.Proposal);
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "land.csv", finding.Proposal);
        Geometry[] expected = [.. Squares(9)];
        for (int i = 0; i < expected.Length; i++)
        {
            Parcels.AssertSame(expected[i], rows[i], 1e-7);
        }
    }

    [Theory]
    [InlineData(ChinaShift.Gcj02)]
    [InlineData(ChinaShift.Bd09)]
    public async Task A_shift_is_told_by_the_border_of_the_county(ChinaShift shift)
    {
        WriteTable("4490", Squares(400).Select(shape => Moved(shape, place => ShiftedDegrees.Apply(shift, place.X, place.Y))));
        Inspection inspection = await InspectAsync("land.csv", County);
        IntakeFinding finding = Assert.Single(inspection.Layers[0].Findings);
        Assert.Equal(("SHIFTED", shift), (finding.Code, finding.Proposal?.Shift));
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "land.csv", finding.Proposal);
        Parcels.AssertSame(Squares(400).First(), rows[0], 2e-7);
    }

    [Fact]
    public async Task Land_where_it_belongs_has_no_finding()
    {
        WriteTable("4490", Squares(400));
        Assert.Empty((await InspectAsync("land.csv", County)).Layers[0].Findings);
    }

    [Fact]
    public async Task A_code_page_that_the_bytes_are_not_is_seen()
    {
        _folder.Write("source.geojson", Parcels.GeoJson);
        _folder.Convert("-f", "ESRI Shapefile", "land.shp", "source.geojson", "-lco", "ENCODING=CP936", "-nlt", "MULTIPOLYGON");
        _folder.Write("land.cpg", "UTF-8");
        _folder.ZipOf("land.zip", "land.");
        IntakeFinding finding = Assert.Single((await Readings.InspectAsync(_folder, "land.zip")).Layers[0].Findings);
        Assert.Equal(("WRONG_CODE_PAGE", "GB18030"), (finding.Code, finding.Proposal?.Encoding));
        Assert.Equal("BAD_TEXT", (await Readings.RowsAsync(_folder, "land.zip"))[0].Problem?.Code);
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "land.zip", finding.Proposal);
        Assert.Equal(Parcels.Names[0], rows[0].Values[1]);
    }

    [Fact]
    public async Task Text_that_was_spoiled_before_is_told_with_what_it_was()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        string spoiled = Encoding.GetEncoding(54936).GetString(Encoding.UTF8.GetBytes("地块编号"));
        _folder.Write("land.csv", $"name,wkt_epsg4490\n{spoiled},POINT (112.7 22.4)\n寮€骞冲競,POINT (112.7 22.4)\n");
        IntakeFinding finding = Assert.Single((await Readings.InspectAsync(_folder, "land.csv")).Layers[0].Findings);
        Assert.Equal(("WRONG_CODE_PAGE", null, "地块编号"), (finding.Code, finding.Proposal, finding.Evidence["asWritten"]));
    }

    [Fact]
    public async Task A_preview_shows_the_land_as_read_and_as_proposed()
    {
        WriteTable("4490", Squares(9).Select(shape => Moved(shape, place => (place.Y, place.X))));
        IntakePreview asRead = await PreviewAsync(IntakeOptions.AsRead);
        IntakePreview mended = await PreviewAsync(new IntakeOptions { SwapAxes = true });
        Assert.Equal((0, 9), (asRead.Shapes, asRead.Problems));
        Assert.Equal((9, 0), (mended.Shapes, mended.Problems));
        Assert.Contains("\"place\":\"land, line 2\"", mended.GeoJson, StringComparison.Ordinal);
    }

    private Task<IntakePreview> PreviewAsync(IntakeOptions options) =>
        IntakePreview.ReadAsync(_folder.Combine("land.csv"), "land.csv", "land", options, 100, _folder.Limits, TestContext.Current.CancellationToken);

    private Task<Inspection> InspectAsync(string name, Geometry? reference) =>
        IntakeInspector.InspectAsync(_folder.Combine(name), name, reference, _folder.Limits, TestContext.Current.CancellationToken);

    private void WriteTable(string label, IEnumerable<Geometry> shapes) =>
        _folder.Write("land.csv", $"name,wkt{(label == "none" ? "" : "_epsg" + label)}\n" + string.Concat(shapes.Select((shape, i) => string.Create(CultureInfo.InvariantCulture, $"{i},\"{new WKTWriter { PrecisionModel = new PrecisionModel() }.Write(shape)}\"\n"))));

    // Squares of 300 m in a grid over the county, up to 50 m from its border.
    private static IEnumerable<Geometry> Squares(int count)
    {
        int side = (int)Math.Sqrt(count);
        for (int i = 0; i < count; i++)
        {
            double west = 112.6505 + 0.096 * (i % side) / (side - 1);
            double south = 22.3505 + 0.096 * (i / side) / (side - 1);
            yield return new WKTReader().Read(string.Create(CultureInfo.InvariantCulture, $"POLYGON (({west} {south}, {west + 0.003} {south}, {west + 0.003} {south + 0.003}, {west} {south + 0.003}, {west} {south}))"));
        }
    }

    private static (double, double) Turned((double X, double Y) place, bool swapped) => swapped ? (place.Y, place.X) : place;

    private static Polygon Moved(Geometry shape, Func<Coordinate, (double X, double Y)> move) =>
        shape.Factory.CreatePolygon([.. shape.Coordinates.Select(place => move(place)).Select(place => new Coordinate(place.X, place.Y))]);
}

using System.Text;
using Geo.Exchange.Intake;
using NetTopologySuite.Geometries;

namespace Geo.Exchange.Tests.BoundaryPoints;

/// <summary>Every way in which writers of boundary-point text are known to differ.</summary>
public sealed class PointTextTests : IDisposable
{
    private const string Header = "[属性描述]\n格式版本号=\n数据产生单位=示例单位\n数据产生日期=2024-05-01\n坐标系=2000国家大地坐标系\n几度分带=3\n投影类型=高斯克吕格\n计量单位=米\n带号=38\n精度=0.001\n转换参数=0,0,0,0,0,0,0\n[地块坐标]\n";

    private const string WithHole = """
        10,3.8400,DK-01,甲地块,面,,工业用地,0601,@
        J1,1,2461000.000,38375000.000
        J2,1,2461200.000,38375000.000
        J3,1,2461200.000,38375200.000
        J4,1,2461000.000,38375200.000
        J1,1,2461000.000,38375000.000
        J5,2,2461080.000,38375080.000
        J6,2,2461080.000,38375120.000
        J7,2,2461120.000,38375120.000
        J8,2,2461120.000,38375080.000
        J5,2,2461080.000,38375080.000

        """;

    private const string WithoutClosingPoint = """
        4,0.5000,DK-02,乙地块,面,,,,@
        J1,1,2461000.000,38375200.000
        J2,1,2461100.000,38375200.000
        J3,1,2461100.000,38375250.000
        J4,1,2461000.000,38375250.000

        """;

    private readonly TestFolder _folder = new();

    static PointTextTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Variants => new()
    {
        { "line ends", (Header + WithHole + WithoutClosingPoint).Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "old line ends", (Header + WithHole + WithoutClosingPoint).Replace('\n', '\r') },
        { "blank lines and trailing blanks", (Header + WithHole + WithoutClosingPoint).Replace("\n", "  \n\n", StringComparison.Ordinal) },
        { "no end of the last line", (Header + WithHole + WithoutClosingPoint).TrimEnd() },
        { "full-width brackets", (Header + WithHole + WithoutClosingPoint).Replace('[', '［').Replace(']', '］') },
        { "full-width commas", Header + (WithHole + WithoutClosingPoint).Replace(',', '，') },
        { "full-width digits", Header + (WithHole + WithoutClosingPoint).Replace("38375200", "３８３７５２００", StringComparison.Ordinal) },
        { "east first", Header + EastFirst(WithHole + WithoutClosingPoint) },
        { "no zone prefix", Header + (WithHole + WithoutClosingPoint).Replace(",38375", ",375", StringComparison.Ordinal) },
        { "no zone prefix, east first", Header + EastFirst((WithHole + WithoutClosingPoint).Replace(",38375", ",375", StringComparison.Ordinal)) },
        { "bare point numbers", Header + (WithHole + WithoutClosingPoint).Replace("\nJ", "\n", StringComparison.Ordinal) },
        { "point numbers that start anew", Header + (WithHole + WithoutClosingPoint).Replace("J5,2", "J1,2", StringComparison.Ordinal).Replace("J6,2", "J2,2", StringComparison.Ordinal) },
        { "holes that are not closed", Header + (WithHole + WithoutClosingPoint).Replace("J5,2,2461080.000,38375080.000\n\n", "\n", StringComparison.Ordinal) },
        { "ring numbers that jump", Header + (WithHole + WithoutClosingPoint).Replace(",2,24610", ",201,24610", StringComparison.Ordinal).Replace(",2,24611", ",201,24611", StringComparison.Ordinal) },
        { "a stale count of points", Header + (WithHole + WithoutClosingPoint).Replace("10,3.84", "99,3.84", StringComparison.Ordinal) },
        { "a blank area", Header + (WithHole + WithoutClosingPoint).Replace("0.5000", "", StringComparison.Ordinal) },
        { "an area with its unit", Header + (WithHole + WithoutClosingPoint).Replace("0.5000", "7.5亩", StringComparison.Ordinal) },
        { "five fields", Header + (WithHole + WithoutClosingPoint).Replace(",面,,,,@", ",面,@", StringComparison.Ordinal) },
        { "thirteen fields", Header + (WithHole + WithoutClosingPoint).Replace(",面,,,,@", ",面,,,,,,,,,,@", StringComparison.Ordinal) },
        { "extras behind the numbers", Header + (WithHole + WithoutClosingPoint).Replace("38375250.000", "38375250.000,100.00,钢钉", StringComparison.Ordinal) },
        { "a project section and unknown keys", "[项目信息]\n项目名称=连片用地=甲\n怪键=值\n" + Header + WithHole + WithoutClosingPoint },
        { "a worded width of zones", Header.Replace("几度分带=3", "分带=3度带", StringComparison.Ordinal) + WithHole + WithoutClosingPoint },
        { "blank keys", "[属性描述]\n坐标系=\n带号=\n[地块坐标]\n" + WithHole + WithoutClosingPoint },
        { "the short name of the system", Header.Replace("2000国家大地坐标系", "CGCS2000", StringComparison.Ordinal) + WithHole + WithoutClosingPoint },
        { "no header at all", "[地块坐标]\n" + WithHole + WithoutClosingPoint },
        { "another zone in the header", Header.Replace("带号=38", "带号=37", StringComparison.Ordinal) + WithHole + WithoutClosingPoint },
        { "a closing point twice", Header + (WithHole + WithoutClosingPoint).Replace("J5,2,2461080.000,38375080.000\n\n", "J5,2,2461080.000,38375080.000\nJ5,2,2461080.000,38375080.000\n", StringComparison.Ordinal) },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Variants))]
    public async Task A_variant_gives_the_same_two_parcels(string variant, string text)
    {
        _folder.Write("parcels.txt", text, variant.Contains("full", StringComparison.Ordinal) ? Encoding.GetEncoding(54936) : null);
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "parcels.txt");
        Assert.Equal([null, null], rows.Select(row => row.Problem?.Message));
        Assert.Equal(["DK-01", "DK-02"], rows.Select(row => row.Values[2]));
        Assert.Equal(["甲地块", "乙地块"], rows.Select(row => row.Values[3]));
        Polygon first = Assert.IsType<Polygon>(Parcels.ShapeOf(rows[0]));
        Assert.Single(first.InteriorRings);
        Assert.Equal(38_400, Geo.Land.Areas.EllipsoidArea.Of(first), 20.0);
        Assert.Equal(5_000, Geo.Land.Areas.EllipsoidArea.Of(Parcels.ShapeOf(rows[1])), 5.0);
        Assert.InRange(first.EnvelopeInternal.MinX, 112.78, 112.80);
        Assert.InRange(first.EnvelopeInternal.MinY, 22.24, 22.26);
        Assert.Empty(_folder.Leftovers);
    }

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("gb18030", false)]
    public async Task The_encoding_is_told_by_the_bytes(string name, bool mark)
    {
        byte[] bytes = Encoding.GetEncoding(name).GetBytes(Header + WithHole);
        _folder.Write("parcels.txt", mark ? [0xEF, 0xBB, 0xBF, .. bytes] : bytes);
        Assert.Equal("甲地块", (await Readings.RowsAsync(_folder, "parcels.txt"))[0].Values[3]);
    }

    [Fact]
    public async Task Rings_beside_each_other_are_parts_whatever_their_numbers()
    {
        _folder.Write("parcels.txt", Header + WithHole + "J1,2,2461000.000,38375300.000\nJ2,2,2461100.000,38375300.000\nJ3,2,2461100.000,38375350.000\n");
        MultiPolygon shape = Assert.IsType<MultiPolygon>(Parcels.ShapeOf((await Readings.RowsAsync(_folder, "parcels.txt"))[0]));
        Assert.Equal((2, 1), (shape.NumGeometries, ((Polygon)shape[0]).NumInteriorRings));
    }

    [Fact]
    public async Task Lines_points_and_degrees_are_read()
    {
        _folder.Write("parcels.txt", "[地块坐标]\n2,,L1,线路,线,,,,@\n1,1,22.25,112.79\n2,1,22.26,112.80\n1,,P1,界桩,点,,,,@\n1,1,22.25,112.79\n3,,A1,地块,面,,,,@\n1,1,22.25,112.79\n2,1,22.26,112.79\n3,1,22.26,112.80\n");
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "parcels.txt");
        Assert.Equal(["LineString", "Point", "Polygon"], rows.Select(row => Parcels.ShapeOf(row).GeometryType));
        Assert.Equal(new Coordinate(112.79, 22.25), Parcels.ShapeOf(rows[1]).Coordinate);
    }

    [Fact]
    public async Task What_does_not_fit_together_is_told()
    {
        _folder.Write("parcels.txt", Header.Replace("带号=38", "带号=37", StringComparison.Ordinal) + WithHole.Replace("10,3.84", "99,4.84", StringComparison.Ordinal));
        Inspection inspection = await Readings.InspectAsync(_folder, "parcels.txt");
        Assert.Equal(["AREA_DIFFERS", "POINT_COUNT_DIFFERS", "ZONE_PREFIX"], inspection.Layers[0].Findings.Select(finding => finding.Code).Order(StringComparer.Ordinal));
        Assert.Equal(4526, inspection.Layers[0].Crs.Epsg);
    }

    [Fact]
    public async Task An_old_datum_is_not_taken_for_a_new_one()
    {
        _folder.Write("parcels.txt", Header.Replace("2000国家大地坐标系", "80国家大地坐标系", StringComparison.Ordinal) + WithHole);
        Inspection inspection = await Readings.InspectAsync(_folder, "parcels.txt");
        Assert.Equal(CrsKnown.Missing, inspection.Layers[0].Crs.Known);
        Assert.Contains("OLD_DATUM", inspection.Layers[0].Findings.Select(finding => finding.Code));
        Assert.Equal("CRS_MISSING", (await Readings.RowsAsync(_folder, "parcels.txt"))[^1].Refusal?.Code);
    }

    [Theory]
    [InlineData("MIXED_ZONES", "line 20", "J4,1,2461000.000,37375250.000")]
    [InlineData("MIXED_ZONES", "line 20", "J4,1,2461000.000,375250.000")]
    [InlineData("MIXED_AXES", "line 20", "J4,1,38375250.000,2461000.000")]
    [InlineData("MIXED_UNITS", "line 20", "J4,1,22.25,112.79")]
    public async Task A_file_of_two_minds_is_refused_with_the_line(string code, string place, string line)
    {
        _folder.Write("parcels.txt", Header + "4,0.5,DK-02,乙,面,,,,@\nJ1,1,2461000.000,38375200.000\nJ2,1,2461100.000,38375200.000\nJ2,1,2461100.000,38375210.000\nJ2,1,2461100.000,38375220.000\nJ2,1,2461100.000,38375230.000\nJ3,1,2461100.000,38375250.000\n" + line);
        IntakeRefusal refusal = Assert.IsType<IntakeRefusal>((await Readings.InspectAsync(_folder, "parcels.txt")).Refusal);
        Assert.Equal((code, place), (refusal.Code, refusal.Place));
    }

    [Fact]
    public async Task A_bad_line_spoils_its_parcel_only()
    {
        _folder.Write("parcels.txt", Header + WithHole.Replace("J7,2,2461120.000", "J7,2,two million", StringComparison.Ordinal) + WithoutClosingPoint + "2,0,DK-03,丙,面,,,,@\nJ1,1,2461000.000,38375200.000\nJ2,1,2461100.000,38375200.000\n0,0,DK-04,丁,面,,,,@\n");
        IReadOnlyList<IntakeRow> rows = await Readings.RowsAsync(_folder, "parcels.txt");
        Assert.Equal(["BAD_POINT_LINE", null, "TOO_FEW_POINTS", "NO_POINTS"], rows.Select(row => row.Problem?.Code));
        Assert.Contains("Line 21:", rows[0].Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ten_million_points_in_a_ring_are_refused_before_they_are_held()
    {
        string path = _folder.Combine("parcels.txt");
        await using (StreamWriter file = new(path))
        {
            await file.WriteAsync(Header + "10000000,1,DK-01,甲,面,,,,@\n");
            for (int i = 0; i < 10_000_000; i++)
            {
                file.Write("J1,1,2461000.");
                file.Write(i);
                file.Write(",38375000.000\n");
            }
        }

        long before = GC.GetTotalAllocatedBytes();
        Inspection inspection = await Readings.InspectAsync(_folder, "parcels.txt");
        Assert.Equal(("TOO_MANY_VERTICES", "line 1000014"), (inspection.Refusal?.Code, inspection.Refusal?.Place));
        Assert.InRange(GC.GetTotalAllocatedBytes() - before, 0, 1_500_000_000);
    }

    private static string EastFirst(string text) => string.Join('\n', text.Split('\n').Select(line =>
    {
        string[] fields = line.Split(',');
        return fields.Length == 4 ? $"{fields[0]},{fields[1]},{fields[3]},{fields[2]}" : line;
    }));
}

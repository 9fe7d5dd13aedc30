using System.Text.Json;
using Geo.Server.Tests.Mutations;
using Geo.Testing;

namespace Geo.Server.Tests.Imports;

/// <summary>Each rule of a row, and that it is the rule of <c>registerParcel</c>.</summary>
public sealed class ImportVerdictTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task Each_row_says_everything_that_is_wrong_with_it()
    {
        (double West, double South)[] places = await new OpenLand(server).FindAsync(8);
        string twice = OpenLand.Code();
        JsonElement job = await server.CheckAsync(new ImportFile()
            .Box("440783999001GB0000", places[0])
            .Box(null, places[1])
            .Box("310101999001GB00001", places[2])
            .Box(twice, places[3])
            .Box(twice, places[4])
            .Box(OpenLand.Code(), places[5], values: [("面积", "许多"), ("供地阶段", "有时"), ("调查日期", "2999-01-01"), ("所属平台", "无"), ("所在乡镇", "无"), ("地块名称", new string('长', 201))])
            .Box(OpenLand.Code(), (places[6].West, places[6].South), width: 0.0000001, height: 0.0000001)
            .Row(OpenLand.Code(), Bowtie(places[7]))
            .Box(OpenLand.Code(), (116.4, 39.9))
            .Box(OpenLand.Code(), (22.4, 112.5)));
        Assert.Equal((0, 0, 0, 10), ImportClient.Counts(job));
        Assert.Equal(["BAD_CODE"], ImportClient.Problems(job, 1));
        Assert.Equal(["NO_CODE"], ImportClient.Problems(job, 2));
        Assert.Equal(["FORBIDDEN"], ImportClient.Problems(job, 3));
        Assert.Equal(["DUPLICATE_IN_FILE"], ImportClient.Problems(job, 4));
        Assert.Equal(["DUPLICATE_IN_FILE"], ImportClient.Problems(job, 5));
        Assert.Equal(
            ["BAD_DATE", "BAD_NUMBER", "TOO_LONG", "UNKNOWN_PLATFORM", "UNKNOWN_STAGE", "UNKNOWN_TOWNSHIP"],
            ImportClient.Problems(job, 6).Where(code => code != "NO_STAGE").Order(StringComparer.Ordinal));
        Assert.Equal(["OUTLINE_TOO_SMALL"], ImportClient.Problems(job, 7));
        Assert.Equal(["BAD_GEOMETRY"], ImportClient.Problems(job, 8));
        Assert.Equal(["OUTSIDE_COUNTY"], ImportClient.Problems(job, 9));
        Assert.Equal(["OUTSIDE_CHINA"], ImportClient.Problems(job, 10));
    }

    [Fact]
    public async Task A_rejected_row_has_the_outline_that_was_read_valid_or_not_and_its_reason_in_Chinese()
    {
        (double West, double South)[] places = await new OpenLand(server).FindAsync(2);
        double[][] dense = [.. Enumerable.Range(0, 2403).Select(step => OnCircle(places[1], step % 2402))];
        JsonElement job = await server.CheckAsync(new ImportFile()
            .Box("440783999001GB0000", places[0])
            .Row(OpenLand.Code(), Bowtie(places[0]))
            .Box(OpenLand.Code(), (116.4, 39.9), width: 0.0000001, height: 0.0000001)
            .Row("440783", dense));
        JsonElement[] rows = [.. job.GetProperty("report").GetProperty("rejections").EnumerateArray()];
        Assert.Equal("MultiPolygon", rows[0].GetProperty("outline").GetProperty("type").GetString());
        Assert.Equal("代码应有 19 个字符，这里有 18 个。", rows[0].GetProperty("problems")[0].GetProperty("messageZh").GetString());
        Assert.Equal(5, rows[1].GetProperty("outline").GetProperty("coordinates")[0][0].GetArrayLength());
        Assert.Equal(JsonValueKind.Null, rows[2].GetProperty("outline").ValueKind);
        // One of too many positions is the box around it.
        Assert.Equal("Polygon", rows[3].GetProperty("outline").GetProperty("type").GetString());
    }

    private static double[] OnCircle((double West, double South) place, int step)
    {
        double turn = step * 2 * Math.PI / 2402;
        return [place.West + 0.0005 + (0.0004 * Math.Cos(turn)), place.South + 0.0004 + (0.0003 * Math.Sin(turn))];
    }

    [Fact]
    public async Task Overlaps_are_told_in_pairs_and_neighbours_that_differ_by_hairs_are_none()
    {
        (string _, (double West, double South) taken) = await server.NewParcelAsync();
        (double West, double South) place = await new OpenLand(server).FindAsync();
        JsonElement job = await server.CheckAsync(new ImportFile()
            .Box(OpenLand.Code(), place)
            .Box(OpenLand.Code(), (place.West + 0.0009999, place.South))
            .Box(OpenLand.Code(), (place.West, place.South + 0.0005))
            .Box(OpenLand.Code(), (taken.West + 0.0005, taken.South)));
        Assert.Equal((1, 0, 0, 3), ImportClient.Counts(job));
        Assert.Equal(2, job.GetProperty("overlapPairs").GetInt32());
        Assert.Equal(["OVERLAPS_ROWS"], ImportClient.Problems(job, 1));
        Assert.Equal(["OVERLAPS_ROWS"], ImportClient.Problems(job, 3));
        Assert.Equal(["OVERLAPS_PARCELS"], ImportClient.Problems(job, 4));
        JsonElement pair = job.GetProperty("report").GetProperty("overlaps").EnumerateArray().Single(overlap => overlap.GetProperty("otherRow").ValueKind == JsonValueKind.Number);
        Assert.Equal((1, 3), (pair.GetProperty("row").GetInt32(), pair.GetProperty("otherRow").GetInt32()));
    }

    // A moves onto the land that B leaves; but B is refused, so its parcel stays where it is.
    [Fact]
    public async Task A_row_that_takes_the_land_of_a_refused_one_is_refused_too()
    {
        (double West, double South)[] places = await new OpenLand(server).FindAsync(2);
        (string a, string b) = (OpenLand.Code(), OpenLand.Code());
        await server.CommitAsync(new ImportFile().Box(a, places[0]).Box(b, places[1]));
        (string _, (double West, double South) taken) = await server.NewParcelAsync();

        JsonElement job = await server.CheckAsync(new ImportFile().Box(a, places[1]).Box(b, taken));
        Assert.Equal((0, 0, 0, 2), ImportClient.Counts(job));
        Assert.Equal(["OVERLAPS_PARCELS"], ImportClient.Problems(job, 1));
        JsonElement swapped = await server.CheckAsync(new ImportFile().Box(a, places[1]).Box(b, places[0]));
        Assert.Equal((0, 2, 0, 0), ImportClient.Counts(swapped));
    }

    [Fact]
    public async Task The_closed_number_of_a_parcel_stays_closed()
    {
        (string id, (double West, double South) place) = await server.NewParcelAsync();
        JsonElement retired = await server.RetireAsync(new { id, version = 1, reason = "merged" });
        string code = retired.GetProperty("parcel").GetProperty("code").GetString()!;
        JsonElement job = await server.CheckAsync(new ImportFile().Box(code, place));
        Assert.Equal(["PARCEL_RETIRED"], ImportClient.Problems(job, 1));
    }

    [Theory]
    [InlineData(0, 0, 0.001, 0.001, "ok")]
    [InlineData(0, 0, 0.0000001, 0.0000001, "small")]
    [InlineData(3.0, 0, 0.001, 0.001, "far")]
    [InlineData(0, 0, 0.4, 0.4, "wide")]
    [InlineData(40, 0, 0.001, 0.001, "abroad")]
    public async Task A_row_is_judged_as_registerParcel_judges_its_input(double east, double north, double width, double height, string about)
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        (double West, double South) moved = (place.West + east, place.South + north);
        string code = OpenLand.Code();
        JsonElement job = await server.CheckAsync(new ImportFile().Box(code, moved, width, height));
        string[] found = ImportClient.Problems(job, 1);
        JsonElement registered = await server.RegisterAsync(new
        {
            code, boundary = OpenLand.Box(moved.West, moved.South, moved.West + width, moved.South + height), stage = "PREPARED", origin = "REPORTED", sourceKey = "import",
        });
        string[] expected = [.. registered.GetProperty("userErrors").EnumerateArray().Select(error => error.GetProperty("code").GetString()!)];
        Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(found.Order(StringComparer.Ordinal)), $"{about}: {string.Join(",", expected)} and {string.Join(",", found)}");
        Assert.Equal(about == "ok", expected.Length == 0);
    }

    [Fact]
    public async Task The_nearest_township_is_the_one_that_registerParcel_finds()
    {
        foreach ((double West, double South) place in await new OpenLand(server).FindAsync(12))
        {
            string code = OpenLand.Code();
            await server.CommitAsync(new ImportFile().Box(code, place));
            JsonElement registered = await server.RegisterAsync(new
            {
                code = OpenLand.Code(), boundary = OpenLand.Square(place, east: 0.001), stage = "PREPARED", origin = "REPORTED", sourceKey = "import",
            });
            string other = registered.GetProperty("parcel").GetProperty("code").GetString()!;
            IReadOnlyList<object?[]> rows = await server.Owner.RowsAsync(
                "select township_code, township_precision, (select code from land.region as town where level = 'TOWNSHIP' and parent_code = '440783' and seat is not null order by st_distance(seat::geography, st_pointonsurface(parcel.boundary)::geography), code limit 1) from land.parcel where code = any ($1)",
                [new[] { code, other }]);
            Assert.All(rows, row => Assert.Equal((row[2], "APPROXIMATE"), (row[0], row[1])));
        }
    }

    private static double[][] Bowtie((double West, double South) place) =>
    [
        [place.West, place.South], [place.West + 0.001, place.South + 0.001], [place.West + 0.001, place.South], [place.West, place.South + 0.001], [place.West, place.South],
    ];
}

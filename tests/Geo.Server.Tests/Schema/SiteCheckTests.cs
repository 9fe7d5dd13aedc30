using System.Globalization;
using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Schema;

/// <summary>The site check through the API, over the generated land.</summary>
public sealed class SiteCheckTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Boundary = "query ($boundary: GeometryInput!) ";
    private const string Areas = "area netUsableArea hardArea softArea parts { hardOnly softOnly both none } parcelArea uncoveredArea outsideArea landUses { overlap } landUseClasses { overlap } counties { overlap }";

    [Fact]
    public async Task The_areas_of_an_answer_add_up()
    {
        JsonElement check = await CheckAsync(await AcrossConstraintAsync(), $"siteCheck(boundary: $boundary, first: 1000) {{ {Areas} constraints {{ hardness overlap share }} parcelCount parcels {{ overlap }} }}");
        double area = Number(check, "area");
        JsonElement parts = check.GetProperty("parts");
        Assert.Equal(area, Number(parts, "hardOnly") + Number(parts, "softOnly") + Number(parts, "both") + Number(parts, "none"), 1e-6 * area);
        Assert.Equal(area, Number(check, "netUsableArea") + Number(check, "hardArea"), 1e-6 * area);
        Assert.Equal(area, Sum(check, "landUses") + Number(check, "uncoveredArea"), 1e-6 * area);
        Assert.Equal(Sum(check, "landUses"), Sum(check, "landUseClasses"), 1e-6 * area);
        Assert.Equal(area, Sum(check, "counties") + Number(check, "outsideArea"), 1e-6 * area);
        Assert.Equal(Number(check, "parcelArea"), Sum(check, "parcels"), 1e-6 * area);
        Assert.Equal(check.GetProperty("parcelCount").GetInt32(), check.GetProperty("parcels").GetArrayLength());
        Assert.All(check.GetProperty("constraints").EnumerateArray(), item => Assert.Equal(Number(item, "overlap") / area, Number(item, "share"), 1e-9));
    }

    [Fact]
    public async Task A_shape_over_farmland_is_blocked_and_says_by_what()
    {
        JsonElement check = await CheckAsync(
            await AcrossConstraintAsync(),
            "siteCheck(boundary: $boundary) { verdict reasons { code text } netUsableShape netUsablePieces constraintKinds { kind hardness overlap } constraints { kind hardness constraint { code kind } } counties { isKnown county { code } } township { code level } townshipPrecision facilities { kind distanceMetres facility { kind } } }");
        Assert.Equal("BLOCKED", check.GetProperty("verdict").GetString());
        Assert.Equal("HARD_CONSTRAINT", check.GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.Contains("Permanent basic farmland (永久基本农田)", check.GetProperty("reasons")[0].GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("MultiPolygon", check.GetProperty("netUsableShape").GetProperty("type").GetString());
        Assert.All(check.GetProperty("constraints").EnumerateArray(), item => Assert.Equal(item.GetProperty("kind").GetString(), item.GetProperty("constraint").GetProperty("kind").GetString()));
        Assert.True(check.GetProperty("counties")[0].GetProperty("isKnown").GetBoolean());
        Assert.Equal(("TOWNSHIP", "APPROXIMATE"), (check.GetProperty("township").GetProperty("level").GetString(), check.GetProperty("townshipPrecision").GetString()));
        Assert.StartsWith(check.GetProperty("counties")[0].GetProperty("county").GetProperty("code").GetString(), check.GetProperty("township").GetProperty("code").GetString(), StringComparison.Ordinal);
        double[] distances = [.. check.GetProperty("facilities").EnumerateArray().Select(item => Number(item, "distanceMetres"))];
        Assert.Equal(distances.Order(), distances);
        Assert.Equal(3, distances.Length);
    }

    [Fact]
    public async Task The_check_of_a_parcel_is_that_of_its_outline()
    {
        const string Selection = "verdict area square: area(unit: SQUARE_METRE) planar: area(basis: PLANAR) netUsableArea soft: netUsableArea parcelCount facilities { distanceMetres } parcels { parcel { code } }";
        JsonElement parcels = (await server.QueryAsync(
            $"{{ parcels(first: 5, where: {{constraints: {{some: {{hardness: {{eq: SOFT}}}}}}}}) {{ nodes {{ code boundary area planarAreaMu siteCheck(leaveOut: SOFT, first: 1) {{ {Selection} }} }} }} }}")).GetProperty("parcels").GetProperty("nodes");
        Assert.Equal(5, parcels.GetArrayLength());
        foreach (JsonElement parcel in parcels.EnumerateArray())
        {
            JsonElement ofParcel = parcel.GetProperty("siteCheck");
            JsonElement ofShape = (await server.QueryAsync(
                $"{Boundary}{{ siteCheck(boundary: $boundary, leaveOut: SOFT, first: 1) {{ {Selection} }} }}", new { boundary = new { geojson = parcel.GetProperty("boundary") } })).GetProperty("siteCheck");
            Assert.Equal(Number(parcel, "area"), Number(ofParcel, "area"), 1e-9);
            Assert.Equal(Number(parcel, "area") * 2000 / 3, Number(ofParcel, "square"), 1e-6);
            Assert.Equal(Number(parcel, "planarAreaMu"), Number(ofParcel, "planar"), 1e-9);
            Assert.Equal(parcel.GetProperty("code").GetString(), ofParcel.GetProperty("parcels")[0].GetProperty("parcel").GetProperty("code").GetString());
            Assert.Equal(Number(ofShape, "netUsableArea"), Number(ofParcel, "netUsableArea"), 0.01);
            Assert.Equal(ofShape.GetProperty("verdict").GetString(), ofParcel.GetProperty("verdict").GetString());
        }
    }

    [Fact]
    public async Task Where_no_constraints_are_on_record_the_answer_is_unknown_and_never_clear()
    {
        JsonElement sea = await CheckAsync(Square(114.9, 20, 0.01), "siteCheck(boundary: $boundary) { verdict reasons { code } counties { share } outsideArea area township { code } townshipPrecision parcelCount }");
        Assert.Equal("UNKNOWN", sea.GetProperty("verdict").GetString());
        Assert.Equal("OUTSIDE_KNOWN_LAND", sea.GetProperty("reasons")[0].GetProperty("code").GetString());
        Assert.Equal((0, 0), (sea.GetProperty("counties").GetArrayLength(), sea.GetProperty("parcelCount").GetInt32()));
        Assert.Equal(Number(sea, "area"), Number(sea, "outsideArea"));
        Assert.Equal(JsonValueKind.Null, sea.GetProperty("township").ValueKind);

        JsonElement before = await CheckAsync(await AcrossConstraintAsync(), "siteCheck(boundary: $boundary, on: \"1990-01-01\") { verdict constraints { overlap } counties { isKnown } }");
        Assert.Equal(("UNKNOWN", 0), (before.GetProperty("verdict").GetString(), before.GetProperty("constraints").GetArrayLength()));
        Assert.False(before.GetProperty("counties")[0].GetProperty("isKnown").GetBoolean());
    }

    [Theory]
    [InlineData("POLYGON ((112.6 22.3, 112.61 22.31, 112.61 22.3, 112.6 22.31, 112.6 22.3))", "The shape is not valid: Self-intersection at 112.605 22.305.")]
    [InlineData("POLYGON ((179.9 22, -179.9 22, -179.9 22.1, 179.9 22.1, 179.9 22))", "The shape spans more than 90 degrees. Split a shape that crosses the antimeridian in two.")]
    [InlineData("POLYGON ((180 -90, 180 90, -180 90, -180 -90, 180 -90))", "The shape spans more than 90 degrees. Split a shape that crosses the antimeridian in two.")]
    [InlineData("LINESTRING (112.6 22.3, 112.7 22.3)", "A site check needs an area: give a Polygon or a MultiPolygon, not a point, a line or a collection.")]
    [InlineData("POINT (112.6 22.3)", "A site check needs an area: give a Polygon or a MultiPolygon, not a point, a line or a collection.")]
    [InlineData("GEOMETRYCOLLECTION (POLYGON ((112.6 22.3, 112.61 22.3, 112.6 22.31, 112.6 22.3)))", "A site check needs an area: give a Polygon or a MultiPolygon, not a point, a line or a collection.")]
    [InlineData("POLYGON EMPTY", "The shape is empty.")]
    [InlineData("POLYGON ((112 22, 113 22, 113 23, 112 23, 112 22))", "The shape has 11394.451 km²; a site check takes 0.01 m² to 5,000 km². Larger land is asked for by its parts.")]
    [InlineData("POLYGON ((112.6 22.3, 112.600001 22.3, 112.600001 22.300001, 112.6 22.3))", "The shape has 0.005721 m²; a site check takes 0.01 m² to 5,000 km². Larger land is asked for by its parts.")]
    public async Task A_shape_that_is_no_site_is_refused_with_the_reason(string wkt, string message)
    {
        JsonElement error = (await server.AskAsync($"{Boundary}{{ siteCheck(boundary: $boundary) {{ verdict }} }}", new { boundary = new { wkt = new { text = wkt } } })).GetProperty("errors")[0];
        Assert.Equal(("BAD_GEOMETRY", message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("siteCheck(boundary: $boundary, on: \"2999-01-01\") { verdict }", "BAD_DATE")]
    [InlineData("siteCheck(boundary: $boundary, on: \"1949-09-30\") { verdict }", "BAD_DATE")]
    [InlineData("siteCheck(boundary: $boundary, first: 1001) { verdict }", "BAD_PAGE_SIZE")]
    [InlineData("siteCheck(boundary: $boundary) { verdict } parcels(first: 1000) { nodes { siteCheck { verdict } } }", "COST_EXCEEDED")]
    public async Task Wrong_arguments_and_too_many_checks_are_refused_with_a_code(string fields, string code)
    {
        JsonElement answer = await server.AskAsync($"{Boundary}{{ {fields} }}", new { boundary = Square(112.6, 22.3, 0.01) });
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_shape_of_a_square_metre_with_a_hole_and_one_of_40_000_vertices_are_answered()
    {
        JsonElement small = await CheckAsync(
            new { wkt = new { text = "POLYGON ((112.6 22.3, 112.60001 22.3, 112.60001 22.30001, 112.6 22.30001, 112.6 22.3), (112.600002 22.300002, 112.600004 22.300002, 112.600004 22.300004, 112.600002 22.300002))" } },
            "siteCheck(boundary: $boundary) { area netUsableArea hardArea }");
        Assert.Equal(Number(small, "area"), Number(small, "netUsableArea") + Number(small, "hardArea"), 1e-4 * Number(small, "area"));

        string ring = string.Join(", ", Enumerable.Range(0, 40_001).Select(i => (i % 40_000) * Math.Tau / 40_000).Select(angle =>
            FormattableString.Invariant($"{112.68 + 0.005 * Math.Cos(angle):F7} {22.38 + 0.005 * Math.Sin(angle):F7}")));
        JsonElement large = await CheckAsync(new { wkt = new { text = $"POLYGON (({ring}))" } }, "siteCheck(boundary: $boundary) { area netUsableArea hardArea }");
        Assert.Equal(Number(large, "area"), Number(large, "netUsableArea") + Number(large, "hardArea"), 1e-6 * Number(large, "area"));
    }

    [Fact]
    public async Task A_constraint_counts_from_the_change_that_recorded_it()
    {
        object?[] parcel = (await server.Owner.RowsAsync(
            """
            select code, county_code from land.parcel
            where county_code = '440783' and not exists (select from land.constraint_area where st_intersects(parcel.boundary, constraint_area.boundary))
            order by code limit 1
            """))[0];
        string before = await server.Owner.ScalarAsync<string>("select to_json(max(committed_at)) #>> '{}' from land.change_transaction");
        await server.Owner.RunAsync(
            """
            insert into land.constraint_area (county_code, id, code, kind, hardness, boundary, valid_from, origin, source_id)
            select county_code, gen_random_uuid(), 'T-1', 'HERITAGE', 'HARD', boundary, '2020-01-01', 'GENERATED', 'generated' from land.parcel where code = $1
            """,
            parcel[0]);
        const string Query = "query ($code: String!, $at: DateTime) { then: parcel(code: $code, asOf: $at) { siteCheck { verdict netUsableArea area constraints { overlap } } } parcel(code: $code) { siteCheck { verdict netUsableArea constraints { share shareOfConstraint constraint { code } } } } }";
        JsonElement data = await server.QueryAsync(Query, new { code = parcel[0], at = before });
        JsonElement then = data.GetProperty("then").GetProperty("siteCheck");
        Assert.Equal(("CLEAR", 0), (then.GetProperty("verdict").GetString(), then.GetProperty("constraints").GetArrayLength()));
        Assert.Equal(Number(then, "area"), Number(then, "netUsableArea"));
        JsonElement now = data.GetProperty("parcel").GetProperty("siteCheck");
        Assert.Equal("BLOCKED", now.GetProperty("verdict").GetString());
        Assert.Equal(0, Number(now, "netUsableArea"), 1e-6);
        Assert.Equal("T-1", now.GetProperty("constraints")[0].GetProperty("constraint").GetProperty("code").GetString());
    }

    private static object Square(double west, double south, double side) => new
    {
        wkt = new
        {
            text = string.Create(CultureInfo.InvariantCulture, $"POLYGON (({west} {south}, {west + side} {south}, {west + side} {south + side}, {west} {south + side}, {west} {south}))"),
        },
    };

    private static double Number(JsonElement item, string name) => item.GetProperty(name).GetDouble();

    private static double Sum(JsonElement check, string list) => check.GetProperty(list).EnumerateArray().Sum(item => Number(item, "overlap"));

    // Half of it lies in the farmland.
    private async Task<object> AcrossConstraintAsync()
    {
        object?[] place = (await server.Owner.RowsAsync(
            """
            select st_x(edge), st_y(edge)
            from land.constraint_area cross join lateral (select st_startpoint(st_exteriorring(st_geometryn(boundary, 1))) as edge) as at
            where kind = 'PERMANENT_BASIC_FARMLAND' and exists (select from land.parcel where st_dwithin(parcel.boundary, edge, 0.003))
            order by code limit 1
            """))[0];
        return Square((double)place[0]! - 0.006, (double)place[1]! - 0.006, 0.012);
    }

    private async Task<JsonElement> CheckAsync(object boundary, string field) =>
        (await server.QueryAsync($"{Boundary}{{ {field} }}", new { boundary })).GetProperty("siteCheck");
}

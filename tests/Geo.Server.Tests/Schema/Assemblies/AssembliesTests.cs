using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>Assemblies of the generated parcels over HTTP.</summary>
public sealed class AssembliesTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task The_prepared_land_of_Kaiping_makes_exactly_five_blocks_of_over_500_mu()
    {
        JsonElement[] blocks = await NodesAsync(
            """assemblies(where: {countyCode: {eq: "440783"}, stage: {eq: PREPARED}}) { totalCount nodes { area memberCount verdictDependsOnBasis reachesSize members { area } counties { code } platforms { key } stages { stage count share } } }""");
        Assert.Equal(5, blocks.Length);
        Assert.All(blocks, block =>
        {
            Assert.InRange(block.GetProperty("area").GetDouble(), 500, 1000);
            Assert.Equal(block.GetProperty("memberCount").GetInt32(), block.GetProperty("members").GetArrayLength());
            Assert.Equal(block.GetProperty("area").GetDouble(), block.GetProperty("members").EnumerateArray().Sum(member => member.GetProperty("area").GetDouble()), 1e-9);
            Assert.Equal("440783", Assert.Single(block.GetProperty("counties").EnumerateArray()).GetProperty("code").GetString());
            Assert.Equal("jm-transfer-kaiping", Assert.Single(block.GetProperty("platforms").EnumerateArray()).GetProperty("key").GetString());
            JsonElement stage = Assert.Single(block.GetProperty("stages").EnumerateArray());
            Assert.Equal(("PREPARED", 1.0), (stage.GetProperty("stage").GetString(), stage.GetProperty("share").GetDouble()));
            Assert.True(block.GetProperty("reachesSize").GetBoolean());
            Assert.False(block.GetProperty("verdictDependsOnBasis").GetBoolean());
        });
        Assert.Equal(blocks.Select(block => block.GetProperty("area").GetDouble()).OrderDescending(), blocks.Select(block => block.GetProperty("area").GetDouble()));
    }

    [Fact]
    public async Task The_shape_is_the_union_of_the_members_and_its_measures_lie_inside()
    {
        foreach (JsonElement block in await NodesAsync(
            "assemblies(where: {stage: {in: [PREPARED, UNPREPARED, LISTED]}}, minArea: {mu: 60}, maxGap: 25, first: 40) { totalCount nodes { members { code } outline compactness inscribedCircle { centre radius } inscribedRectangle { outline length width bearing area(unit: SQUARE_METRE) } bridgedGaps { metres } } }"))
        {
            string codes = string.Join(',', block.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("code").GetString()));
            JsonElement circle = block.GetProperty("inscribedCircle");
            JsonElement rectangle = block.GetProperty("inscribedRectangle");
            object?[] measured = Assert.Single(await server.Owner.RowsAsync(
                """
                with shape as (
                  select st_union(boundary) as members, st_setsrid(st_geomfromgeojson($2), 4490) as outline, st_setsrid(st_geomfromgeojson($3), 4490) as centre, st_setsrid(st_geomfromgeojson($4), 4490) as rectangle, min(planar_srid) as zone
                  from land.parcel where code = any (string_to_array($1, ','))
                )
                select st_area(st_symdifference(members, outline)::geography) / st_area(members::geography),
                  st_distance(st_boundary(st_transform(outline, zone)), st_transform(centre, zone)), st_covers(outline, centre),
                  st_area(st_difference(rectangle, st_setsrid(st_buffer(outline::geography, 0.05)::geometry, 4490))::geography),
                  st_area(rectangle::geography), st_numgeometries(outline),
                  4 * pi() * st_area(outline::geography) / (st_perimeter(outline::geography) ^ 2),
                  degrees(st_azimuth(st_pointn(st_boundary(rectangle), 1)::geography, st_pointn(st_boundary(rectangle), 2)::geography)),
                  st_length(st_makeline(st_pointn(st_boundary(rectangle), 1), st_pointn(st_boundary(rectangle), 2))::geography)
                from shape
                """,
                codes, block.GetProperty("outline").GetRawText(), circle.GetProperty("centre").GetRawText(), rectangle.GetProperty("outline").GetRawText()));
            Assert.InRange((double)measured[0]!, 0, 1e-4);

            // In the plane of a zone, whose scale is off by up to 0.06 % two degrees from its meridian; ST_Distance on geography is off by 0.3 % here.
            Assert.Equal((double)measured[1]!, circle.GetProperty("radius").GetDouble(), 0.05 + (0.0007 * (double)measured[1]!));
            Assert.True((bool)measured[2]!);
            Assert.Equal(0, (double)measured[3]!, 0.01);
            Assert.Equal((double)measured[4]!, rectangle.GetProperty("area").GetDouble(), 1e-4 * (double)measured[4]!);
            Assert.True((int)measured[5]! <= 1 + block.GetProperty("bridgedGaps").GetArrayLength());
            Assert.Equal((double)measured[6]!, block.GetProperty("compactness").GetDouble(), 1e-4);

            // The first side in the answer is the longer or the shorter one.
            double side = (double)measured[8]!;
            bool isLonger = Math.Abs(side - rectangle.GetProperty("length").GetDouble()) <= Math.Abs(side - rectangle.GetProperty("width").GetDouble());
            double bearing = rectangle.GetProperty("bearing").GetDouble() + (isLonger ? 0 : 90);
            bool isSquare = Math.Abs(rectangle.GetProperty("length").GetDouble() - rectangle.GetProperty("width").GetDouble()) < 0.1;
            Assert.Equal(0, Math.IEEERemainder((double)measured[7]! - bearing, isSquare ? 90 : 180), 0.05);
        }
    }

    [Fact]
    public async Task The_obstacles_are_what_the_records_say()
    {
        JsonElement[] items = await NodesAsync(
            """assemblies(minArea: {mu: 150}, on: "2026-11-01", first: 30) { totalCount nodes { members { code } area stages { stage count area } obstacles { notPrepared { count area share } contracts { count parcelCount area share } constraints { hardArea hardShare softArea softShare freeShare } } } }""");
        Assert.NotEmpty(items);
        foreach (JsonElement item in items)
        {
            string codes = string.Join(',', item.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("code").GetString()));
            object?[] told = Assert.Single(await server.Owner.RowsAsync(
                """
                with member as (select * from land.parcel where code = any (string_to_array($1, ','))),
                  running as (select contract.id, parcel_id from land.supply_contract as contract join member on member.county_code = contract.county_code and member.id = parcel_id where signed_on <= '2026-11-01' and (completed_on is null or completed_on > '2026-11-01')),
                  outline as (select st_union(boundary) as shape from member),
                  covered as (select hardness, st_union(st_intersection(boundary, shape)) as part from land.constraint_area, outline where boundary && shape and valid_from <= '2026-11-01' and (valid_to is null or valid_to >= '2026-11-01') group by hardness)
                select (select count(*) from member where stage in ('UNPREPARED', 'RESERVED')), (select count(*) from running), (select count(distinct parcel_id) from running),
                  coalesce((select st_area(part::geography) from covered where hardness = 'HARD'), 0), coalesce((select st_area(part::geography) from covered where hardness = 'SOFT'), 0),
                  (select 1 - coalesce(st_area(st_union(part)::geography), 0) / st_area(shape::geography) from outline left join covered on true group by shape)
                """,
                codes));
            JsonElement obstacles = item.GetProperty("obstacles");
            JsonElement constraints = obstacles.GetProperty("constraints");
            Assert.Equal((long)told[0]!, obstacles.GetProperty("notPrepared").GetProperty("count").GetInt32());
            Assert.Equal((long)told[1]!, obstacles.GetProperty("contracts").GetProperty("count").GetInt32());
            Assert.Equal((long)told[2]!, obstacles.GetProperty("contracts").GetProperty("parcelCount").GetInt32());
            Assert.Equal((double)told[3]! / (2000.0 / 3), constraints.GetProperty("hardArea").GetDouble(), 0.01);
            Assert.Equal((double)told[4]! / (2000.0 / 3), constraints.GetProperty("softArea").GetDouble(), 0.01);
            Assert.Equal((double)told[5]!, constraints.GetProperty("freeShare").GetDouble(), 1e-4);
        }
    }

    [Fact]
    public async Task Pages_go_on_by_cursor_and_equal_members_have_equal_identifiers()
    {
        List<string> ids = [];
        string? after = null;
        do
        {
            JsonElement page = (await server.QueryAsync(
                """query ($after: Cursor) { assemblies(minArea: {hectare: 3}, first: 7, after: $after, nearMisses: true, orderBy: [MEMBER_COUNT_DESC, AREA_ASC]) { totalCount nodes { id memberCount } pageInfo { hasNextPage endCursor } } }""",
                new { after })).GetProperty("assemblies");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray().Select(node => $"{1000 - node.GetProperty("memberCount").GetInt32()} {node.GetProperty("id").GetString()}"));
            after = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            Assert.True(after is not null || page.GetProperty("totalCount").GetInt32() == ids.Count);
        }
        while (after is not null);

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(ids.Select(id => id[..3]).Order(StringComparer.Ordinal), ids.Select(id => id[..3]));

        // A filter that selects the same parcels otherwise finds the same assemblies.
        string[] known = [.. (await NodesAsync("assemblies(minArea: {mu: 200}, where: {stage: {eq: PREPARED}}) { totalCount nodes { id } }")).Select(node => node.GetProperty("id").GetString()!)];
        string[] again = [.. (await NodesAsync("assemblies(minArea: {mu: 200}, where: {not: {stage: {ne: PREPARED}}}, orderBy: AREA_DESC) { totalCount nodes { id } }")).Select(node => node.GetProperty("id").GetString()!)];
        Assert.NotEmpty(known);
        Assert.Equal(known, again);
    }

    [Fact]
    public async Task Members_are_capped_and_counted()
    {
        JsonElement[] items = await NodesAsync("assemblies(maxGap: 50, first: 3, firstMembers: 2) { totalCount nodes { memberCount members { code } } }");
        Assert.NotEmpty(items);
        Assert.All(items, item => Assert.Equal(Math.Min(2, item.GetProperty("memberCount").GetInt32()), item.GetProperty("members").GetArrayLength()));
        Assert.All(await NodesAsync("assemblies(maxGap: 50, first: 3, firstMembers: 0) { totalCount nodes { members { code } } }"), item => Assert.Equal(0, item.GetProperty("members").GetArrayLength()));
    }

    [Fact]
    public async Task A_variable_for_the_unit_is_taken_anew_each_time()
    {
        const string Query = "query ($unit: AreaUnit!) { assemblies(where: {countyCode: {eq: \"440783\"}, stage: {eq: PREPARED}}, first: 1) { nodes { area(unit: $unit) } } }";
        double[] areas = [.. await Task.WhenAll(new[] { "MU", "HECTARE", "SQUARE_METRE", "MU" }.Select(async unit =>
            (await server.QueryAsync(Query, new { unit })).GetProperty("assemblies").GetProperty("nodes")[0].GetProperty("area").GetDouble()))];
        Assert.Equal([15, 15.0 / 10_000, 15], [areas[0] / areas[1], 15 * areas[1] / areas[2], 15 * areas[3] / areas[0]], (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Theory]
    [InlineData("minArea: {mu: 0}", "minArea must be more than 0 and at most 15000000 mu (亩), but is 0 mu.")]
    [InlineData("minArea: {hectare: -3}", "minArea must be more than 0 and at most 15000000 mu (亩), but is -3 hectare.")]
    [InlineData("minArea: {squareMetre: 1e20}", "minArea must be more than 0 and at most 15000000 mu (亩), but is 100000000000000000000 squareMetre.")]
    [InlineData("minArea: {mu: 15000000.1}", "minArea must be more than 0 and at most 15000000 mu (亩), but is 15000000.1 mu.")]
    [InlineData("minSharedBoundary: 0", "minSharedBoundary must be more than 0 and at most 100000 metres, but is 0. Contact at a corner alone is never contiguity.")]
    [InlineData("minSharedBoundary: -1", "minSharedBoundary must be more than 0 and at most 100000 metres, but is -1. Contact at a corner alone is never contiguity.")]
    [InlineData("maxGap: -0.5", "maxGap must be between 0 and 50 metres, but is -0.5.")]
    [InlineData("maxGap: 50.1", "maxGap must be between 0 and 50 metres, but is 50.1.")]
    [InlineData("firstMembers: 1001", "firstMembers must be between 0 and 1000, but is 1001.")]
    public async Task Arguments_out_of_range_are_refused_with_their_range(string argument, string message)
    {
        JsonElement error = (await server.AskAsync($"{{ assemblies({argument}) {{ totalCount }} }}")).GetProperty("errors")[0];
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(message, error.GetProperty("message").GetString());
        Assert.Equal("assemblies", error.GetProperty("path")[0].GetString());
    }

    [Theory]
    [InlineData("first: 1001", "BAD_PAGE_SIZE")]
    [InlineData("on: \"2999-01-01\"", "BAD_DATE")]
    [InlineData("where: {boundary: {bbox: [1, 2, 3]}}", "BAD_BBOX")]
    [InlineData("after: \"x\"", "BAD_CURSOR")]
    public async Task What_other_lists_refuse_is_refused_here_too(string argument, string code)
    {
        JsonElement answer = await server.AskAsync($"{{ assemblies({argument}) {{ totalCount }} }}");
        Assert.Equal(code, answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    private async Task<JsonElement[]> NodesAsync(string field)
    {
        JsonElement connection = (await server.QueryAsync($"{{ {field} }}")).EnumerateObject().Single().Value;
        JsonElement[] nodes = [.. connection.GetProperty("nodes").EnumerateArray()];
        Assert.True(nodes.Length <= connection.GetProperty("totalCount").GetInt32());
        return nodes;
    }
}

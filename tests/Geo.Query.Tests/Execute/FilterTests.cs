using System.Globalization;
using System.Text.Json;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>Filters select what an independent evaluation over the rows selects.</summary>
public sealed class FilterTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Fact]
    public async Task Random_filters_select_the_same_records_as_an_evaluation_in_memory()
    {
        JsonElement all = (await land.DataAsync(
            "{ parcels(first: 1000) { nodes { code name stage areaMu price floors isListed statedOn updatedAt tag platformKey county { code name } platform { key } projects { nodes { name } } } } }"))
            .GetProperty("parcels").GetProperty("nodes");
        Random random = new(42);
        for (int i = 0; i < 250; i++)
        {
            RandomFilter filter = RandomFilter.Next(random, depth: 3);
            string[] expected = [.. all.EnumerateArray().Where(filter.Holds).Select(row => row.GetProperty("code").GetString()!)];
            JsonElement found = (await land.DataAsync(
                $"{{ parcels(first: 1000, where: {filter.Text}) {{ totalCount aggregate {{ count }} nodes {{ code }} }} }}")).GetProperty("parcels");
            string[] actual = [.. found.GetProperty("nodes").EnumerateArray().Select(row => row.GetProperty("code").GetString()!)];
            Assert.True(expected.SequenceEqual(actual), $"{filter.Text}: expected {string.Join(' ', expected)}, got {string.Join(' ', actual)}");
            Assert.Equal(expected.Length, found.GetProperty("totalCount").GetInt32());
            Assert.Equal(expected.Length, found.GetProperty("aggregate").GetProperty("count").GetInt32());
        }
    }

    [Theory]
    [InlineData("bbox: [112.02, 22.02, 112.0201, 22.0201]")]
    [InlineData("intersects: {wkt: {text: \"POLYGON ((112 22, 112.1 22.06, 112 22.06, 112 22))\"}}")]
    [InlineData("within: {geojson: {type: \"Polygon\", coordinates: [[[112,22],[112.06,22],[112.03,22.06],[112,22]]]}}")]
    [InlineData("contains: {wkt: {text: \"POINT (112.015 22.035)\"}}")]
    [InlineData("disjoint: {region: \"440783\"}")]
    [InlineData("dwithin: {geometry: {wkt: {text: \"POINT (112.05 22.03)\"}}, metres: 1234.5}")]
    [InlineData("dwithin: {geometry: {region: \"440784\"}, metres: 600}")]
    [InlineData("dwithin: {geometry: {platform: \"hs\"}, metres: 1e300}")]
    [InlineData("intersects: {wkt: {text: \"POLYGON ((603000 2434000, 605000 2434000, 605000 2437000, 603000 2437000, 603000 2434000))\", srid: 4546}}")]
    public async Task Shapes_are_found_as_plain_SQL_finds_them(string condition)
    {
        string sql = condition switch
        {
            _ when condition.StartsWith("bbox", StringComparison.Ordinal) => "st_intersects(boundary, st_makeenvelope(112.02, 22.02, 112.0201, 22.0201, 4490))",
            _ when condition.Contains("srid", StringComparison.Ordinal) => "st_intersects(boundary, st_transform(st_makeenvelope(603000, 2434000, 605000, 2437000, 4546), 4490))",
            _ when condition.StartsWith("intersects", StringComparison.Ordinal) => "st_intersects(boundary, st_geomfromtext('POLYGON ((112 22, 112.1 22.06, 112 22.06, 112 22))', 4490))",
            _ when condition.StartsWith("within", StringComparison.Ordinal) => "st_within(boundary, st_geomfromtext('POLYGON ((112 22, 112.06 22, 112.03 22.06, 112 22))', 4490))",
            _ when condition.StartsWith("contains", StringComparison.Ordinal) => "st_contains(boundary, st_point(112.015, 22.035, 4490))",
            _ when condition.StartsWith("disjoint", StringComparison.Ordinal) => "st_disjoint(boundary, (select r.boundary from api.region r where r.code = '440783'))",
            _ when condition.Contains("1234.5", StringComparison.Ordinal) => "st_distance(boundary::geography, st_point(112.05, 22.03, 4490)::geography) <= 1234.5",
            _ when condition.Contains("600", StringComparison.Ordinal) => "st_distance(boundary::geography, (select r.boundary from api.region r where r.code = '440784')::geography) <= 600",
            _ => "true",
        };
        List<string> expected = await land.RowsAsync<string>($"select code from api.parcel where {sql} order by county_code, id");
        JsonElement found = (await land.DataAsync($"{{ parcels(first: 1000, where: {{boundary: {{{condition}}}}}) {{ totalCount nodes {{ code }} }} }}")).GetProperty("parcels");
        Assert.Equal(expected, [.. found.GetProperty("nodes").EnumerateArray().Select(row => row.GetProperty("code").GetString()!)]);
        Assert.Equal(expected.Count, found.GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_box_whose_sides_lie_at_those_of_parcels_finds_what_plain_SQL_finds()
    {
        List<string> sides = await land.RowsAsync<string>("select format('%s %s %s %s', st_xmin(boundary), st_ymin(boundary), st_xmax(boundary), st_ymax(boundary)) from api.parcel where boundary is not null order by id");
        double[][] boxes = [.. sides.Select(line => line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray())];
        double[] distances = [0, 1e-9, 1e-6, 0.8e-5, 1.6e-5, 3e-5, 0.5e-4, 1e-3];
        Random random = new(11);
        for (int i = 0; i < 300; i++)
        {
            double Side(int side) => boxes[random.Next(boxes.Length)][side] + (distances[random.Next(distances.Length)] * (random.Next(3) - 1));
            (double west, double south) = (Side(2 * random.Next(2)), Side(1 + (2 * random.Next(2))));
            (double east, double north) = (west + (random.Next(2) == 0 ? distances[random.Next(distances.Length)] : 0.05), south + (random.Next(2) == 0 ? distances[random.Next(distances.Length)] : 0.05));
            string box = string.Create(CultureInfo.InvariantCulture, $"{west:R}, {south:R}, {east:R}, {north:R}");
            List<string> expected = await land.RowsAsync<string>($"select code from api.parcel where st_intersects(boundary, st_makeenvelope({box}, 4490)) order by county_code, id");
            JsonElement found = (await land.DataAsync($"{{ parcels(first: 1000, where: {{boundary: {{bbox: [{box}]}}}}) {{ nodes {{ code }} }} }}")).GetProperty("parcels");
            string[] actual = [.. found.GetProperty("nodes").EnumerateArray().Select(row => row.GetProperty("code").GetString()!)];
            Assert.True(expected.SequenceEqual(actual), $"[{box}]: expected {string.Join(' ', expected)}, got {string.Join(' ', actual)}");
        }
    }

    [Theory]
    [InlineData("stage: {in: [LISTED, PREPARED]}", "stage in ('PREPARED', 'LISTED')")]
    [InlineData("stage: {eq: LISTED}", "stage = 'LISTED'")]
    [InlineData("stage: {ne: LISTED}", "stage <> 'LISTED'")]
    [InlineData("stage: {in: []}", "false")]
    [InlineData("and: [{stage: {in: [PREPARED, LISTED, LISTED]}}, {stage: {ne: LISTED}}]", "stage = 'PREPARED'")]
    [InlineData("not: {stage: {in: [PREPARED, LISTED]}}", "stage not in ('PREPARED', 'LISTED')")]
    [InlineData("or: [{stage: {eq: PREPARED}}, {code: {contains: \"1\"}}]", "(stage = 'PREPARED' or code like '%1%')")]
    public async Task Stages_beside_a_box_find_what_plain_SQL_finds(string condition, string sql)
    {
        List<string> expected = await land.RowsAsync<string>($"select code from api.parcel where {sql} and st_intersects(boundary, st_makeenvelope(112, 22, 112.06, 22.06, 4490)) order by county_code, id");
        JsonElement found = (await land.DataAsync($"{{ parcels(first: 1000, where: {{boundary: {{bbox: [112, 22, 112.06, 22.06]}}, {condition}}}) {{ nodes {{ code }} }} }}")).GetProperty("parcels");
        Assert.Equal(expected, [.. found.GetProperty("nodes").EnumerateArray().Select(row => row.GetProperty("code").GetString()!)]);
    }

    [Fact]
    public async Task Near_returns_the_distance_on_the_spheroid_and_pages_by_it()
    {
        Random random = new(5);
        for (int i = 0; i < 20; i++)
        {
            (double x, double y) = (111.95 + random.NextDouble() * 0.25, 21.95 + random.NextDouble() * 0.25);
            List<string> expected = await land.RowsAsync<string>(
                $"select code || ' ' || st_distance(boundary::geography, st_point({x:R}, {y:R}, 4490)::geography) from api.parcel order by st_distance(boundary::geography, st_point({x:R}, {y:R}, 4490)::geography), county_code, id");
            List<string> walked = [];
            string? cursor = null;
            do
            {
                string after = cursor is null ? "" : $", after: \"{cursor}\"";
                JsonElement page = (await land.DataAsync(
                    $"{{ parcels(near: {{geometry: {{wkt: {{text: \"POINT ({x:R} {y:R})\"}}}}}}, first: 13{after}) {{ edges {{ distanceMetres node {{ code }} }} pageInfo {{ hasNextPage endCursor }} }} }}")).GetProperty("parcels");
                walked.AddRange(page.GetProperty("edges").EnumerateArray().Select(edge =>
                    $"{edge.GetProperty("node").GetProperty("code").GetString()} {edge.GetProperty("distanceMetres").GetRawText()}"));
                cursor = page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean() ? page.GetProperty("pageInfo").GetProperty("endCursor").GetString() : null;
            }
            while (cursor is not null);
            Assert.Equal(expected, walked);
        }
    }
}

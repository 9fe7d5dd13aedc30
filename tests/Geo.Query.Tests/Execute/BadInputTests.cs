using System.Text.Json;
using Geo.Query.Execute;
using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>What a client gets wrong: the code, the sentence and the place. The next request works.</summary>
public sealed class BadInputTests(LandFixture land) : IClassFixture<LandFixture>
{
    private const string Polygon = "POLYGON ((112 22, 112.1 22, 112.1 22.1, 112 22))";

    [Theory]
    [InlineData("first: -1", "BAD_PAGE_SIZE", "first must be between 0 and 1000, but is -1.")]
    [InlineData("first: 1000000000", "BAD_PAGE_SIZE", "first must be between 0 and 1000, but is 1000000000.")]
    [InlineData("last: -5", "BAD_PAGE_SIZE", "last must be between 0 and 1000, but is -5.")]
    [InlineData("first: 1, last: 1", "BAD_PAGE_SIZE", "Give first or last, not both.")]
    [InlineData("after: \"x\"", "BAD_CURSOR", "The cursor is damaged, or does not come from this API.")]
    [InlineData("before: \"\"", "BAD_CURSOR", "The cursor is damaged, or does not come from this API.")]
    [InlineData("orderBy: [CODE_ASC, CODE_DESC]", "BAD_ORDER", "orderBy names code twice.")]
    [InlineData("near: {geometry: {region: \"440783\"}}, orderBy: [CODE_ASC]", "BAD_ORDER", "near orders by distance; leave orderBy out.")]
    [InlineData("near: {geometry: {region: \"440783\"}, withinMetres: -1}", "BAD_GEOMETRY", "withinMetres must be a finite number of metres, 0 or more.")]
    [InlineData("where: {code: {eq: null}}", "BAD_FILTER", "code.eq must not be null; use isNull to ask for missing values.")]
    [InlineData("where: {code: null}", "BAD_FILTER", "code must not be null; leave it out to set no condition.")]
    [InlineData("where: {not: null}", "BAD_FILTER", "not must not be null; leave it out to set no condition.")]
    [InlineData("where: {name: {contains: \"a\\u0000b\"}}", "BAD_FILTER", "name is compared with a text that holds U+0000 or half a surrogate pair.")]
    [InlineData("where: {id: {eq: \"nonsense\"}}", "BAD_ID", "\"nonsense\" is not an id of this API.")]
    [InlineData("where: {id: {eq: \"UmVnaW9uOjQ0MDc4NA\"}}", "BAD_ID", "\"UmVnaW9uOjQ0MDc4NA\" is not an id of Parcel.")]
    [InlineData("where: {tag: {eq: \"nonsense\"}}", "BAD_ID", "\"nonsense\" is not an id of this API.")]
    [InlineData("where: {projects: {some: null}}", "BAD_FILTER", "projects.some must not be null; use isNull to ask for missing values.")]
    [InlineData("where: {boundary: {bbox: [1, 2, 3]}}", "BAD_BBOX", "A box has four numbers: west, south, east, north. This one has 3.")]
    [InlineData("where: {boundary: {bbox: [113, 22, 112, 23]}}", "BAD_BBOX", "The box is crossed: west must not be greater than east, nor south than north. Split a box that crosses the antimeridian in two.")]
    [InlineData("where: {boundary: {bbox: [112, 23, 113, 22]}}", "BAD_BBOX", "The box is crossed: west must not be greater than east, nor south than north. Split a box that crosses the antimeridian in two.")]
    [InlineData("where: {boundary: {bbox: [112, 22, 181, 23]}}", "BAD_BBOX", "The box leaves the world: longitude is between -180 and 180, latitude between -90 and 90.")]
    [InlineData("where: {boundary: {bbox: [22, 112, 23, 113]}}", "BAD_BBOX", "The box seems to have latitude first. The order is west, south, east, north: longitude before latitude.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POINT (22.5 112.5)\"}}}}", "BAD_GEOMETRY", "The position 22.5 112.5 seems to have latitude first. Longitude comes first.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POINT (500 22)\"}}}}", "BAD_GEOMETRY", "The position 500 22 is outside the world: longitude is between -180 and 180, latitude between -90 and 90.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POLYGON ((1 1, 2 2\"}}}}", "BAD_GEOMETRY", "The WKT is broken at character 19: the text ends where \")\" is expected.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"CIRCLE (1 1)\"}}}}", "BAD_GEOMETRY", "The WKT is broken at character 1: \"CIRCLE\" is no type that is read here.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POINT EMPTY\"}}}}", "BAD_GEOMETRY", "The shape is empty.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POINT Z (1 2 3)\"}}}}", "BAD_GEOMETRY", "The shape has more than two dimensions; give longitude and latitude only.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POINT (1 2 3)\"}}}}", "BAD_GEOMETRY", "The shape has more than two dimensions; give longitude and latitude only.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POLYGON ((112 22, 112.1 22, 112.1 22.1, 112.5 22))\"}}}}", "BAD_GEOMETRY", "A ring that starts at 112 22 does not end there.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POLYGON ((112 22, 112.1 22.1, 112.1 22, 112 22.1, 112 22))\"}}}}", "BAD_GEOMETRY", "The shape is not valid: Self-intersection at 112.05 22.05.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"" + Polygon + "\", srid: 999999}}}}", "BAD_SRID", "EPSG:999999 is not known here.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POINT (2480000 500000)\", srid: 4546}}}}", "BAD_GEOMETRY", "The position 2480000 500000 seems to have northing first. In EPSG:4546 as read here, easting comes first.")]
    [InlineData("where: {boundary: {intersects: {wkt: {text: \"POINT (50000000 5000000)\", srid: 4546}}}}", "BAD_GEOMETRY", "The shape cannot be brought from EPSG:4546 to EPSG:4490: its coordinates lie outside of what that system covers.")]
    [InlineData("where: {boundary: {intersects: {geojson: {type: \"Point\"}}}}", "BAD_GEOMETRY", "The GeoJSON is no geometry: \"coordinates\" is missing.")]
    [InlineData("where: {boundary: {intersects: {geojson: {type: \"Point\", coordinates: [1, 2, 3]}}}}", "BAD_GEOMETRY", "The shape has more than two dimensions; give longitude and latitude only.")]
    [InlineData("where: {boundary: {intersects: {geojson: {type: \"Polygon\", coordinates: []}}}}", "BAD_GEOMETRY", "The shape is empty.")]
    [InlineData("where: {boundary: {intersects: {geojson: {type: \"Point\", coordinates: [\"1\", 2]}}}}", "BAD_GEOMETRY", "The GeoJSON is no geometry: a coordinate is not a number.")]
    [InlineData("where: {boundary: {within: {region: \"999999\"}}}", "BAD_GEOMETRY", "There is no region \"999999\".")]
    [InlineData("where: {boundary: {within: {region: \"440700\"}}}", "BAD_GEOMETRY", "No outline of the region \"440700\" is known.")]
    [InlineData("where: {boundary: {dwithin: {geometry: {platform: \"hs\"}, metres: -1}}}", "BAD_GEOMETRY", "metres must be a finite number of metres, 0 or more.")]
    public async Task Arguments_are_refused_at_their_field(string arguments, string code, string message)
    {
        (string body, ExecutionResult result) = await land.ExecuteAsync($"{{ __typename parcels({arguments}) {{ totalCount nodes {{ code }} }} }}");
        Assert.Equal(ExecutionEnd.Executed, result.End);
        JsonElement answer = JsonDocument.Parse(body).RootElement;
        JsonElement error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal((code, message), (error.GetProperty("extensions").GetProperty("code").GetString(), error.GetProperty("message").GetString()));
        Assert.Equal("""["parcels"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("""[{"line":1,"column":14}]""", error.GetProperty("locations").GetRawText());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").ValueKind);
        Assert.Equal(60, (await land.DataAsync("{ parcels { totalCount } }")).GetProperty("parcels").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task A_cached_operation_refuses_what_its_first_values_did_not()
    {
        const string Query = "query ($first: Int, $box: [Float!]!) { parcels(first: $first, where: {boundary: {bbox: $box}}) { nodes { code } } }";
        Assert.DoesNotContain("errors", await land.AskAsync(Query, """{"first": 1, "box": [112, 22, 113, 23]}"""), StringComparison.Ordinal);
        Assert.Contains("BAD_PAGE_SIZE", await land.AskAsync(Query, """{"first": -1, "box": [112, 22, 113, 23]}"""), StringComparison.Ordinal);
        Assert.Contains("BAD_BBOX", await land.AskAsync(Query, """{"first": 1, "box": [114, 22, 113, 23]}"""), StringComparison.Ordinal);
        Assert.DoesNotContain("errors", await land.AskAsync(Query, """{"first": 2, "box": [112, 22, 113, 23]}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_below_a_nullable_root_leaves_the_other_roots_alone() => Assert.Equal(
        """{"errors":[{"message":"first must be between 0 and 1000, but is -1.","locations":[{"line":1,"column":28}],"path":["region","parcels"],"extensions":{"code":"BAD_PAGE_SIZE"}}],"data":{"region":null,"parcels":{"totalCount":60}}}""",
        await land.AskAsync("""{ region(code: "440783") { parcels(first: -1) { totalCount } } parcels { totalCount } }"""));

    [Fact]
    public async Task A_shape_the_database_refuses_leaves_the_other_roots_alone()
    {
        string body = await land.AskAsync("""{ region(code: "440783") { parcels(where: {boundary: {within: {region: "nowhere"}}}) { totalCount } } parcels { totalCount } }""");
        Assert.Contains("\"path\":[\"region\",\"parcels\"]", body, StringComparison.Ordinal);
        Assert.EndsWith("\"data\":{\"region\":null,\"parcels\":{\"totalCount\":60}}}", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_id_of_nothing_is_an_error_at_its_place_in_the_list() => Assert.Equal(
        """{"errors":[{"message":"\"garbage\" is not an id of this API.","locations":[{"line":1,"column":3}],"path":["nodes",1],"extensions":{"code":"BAD_ID"}}],"data":{"nodes":[{"id":"UmVnaW9uOjQ0MDc4NA"},null]}}""",
        await land.AskAsync("""{ nodes(ids: ["UmVnaW9uOjQ0MDc4NA", "garbage"]) { id } }"""));

    [Theory]
    [InlineData("{", "GRAPHQL_PARSE_FAILED")]
    [InlineData("{ nothing }", "GRAPHQL_VALIDATION_FAILED")]
    [InlineData("query ($x: Int!) { parcels(first: $x) { totalCount } }", "BAD_USER_INPUT")]
    [InlineData("query A { __typename } query B { __typename }", "OPERATION_NOT_FOUND")]
    public async Task A_request_that_cannot_be_executed_has_no_data(string query, string code)
    {
        (string body, ExecutionResult result) = await land.ExecuteAsync(query);
        Assert.Equal(ExecutionEnd.Refused, result.End);
        Assert.Contains($"\"code\":\"{code}\"", body, StringComparison.Ordinal);
        Assert.DoesNotContain("\"data\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cursor_of_another_list_or_order_is_refused()
    {
        string cursor = (await land.DataAsync("{ parcels(first: 1, orderBy: [CODE_ASC]) { pageInfo { endCursor } } }"))
            .GetProperty("parcels").GetProperty("pageInfo").GetProperty("endCursor").GetString()!;
        foreach (string field in new[] { $"parcels(after: \"{cursor}\")", $"parcels(after: \"{cursor}\", orderBy: [CODE_DESC])", $"projects(after: \"{cursor}\")" })
        {
            string body = await land.AskAsync($"{{ {field} {{ nodes {{ id }} }} }}");
            Assert.Contains("The cursor belongs to another list or another order.", body, StringComparison.Ordinal);
        }
    }
}

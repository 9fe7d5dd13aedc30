using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Differential;

/// <summary>What once differed from the reference implementation, each by the name of what broke.</summary>
public sealed class FoundDifferencesTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Fact]
    public async Task A_refusal_below_a_list_has_the_index_of_the_record() => Assert.Equal(
        """{"errors":[{"message":"first must be between 0 and 1000, but is -1.","locations":[{"line":1,"column":31}],"path":["regions","nodes",0,"parcels"],"extensions":{"code":"BAD_PAGE_SIZE"}}],"data":null}""",
        await land.AskAsync("{ regions(first: 2) { nodes { parcels(first: -1) { totalCount } } } }"));

    [Fact]
    public async Task A_refusal_below_no_record_is_none() => Assert.Equal(
        """{"data":{"region":null}}""", await land.AskAsync("{ region(code: \"1\") { parcels(first: -1) { totalCount } } }"));

    [Fact]
    public async Task Every_record_that_may_be_null_has_its_own_refusal() => Assert.Equal(
        """{"errors":[{"message":"Shapes are not given in EPSG:1. Use 4490, 4326, 3857 or a Gauss-Krüger zone (4491 to 4554).","locations":[{"line":1,"column":31}],"path":["regions","nodes",0,"seatWkt"],"extensions":{"code":"BAD_SRID"}},{"message":"Shapes are not given in EPSG:1. Use 4490, 4326, 3857 or a Gauss-Krüger zone (4491 to 4554).","locations":[{"line":1,"column":31}],"path":["regions","nodes",1,"seatWkt"],"extensions":{"code":"BAD_SRID"}}],"data":{"regions":{"nodes":[{"seatWkt":null},{"seatWkt":null}]}}}""",
        await land.AskAsync("{ regions(first: 2) { nodes { seatWkt(srid: 1) } } }"));

    [Fact]
    public async Task An_error_has_the_location_of_every_merged_selection() => Assert.Contains(
        "\"locations\":[{\"line\":1,\"column\":3},{\"line\":1,\"column\":38}],\"path\":[\"parcels\"]",
        await land.AskAsync("{ parcels(first: -1) { totalCount }  parcels(first: -1) { extent } }"),
        StringComparison.Ordinal);

    [Fact]
    public async Task An_object_of_which_everything_is_skipped_is_empty() => Assert.Equal(
        """{"data":{"region":{},"parcels":{"pageInfo":{},"nodes":[{}]}}}""",
        await land.AskAsync("{ region(code: \"440783\") { code @skip(if: true) } parcels(first: 1) { pageInfo { hasNextPage @skip(if: true) } nodes { code @skip(if: true) } } }"));

    [Fact]
    public async Task An_operation_of_which_everything_is_skipped_is_empty() =>
        Assert.Equal("""{"data":{}}""", await land.AskAsync("{ parcels @skip(if: true) { totalCount } }"));

    [Fact]
    public async Task An_aggregate_of_no_rows_has_a_type_too() => Assert.Equal(
        """{"data":{"platform":{"parcels":{"aggregate":{"__typename":"ParcelAggregate"}}}}}""",
        await land.AskAsync("{ platform(key: \"empty:50%\") { parcels { aggregate { __typename } } } }"));

    [Fact]
    public async Task A_simplified_outline_stays_a_multipolygon() => Assert.Contains(
        "\"MultiPolygon\"", await land.AskAsync("{ parcel(code: \"4407830001\") { boundary(simplifyMetres: 1) } }"), StringComparison.Ordinal);

    [Fact]
    public async Task A_shape_that_only_the_database_can_refuse_does_not_hide_what_was_refused_before() => Assert.Contains(
        "BAD_ID", await land.AskAsync("{ platforms(near: {geometry: {region: \"440700\"}}, where: {id: {eq: \"x\"}}) { totalCount } }"), StringComparison.Ordinal);

    [Fact]
    public async Task The_first_record_of_a_list_that_fails_decides() => Assert.Single(
        System.Text.Json.JsonDocument.Parse(await land.AskAsync("{ parcels { nodes { constraints(last: -1) { totalCount } } } }")).RootElement.GetProperty("errors").EnumerateArray());
}

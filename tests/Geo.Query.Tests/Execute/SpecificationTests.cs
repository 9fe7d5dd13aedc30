using Geo.Query.Tests.Land;
using Xunit;

namespace Geo.Query.Tests.Execute;

/// <summary>What the specification says of execution, rule by rule, each as one whole answer.</summary>
public sealed class SpecificationTests(LandFixture land) : IClassFixture<LandFixture>
{
    [Theory]
    [InlineData(
        "{ __typename parcels(first: 1) { __typename pageInfo { __typename } edges { __typename node { __typename county { __typename } projects { __typename } } } tiles { __typename } } }",
        """{"__typename":"Query","parcels":{"__typename":"ParcelConnection","pageInfo":{"__typename":"PageInfo"},"edges":[{"__typename":"ParcelEdge","node":{"__typename":"Parcel","county":{"__typename":"Region"},"projects":{"__typename":"ProjectConnection"}}}],"tiles":{"__typename":"TileSet"}}}""")]
    [InlineData(
        "{ constraints { aggregate { __typename } groups(by: [KIND]) { __typename key { __typename } } } parcels { aggregate { price { __typename } areaMu { __typename } } } }",
        """{"constraints":{"aggregate":{"__typename":"ConstraintAggregate"},"groups":[{"__typename":"ConstraintGroup","key":{"__typename":"ConstraintGroupKey"}},{"__typename":"ConstraintGroup","key":{"__typename":"ConstraintGroupKey"}}]},"parcels":{"aggregate":{"price":{"__typename":"DecimalAggregate"},"areaMu":{"__typename":"FloatAggregate"}}}}""")]
    [InlineData(
        """{ search(text: "kp") { __typename hits { __typename node { __typename } } nodes { __typename } } }""",
        """{"search":{"__typename":"SearchResults","hits":[{"__typename":"SearchHit","node":{"__typename":"Platform"}}],"nodes":[{"__typename":"Platform"}]}}""")]
    public Task Every_object_says_its_type(string query, string data) => ExpectAsync(query, variables: null, data);

    [Theory]
    [InlineData("{ region(code: \"440783\") { code ... on Node { id ... on Region { name } ... on Parcel { stage } } } }", """{"region":{"code":"440783","id":"UmVnaW9uOjQ0MDc4Mw","name":"开平市"}}""")]
    [InlineData("{ node(id: \"UmVnaW9uOjQ0MDc4Mw\") { ... on Region { code } ... on Platform { key } ...N } } fragment N on Node { id __typename }", """{"node":{"code":"440783","id":"UmVnaW9uOjQ0MDc4Mw","__typename":"Region"}}""")]
    [InlineData("{ nodes(ids: [\"UGxhdGZvcm06a3A\", \"UmVnaW9uOjQ0MDc4Mw\"]) { ... on Region { is: level } ... on Platform { key } } }", """{"nodes":[{"key":"kp"},{"is":"COUNTY"}]}""")]
    [InlineData("{ search(text: \"市\", first: 2) { nodes { ... on Node { id } ... on Region { code } ... on Parcel { stage } } } }", """{"search":{"nodes":[{"id":"UmVnaW9uOjQ0MDc4Mw","code":"440783"},{"id":"UmVnaW9uOjQ0MDcwMA","code":"440700"}]}}""")]
    public Task Fragments_apply_where_their_type_does(string query, string data) => ExpectAsync(query, variables: null, data);

    [Theory]
    [InlineData("{ region(code: \"440783\") { name } region(code: \"440783\") { code name } }", """{"region":{"name":"开平市","code":"440783"}}""")]
    [InlineData("{ platform(key: \"hs\") { region { code } ... { region { name } } ...R } } fragment R on Platform { region { code level } key }", """{"platform":{"region":{"code":"440784","name":"鹤山市","level":"COUNTY"},"key":"hs"}}""")]
    [InlineData("{ constraints(first: 1) { nodes { key } edges { node { kind } } nodes { kind } edges { node { key } } } }", """{"constraints":{"nodes":[{"key":"farm","kind":"HARD"}],"edges":[{"node":{"kind":"HARD","key":"farm"}}]}}""")]
    public Task Selections_of_one_name_are_merged(string query, string data) => ExpectAsync(query, variables: null, data);

    [Theory]
    [InlineData("""{"yes": true, "no": false}""", """{"a":{"code":"440783"}}""")]
    [InlineData("""{"yes": false, "no": false}""", "{}")]
    [InlineData("""{"yes": true, "no": true}""", """{"a":{},"b":"Query","f":"Query"}""")]
    public Task Skip_and_include_leave_fields_and_fragments_out(string variables, string data) => ExpectAsync(
        "query ($yes: Boolean!, $no: Boolean!) { a: region(code: \"440783\") @include(if: $yes) { code @skip(if: $no) } b: __typename @skip(if: false) @include(if: $no) ... @include(if: $no) { ...F @include(if: $yes) } } fragment F on Query { f: __typename }",
        variables,
        data);

    [Theory]
    [InlineData("{}", """{"parcel":{"area":20}}""")]
    [InlineData("""{"unit": "SQUARE_METRE"}""", """{"parcel":{"area":13333.333333333334}}""")]
    public Task A_variable_that_is_not_given_leaves_the_default_of_the_argument(string variables, string data) =>
        ExpectAsync("query ($unit: AreaUnit! = MU) { parcel(code: \"4407830001\") { area(unit: $unit) } }", variables, data);

    [Theory]
    [InlineData("query ($key: String) { platforms(where: {key: {eq: $key}}, first: 1) { totalCount } }", "{}", """{"platforms":{"totalCount":3}}""")]
    [InlineData("query ($key: String = \"kp\") { platforms(where: {key: {eq: $key}}, first: 1) { totalCount } }", "{}", """{"platforms":{"totalCount":1}}""")]
    [InlineData("query ($first: Int = 1) { platforms(first: $first) { nodes { key } } }", """{"first": null}""", """{"platforms":{"nodes":[{"key":"empty:50%"},{"key":"hs"},{"key":"kp"}]}}""")]
    [InlineData("query ($keys: [String!]) { platforms(where: {key: {in: $keys}}) { totalCount } }", """{"keys": "kp"}""", """{"platforms":{"totalCount":1}}""")]
    [InlineData("{ platforms(where: {key: {in: \"kp\"}}, orderBy: KEY_DESC) { nodes { key } } }", "{}", """{"platforms":{"nodes":[{"key":"kp"}]}}""")]
    public Task Absent_null_default_and_single_values_are_told_apart(string query, string variables, string data) => ExpectAsync(query, variables, data);

    [Fact]
    public async Task A_null_where_none_may_be_is_refused_at_the_value()
    {
        Assert.Equal(
            """{"errors":[{"message":"Argument \"by\" must not be null.","locations":[{"line":1,"column":74}],"path":["constraints","groups"],"extensions":{"code":"BAD_USER_INPUT"}}],"data":null}""",
            await land.AskAsync("query ($by: [ConstraintGroupBy!] = [KIND]) { constraints { groups(by:    $by) { count } } }", """{"by": null}"""));
        Assert.Contains(
            "\"An item of this list must not be null.\",\"locations\":[{\"line\":1,\"column\":59}]",
            await land.AskAsync("query ($f: ParcelFilter = {}) {     parcels(where:        {and: [$f]}) { totalCount } }", """{"f": null}"""),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_named_operation_is_executed()
    {
        const string Document = "query A { region(code: \"440783\") { name } } query B { region(code: \"440784\") { name } }";
        Assert.Equal("""{"data":{"region":{"name":"鹤山市"}}}""", await land.AskAsync(land.Executor, Document, "B", variables: null));
        Assert.Contains("OPERATION_NOT_FOUND", await land.AskAsync(land.Executor, Document, "C", variables: null), StringComparison.Ordinal);
    }

    private async Task ExpectAsync(string query, string? variables, string data) => Assert.Equal($"{{\"data\":{data}}}", await land.AskAsync(query, variables));
}

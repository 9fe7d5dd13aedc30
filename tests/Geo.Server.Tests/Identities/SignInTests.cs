using System.Net;
using System.Text.Json;

namespace Geo.Server.Tests.Identities;

/// <summary>Who somebody is to the server after signing in at a real provider.</summary>
public sealed class SignInTests(ProviderServer server) : IClassFixture<ProviderServer>
{
    [Theory]
    [InlineData("planner", "规划员", "planner", "440783,440784", "")]
    [InlineData("editor", "editor@example.org", "editor", "440783,440784", "440783,440784")]
    [InlineData("investor", "investor", "investor", "", "")]
    public async Task Somebody_who_signs_in_has_a_name_a_role_and_counties(string login, string actor, string role, string exact, string written)
    {
        JsonElement caller = await server.CallerAsync(await server.Provider.TokenOfPersonAsync(login));
        Assert.Equal((actor, role, exact, written), (Text(caller, "actor"), Text(caller, "role"), Codes(caller, "exactCounties"), Codes(caller, "writtenCounties")));
    }

    [Fact]
    public async Task An_admin_has_all_counties()
    {
        JsonElement caller = await server.CallerAsync(await server.Provider.TokenOfPersonAsync("admin"));
        Assert.Equal(("440703,440704,440705,440781,440783,440784,440785", ""), (Codes(caller, "writtenCounties"), Codes(caller, "coarseCounties")));
    }

    [Fact]
    public async Task A_system_signs_in_for_itself()
    {
        JsonElement caller = await server.CallerAsync(await server.Provider.TokenOfSystemAsync("land-registry"));
        Assert.Equal(("service:land-registry", "editor", "440783"), (Text(caller, "actor"), Text(caller, "role"), Codes(caller, "writtenCounties")));
    }

    [Theory]
    [InlineData("stranger", "\"superuser\" in \"roles\" is no role of this service. The roles are investor, planner, editor and admin.")]
    [InlineData("nobody", "The token gives no role of this service in \"roles\". The roles are investor, planner, editor and admin; ask your administrator for one.")]
    [InlineData("lost", "\"999999\" in \"geo_counties\" is no county of this service, nor a city or province of its counties.")]
    public async Task A_good_token_without_usable_rights_is_forbidden_and_says_what_lacks(string login, string sentence)
    {
        (HttpStatusCode status, string code, string message, string challenge) = await server.RefusalAsync($"Bearer {await server.Provider.TokenOfPersonAsync(login)}");
        Assert.Equal((HttpStatusCode.Forbidden, "FORBIDDEN", sentence), (status, code, message));
        Assert.StartsWith("Bearer error=\"insufficient_scope\"", challenge, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planner_reads_its_own_county_in_full_and_nobody_reads_none()
    {
        const string Query = """{ parcels(where: {county: {code: {eq: "440783"}}}) { totalCount nodes { contracts { totalCount } } } }""";
        JsonElement own = await server.QueryAsync(await server.Provider.TokenOfPersonAsync("planner"), Query);
        Assert.NotEqual(0, own.GetProperty("data").GetProperty("parcels").GetProperty("totalCount").GetInt32());
        JsonElement nobody = await server.QueryAsync(token: null, "{ contracts { totalCount } }");
        Assert.Equal(0, nobody.GetProperty("data").GetProperty("contracts").GetProperty("totalCount").GetInt32());
    }

    [Fact]
    public async Task The_name_stands_in_the_record_of_a_change()
    {
        string token = await server.Provider.TokenOfSystemAsync("land-registry");
        JsonElement saved = await server.QueryAsync(token, """mutation { saveDemand(input: {title: "厂房", regionCode: "440783", sourceKey: "generated", criteria: {}}) { demand { updatedBy } userErrors { message } } }""");
        Assert.True(saved.TryGetProperty("data", out JsonElement data), saved.ToString());
        Assert.Equal("service:land-registry", data.GetProperty("saveDemand").GetProperty("demand").GetProperty("updatedBy").GetString());
    }

    [Fact]
    public async Task Nobody_gets_pages_of_a_hundred_at_most()
    {
        Assert.True((await server.QueryAsync(token: null, "{ parcels(first: 100) { nodes { code } } }")).TryGetProperty("data", out _));
        JsonElement refused = await server.QueryAsync(token: null, "{ parcels(first: 101) { nodes { code } } }");
        Assert.Equal("BAD_PAGE_SIZE", Code(refused));
        Assert.Contains("100", refused.GetProperty("errors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.False((await server.QueryAsync(await server.Provider.TokenOfPersonAsync("investor"), "{ parcels(first: 101) { nodes { code } } }")).TryGetProperty("errors", out _));
    }

    [Theory]
    [InlineData("{ __schema { queryType { name } } }")]
    [InlineData("{ ...a } fragment a on Query { b: __type(name: \"Parcel\") { name } }")]
    public async Task The_schema_is_shown_to_who_is_signed_in(string query)
    {
        Assert.Equal("INTROSPECTION_DISABLED", Code(await server.QueryAsync(token: null, query)));
        Assert.True((await server.QueryAsync(await server.Provider.TokenOfPersonAsync("investor"), query)).TryGetProperty("data", out _));
        Assert.True((await server.QueryAsync(token: null, "{ __typename }")).TryGetProperty("data", out _));
    }

    private static string? Code(JsonElement answer) => answer.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString();

    private static string Text(JsonElement caller, string name) => caller.GetProperty(name).GetString()!;

    private static string Codes(JsonElement caller, string name) => string.Join(',', caller.GetProperty(name).EnumerateArray().Select(code => code.GetString()));
}

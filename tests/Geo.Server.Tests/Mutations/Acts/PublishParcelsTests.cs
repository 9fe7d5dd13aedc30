using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Parcels are published and withdrawn together, and only by who writes their counties.</summary>
public sealed class PublishParcelsTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Fact]
    public async Task Parcels_are_published_and_withdrawn_in_the_order_they_were_named()
    {
        string[] codes = [await NewCodeAsync(), await NewCodeAsync()];
        JsonElement published = await RunAsync("publishParcels", codes);
        ParcelAct.Expect(published);
        Assert.Equal(
            codes.Select(code => (code, true, 2)),
            published.GetProperty("record").EnumerateArray().Select(parcel => (parcel.GetProperty("code").GetString()!, parcel.GetProperty("published").GetBoolean(), parcel.GetProperty("version").GetInt32())));
        JsonElement again = await RunAsync("publishParcels", [codes[1], codes[0]]);
        Assert.Equal([2, 2], again.GetProperty("record").EnumerateArray().Select(parcel => parcel.GetProperty("version").GetInt32()));
        JsonElement withdrawn = await RunAsync("withdrawParcels", [codes[0]]);
        Assert.False(Assert.Single(withdrawn.GetProperty("record").EnumerateArray()).GetProperty("published").GetBoolean());
        Assert.Equal(
            [["UPDATE", "development", "because"], ["UPDATE", "development", "because"]],
            await server.Owner.RowsAsync(
                "select operation, actor, reason from land.parcel_history as old join land.change_transaction as change on change.id = change_id join land.parcel on parcel.id = old.id where parcel.code = $1 and operation = 'UPDATE' order by position",
                codes[0]));
    }

    [Fact]
    public async Task All_of_them_or_none()
    {
        (string code, string retired) = (await NewCodeAsync(), await NewCodeAsync());
        string id = await server.Owner.ScalarAsync<string>("select id::text from land.parcel where code = $1", retired);
        ParcelAct.Expect(await server.RetireAsync(new { id = ActLand.Id($"Parcel:440783:{id}"), version = 1, reason = "r" }));
        JsonElement refused = await RunAsync("publishParcels", [code, "440783998001GB00001", "x", code, retired]);
        Assert.Equal(["codes.2: BAD_CODE", "codes.3: TWICE"], ActLand.Codes(refused));
        Assert.Equal("[]", refused.GetProperty("record").GetRawText());
        Assert.Equal(["codes.1: NOT_FOUND", "codes.2: PARCEL_RETIRED"], ActLand.Codes(await RunAsync("publishParcels", [code, "440783998001GB00001", retired])));
        Assert.Equal(["codes: EMPTY"], ActLand.Codes(await RunAsync("publishParcels", [])));
        Assert.Equal(["codes: TOO_MANY"], ActLand.Codes(await RunAsync("withdrawParcels", [.. Enumerable.Repeat(code, 1001)])));
        Assert.False(await server.Owner.ScalarAsync<bool>("select published from land.parcel where code = $1", code));
    }

    [Theory]
    [InlineData("publishParcels")]
    [InlineData("withdrawParcels")]
    public async Task The_office_of_another_county_is_refused_for_any_of_them(string act)
    {
        string own = await server.Owner.ScalarAsync<string>("select code from land.parcel where county_code = '440784' and state = 'ACTIVE' limit 1");
        JsonElement answer = await NeighbourOffice.AskAsync(
            server,
            $"mutation ($codes: [String!]!) {{ {act}(input: {{codes: $codes, reason: \"r\"}}) {{ userErrors {{ code }} parcels {{ id }} }} }}",
            new { codes = new[] { own, "440783998001GB00001" } },
            TestContext.Current.CancellationToken);
        Assert.Equal("FORBIDDEN", Assert.Single(answer.GetProperty("errors").EnumerateArray()).GetProperty("extensions").GetProperty("code").GetString());
    }

    private Task<JsonElement> RunAsync(string act, string[] codes) => _land.RunAsync(act, new { codes, reason = "because" }, "code published version");

    private async Task<string> NewCodeAsync()
    {
        string code = OpenLand.Code();
        ParcelAct.Expect(await server.RegisterAsync(new { code, boundary = await _land.SquareAsync(), stage = "PREPARED", origin = "SURVEYED", sourceKey = "generated" }));
        return code;
    }
}

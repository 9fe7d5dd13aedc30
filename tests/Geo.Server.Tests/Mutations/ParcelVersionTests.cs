using System.Text;
using System.Text.Json;
using Geo.Server.Tests.Mutations.Acts;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations;

/// <summary>Reshaping and retiring: versions, states, history, rights.</summary>
public sealed class ParcelVersionTests(DemoServer server) : IClassFixture<DemoServer>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_outline_changes_the_areas_and_raises_the_version()
    {
        (string id, (double West, double South) place) = await server.NewParcelAsync();
        JsonElement payload = await server.ReshapeAsync(new
        {
            id, version = 1, boundary = OpenLand.Box(place.West, place.South, place.West + 0.002, place.South + 0.001), reason = "surveyed anew", registeredArea = new { squareMetre = 20000.125 },
        });
        ParcelAct.Expect(payload);
        Assert.Equal(2, payload.GetProperty("parcel").GetProperty("version").GetInt32());
        Assert.InRange(payload.GetProperty("parcel").GetProperty("areaMu").GetDouble(), 30, 38);
        IReadOnlyList<object?[]> history = await server.Owner.RowsAsync(
            "select operation, reason, round((st_area(old.boundary::geography) * 3 / 2000)::numeric) between 15 and 19, parcel.registered_area from land.parcel_history as old join land.change_transaction as change on change.id = change_id join land.parcel on parcel.county_code = old.county_code and parcel.id = old.id where parcel.code = $1 order by position",
            payload.GetProperty("parcel").GetProperty("code").GetString());
        Assert.Equal<object?[]>([["INSERT", null, null, 20000.13m], ["UPDATE", "surveyed anew", true, 20000.13m]], history);
    }

    [Fact]
    public async Task A_stale_version_writes_nothing_and_is_answered_with_the_record_as_it_is()
    {
        (string id, (double, double) place) = await server.NewParcelAsync();
        await server.ReshapeAsync(new { id, version = 1, boundary = OpenLand.Square(place, east: 0.0001), reason = "first" });
        JsonElement stale = await server.ReshapeAsync(new { id, version = 1, boundary = OpenLand.Square(place, east: 0.0002), reason = "second" });
        ParcelAct.Expect(stale, "version: STALE_VERSION");
        Assert.Equal(2, stale.GetProperty("parcel").GetProperty("version").GetInt32());
        JsonElement retired = await server.RetireAsync(new { id, version = 1, reason = "third" });
        ParcelAct.Expect(retired, "version: STALE_VERSION");
        Assert.Equal("ACTIVE", retired.GetProperty("parcel").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Of_several_updates_of_one_version_at_once_exactly_one_wins()
    {
        for (int round = 0; round < 3; round++)
        {
            (string id, (double, double) place) = await server.NewParcelAsync();
            JsonElement[] payloads = await Task.WhenAll(Enumerable.Range(1, 4).Select(i => i == 4
                ? server.RetireAsync(new { id, version = 1, reason = "race" })
                : server.ReshapeAsync(new { id, version = 1, boundary = OpenLand.Square(place, east: 0.0001 * i), reason = "race" })));
            Assert.Single(payloads, payload => ParcelAct.Codes(payload).Length == 0);
            Assert.All(payloads.Where(payload => ParcelAct.Codes(payload).Length > 0), payload =>
            {
                Assert.Contains(Assert.Single(ParcelAct.Codes(payload)), new[] { "version: STALE_VERSION", "id: PARCEL_RETIRED" });
                Assert.Equal(2, payload.GetProperty("parcel").GetProperty("version").GetInt32());
            });
        }
    }

    [Fact]
    public async Task A_retired_parcel_stays_as_it_is_and_its_land_is_free()
    {
        (string id, (double West, double South) place) = await server.NewParcelAsync();
        JsonElement retired = await server.RetireAsync(new { id, version = 1, reason = "merged" });
        Assert.Equal(("RETIRED", 2), (retired.GetProperty("parcel").GetProperty("state").GetString(), retired.GetProperty("parcel").GetProperty("version").GetInt32()));
        ParcelAct.Expect(await server.RetireAsync(new { id, version = 2, reason = "again" }), "id: PARCEL_RETIRED");
        ParcelAct.Expect(await server.ReshapeAsync(new { id, version = 2, boundary = OpenLand.Square(place), reason = "again" }), "id: PARCEL_RETIRED");
        ParcelAct.Expect(await server.RegisterAsync(new
        {
            code = OpenLand.Code(), boundary = OpenLand.Square(place), stage = "PREPARED", origin = "SURVEYED", sourceKey = "generated",
        }));
        Assert.Equal("merged", await server.Owner.ScalarAsync<string>(
            "select reason from land.parcel_history as old join land.change_transaction as change on change.id = change_id join land.parcel on parcel.id = old.id where parcel.code = $1 and operation = 'UPDATE'",
            retired.GetProperty("parcel").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_id_of_another_record_or_of_none_is_told_from_one_that_names_nothing()
    {
        ParcelAct.Expect(await server.RetireAsync(new { id = "x", version = 1, reason = "r" }), "id: BAD_ID");
        ParcelAct.Expect(await server.RetireAsync(new { id = Encode("Region:440783"), version = 1, reason = "r" }), "id: BAD_ID");
        ParcelAct.Expect(await server.RetireAsync(new { id = Encode("Parcel:440783:00000000-0000-7000-8000-000000000000"), version = 1, reason = "r" }), "id: NOT_FOUND");
    }

    [Fact]
    public async Task Without_the_right_to_write_in_the_county_every_id_and_code_is_forbidden_alike()
    {
        (string id, (double, double) place) = await server.NewParcelAsync();
        string absent = Encode("Parcel:440783:00000000-0000-7000-8000-000000000000");
        object register = new { code = OpenLand.Code(), boundary = OpenLand.Square(place), stage = "PREPARED", origin = "SURVEYED", sourceKey = "nowhere" };
        JsonElement answer = await NeighbourOffice.AskAsync(
            server,
            """
            mutation ($id: ID!, $absent: ID!, $register: RegisterParcelInput!, $boundary: GeometryInput!) {
              a: retireParcel(input: {id: $id, version: 1, reason: "r"}) { userErrors { code } parcel { code } }
              b: retireParcel(input: {id: $absent, version: 7, reason: "r"}) { userErrors { code } parcel { code } }
              c: reshapeParcel(input: {id: $id, version: 9, boundary: $boundary, reason: ""}) { userErrors { code } }
              d: registerParcel(input: $register) { userErrors { code } }
            }
            """,
            new { id, absent, register, boundary = OpenLand.Square(place) },
            Cancel);
        Assert.Equal("""{"a":null,"b":null,"c":null,"d":null}""", answer.GetProperty("data").GetRawText());
        Assert.All(answer.GetProperty("errors").EnumerateArray(), error =>
        {
            Assert.Equal("FORBIDDEN", error.GetProperty("extensions").GetProperty("code").GetString());
            Assert.Equal("You may not write records of the county 440783.", error.GetProperty("message").GetString());
        });
        Assert.Equal(4, answer.GetProperty("errors").GetArrayLength());
    }

    private static string Encode(string id) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(id));
}

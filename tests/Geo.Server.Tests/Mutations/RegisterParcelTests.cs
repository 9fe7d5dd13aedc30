using System.Globalization;
using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations;

/// <summary>What becomes of a parcel that is registered, and of one that cannot be.</summary>
public sealed class RegisterParcelTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Register =
        "mutation ($input: RegisterParcelInput!) { registerParcel(input: $input) { userErrors { code message } parcel { code name state ownership stage origin version updatedBy county { name } township { level } townshipPrecision platform { key } registeredAreaMu area areaMu plannedUse { code } landUse { code } source { key } statedOn boundary contracts { totalCount } } } }";

    [Fact]
    public async Task A_registered_parcel_is_answered_as_it_was_written_and_found_from_then_on()
    {
        string code = OpenLand.Code('J');
        JsonElement data = await server.QueryAsync(Register, new
        {
            input = new
            {
                code,
                name = "  试验地块  ",
                boundary = OpenLand.Square(await new OpenLand(server).FindAsync()),
                stage = "UNDER_CONSTRUCTION",
                origin = "REPORTED",
                sourceKey = "generated",
                statedOn = "2024-05-01",
                registeredArea = new { mu = "16.5" },
                plannedUse = new { system = "YDYH_2023", code = "1001" },
                platformKey = "jm-transfer-kaiping",
                reason = "first survey",
            },
        });
        JsonElement parcel = data.GetProperty("registerParcel").GetProperty("parcel");
        Assert.Equal(
            (code, "试验地块", "ACTIVE", "COLLECTIVE", "UNDER_CONSTRUCTION", "REPORTED", 1, "development", 16.5),
            (Text(parcel, "code"), Text(parcel, "name"), Text(parcel, "state"), Text(parcel, "ownership"), Text(parcel, "stage"), Text(parcel, "origin"),
                parcel.GetProperty("version").GetInt32(), Text(parcel, "updatedBy"), parcel.GetProperty("registeredAreaMu").GetDouble()));
        Assert.Equal(
            ("开平市", "TOWNSHIP", "APPROXIMATE", "jm-transfer-kaiping", "1001", "generated", "2024-05-01"),
            (Text(parcel.GetProperty("county"), "name"), Text(parcel.GetProperty("township"), "level"), Text(parcel, "townshipPrecision"),
                Text(parcel.GetProperty("platform"), "key"), Text(parcel.GetProperty("plannedUse"), "code"), Text(parcel.GetProperty("source"), "key"), Text(parcel, "statedOn")));
        Assert.InRange(parcel.GetProperty("areaMu").GetDouble(), 15, 19);
        JsonElement found = await server.QueryAsync("query ($code: String!) { parcel(code: $code) { id name } }", new { code });
        Assert.Equal("试验地块", Text(found.GetProperty("parcel"), "name"));
        object?[] history = Assert.Single(await server.Owner.RowsAsync(
            "select operation, actor, reason, position > 0 from land.parcel_history as old join land.change_transaction as change on change.id = change_id join land.parcel on parcel.id = old.id where parcel.code = $1",
            code));
        Assert.Equal(["INSERT", "development", "first survey", true], history);
    }

    [Fact]
    public async Task A_shape_from_another_system_is_brought_to_ours()
    {
        (double west, double south) = await new OpenLand(server).FindAsync();
        string wkt = await server.Owner.ScalarAsync<string>("select st_astext(st_transform(st_makeenvelope($1, $2, $1 + 0.001, $2 + 0.001, 4490), 4546))", west, south);
        JsonElement payload = await server.RegisterAsync(Input(OpenLand.Code(), new { wkt = new { text = wkt, srid = 4546 } }));
        ParcelAct.Expect(payload);
        Assert.InRange(payload.GetProperty("parcel").GetProperty("areaMu").GetDouble(), 15, 19);
    }

    [Fact]
    public async Task What_is_wrong_with_the_input_is_said_with_its_place_and_nothing_is_written()
    {
        object square = OpenLand.Square(await new OpenLand(server).FindAsync());
        long before = await CountAsync();
        await Refused(Input("440783999001XB00001", square), "code: BAD_CODE");
        await Refused(Input(OpenLand.Code(), square, origin: "GENERATED", reason: "  ", statedOn: "2999-01-01"), "origin: ORIGIN_NOT_ALLOWED", "reason: BLANK", "statedOn: BAD_DATE");
        await Refused(Input(OpenLand.Code(), square, name: new string('长', 201)), "name: TOO_LONG");
        await Refused(Input(OpenLand.Code(), square, registeredArea: new { hectare = 0 }), "registeredArea: BAD_AREA");
        await Refused(
            Input(OpenLand.Code(), square, sourceKey: "nowhere", platformKey: "nowhere", townshipCode: "440784105", landUse: new { system = "YDYH_2023", code = "9999" }),
            "sourceKey: UNKNOWN_SOURCE",
            "platformKey: UNKNOWN_PLATFORM",
            "landUse: UNKNOWN_LAND_USE",
            "townshipCode: UNKNOWN_TOWNSHIP");
        await Refused(Input(OpenLand.Code(), new { wkt = new { text = "POINT (112.6 22.4)" } }), "boundary: NOT_AN_OUTLINE");
        await Refused(Input(OpenLand.Code(), OpenLand.Box(2, 48, 2.001, 48.001)), "boundary: OUTSIDE_CHINA");
        await Refused(Input(OpenLand.Code(), OpenLand.Box(112.6, 22.4, 112.600001, 22.400001)), "boundary: OUTLINE_TOO_SMALL");
        await Refused(Input(OpenLand.Code(), OpenLand.Box(112.2, 22.2, 112.8, 22.8)), "boundary: OUTLINE_TOO_LARGE");
        await Refused(Input(OpenLand.Code(), OpenLand.Box(113.0, 22.6, 113.001, 22.601)), "boundary: OUTSIDE_COUNTY");
        await Refused(Input(OpenLand.Code(), new { wkt = new { text = "POLYGON ((112.6 22.4, 112.601 22.401, 112.601 22.4, 112.6 22.401, 112.6 22.4))" } }), "boundary: BAD_GEOMETRY");
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task An_outline_may_leave_its_county_by_a_kilometre_and_no_more()
    {
        object?[] edge = Assert.Single(await server.Owner.RowsAsync(
            "select st_x(p), st_y(p) from (select st_pointn(st_exteriorring(st_geometryn(boundary, 1)), 1) as p from land.region where code = '440783') as corner"));
        (double x, double y) = ((double)edge[0]!, (double)edge[1]!);
        double[] metres = [600, 5000];
        string[][] answers = new string[2][];
        for (int i = 0; i < metres.Length; i++)
        {
            double half = metres[i] / 110_000;
            JsonElement payload = await server.RegisterAsync(Input(OpenLand.Code(), OpenLand.Box(x - half, y - half, x + half, y + half)));
            answers[i] = [.. ParcelAct.Codes(payload).Where(code => !code.EndsWith("OVERLAPS_PARCELS", StringComparison.Ordinal))];
        }

        Assert.Empty(answers[0]);
        Assert.Equal(["boundary: OUTSIDE_COUNTY"], answers[1]);
    }

    [Fact]
    public async Task An_overlap_is_refused_with_the_codes_and_mu_and_a_shared_boundary_is_none()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        string code = OpenLand.Code();
        ParcelAct.Expect(await server.RegisterAsync(Input(code, OpenLand.Square(place))));

        JsonElement refused = await server.RegisterAsync(Input(OpenLand.Code(), OpenLand.Square(place, east: 0.0005)));
        JsonElement beside = await server.RegisterAsync(Input(OpenLand.Code(), OpenLand.Square(place, east: 0.001)));
        JsonElement sliver = await server.RegisterAsync(Input(OpenLand.Code(), OpenLand.Square(place, east: -0.0009999)));

        ParcelAct.Expect(refused, "boundary: OVERLAPS_PARCELS");
        string message = refused.GetProperty("userErrors")[0].GetProperty("message").GetString()!;
        Assert.Contains(code, message, StringComparison.Ordinal);
        double mu = double.Parse(message.Split(" by ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
        Assert.InRange(mu, 8, 9);
        ParcelAct.Expect(beside);
        ParcelAct.Expect(sliver);
    }

    [Fact]
    public async Task Of_two_writers_who_want_the_same_land_or_the_same_code_one_wins()
    {
        (double West, double South)[] places = await new OpenLand(server).FindAsync(9);
        for (int round = 0; round < 3; round++)
        {
            object square = OpenLand.Square(places[round]);
            JsonElement[] land = await Task.WhenAll(server.RegisterAsync(Input(OpenLand.Code(), square)), server.RegisterAsync(Input(OpenLand.Code(), square)));
            Assert.Equal(["", "boundary: OVERLAPS_PARCELS"], land.Select(payload => string.Concat(ParcelAct.Codes(payload))).Order(StringComparer.Ordinal));

            string code = OpenLand.Code();
            JsonElement[] named = await Task.WhenAll(
                server.RegisterAsync(Input(code, OpenLand.Square(places[3 + round]))), server.RegisterAsync(Input(code, OpenLand.Square(places[6 + round]))));
            Assert.Equal(["", "code: DUPLICATE_CODE"], named.Select(payload => string.Concat(ParcelAct.Codes(payload))).Order(StringComparer.Ordinal));
        }
    }

    private static object Input(
        string code,
        object boundary,
        string origin = "SURVEYED",
        string sourceKey = "generated",
        string? name = null,
        string? platformKey = null,
        string? townshipCode = null,
        string? statedOn = null,
        string? reason = null,
        object? registeredArea = null,
        object? landUse = null) =>
        new { code, boundary, stage = "PREPARED", origin, sourceKey, name, platformKey, townshipCode, statedOn, reason, registeredArea, landUse };

    private async Task Refused(object input, params string[] codes)
    {
        JsonElement payload = await server.RegisterAsync(input);
        Assert.Equal(codes.Order(StringComparer.Ordinal), ParcelAct.Codes(payload).Order(StringComparer.Ordinal));
        Assert.Equal(JsonValueKind.Null, payload.GetProperty("parcel").ValueKind);
    }

    private Task<long> CountAsync() => server.Owner.ScalarAsync<long>("select count(*) from land.parcel where code like '440783999%'");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>Splitting parcels: what the parts are, and what cannot be split so.</summary>
public sealed class SplitParcelTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task The_parts_take_the_place_of_the_parcel_and_it_leads_to_them()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(place));
        string[] codes = [OpenLand.Code(), OpenLand.Code()];
        JsonElement payload = await server.SplitAsync(new
        {
            id = parcel.Id,
            version = 1,
            reason = "分割转让",
            documentNumber = "开自然资批〔2026〕1号",
            decidedOn = "2026-03-01",
            effectiveOn = "2026-03-05",
            parts = new[]
            {
                new { code = codes[0], boundary = LineageAct.Input(CutLand.Box(place, 0, 0.3)), name = "甲", stage = "LISTED", landUse = (object?)new { system = "YDYH_2023", code = "1001" } },
                new { code = codes[1], boundary = LineageAct.Input(CutLand.Box(place, 0.3, 1)), name = "乙", stage = "PREPARED", landUse = (object?)null },
            },
        });
        LineageAct.Expect(payload);
        JsonElement old = payload.GetProperty("parcel");
        Assert.Equal(("RETIRED", 2, parcel.Code), (old.GetProperty("state").GetString(), old.GetProperty("version").GetInt32(), old.GetProperty("code").GetString()));
        Assert.Equal(codes, LineageAct.Parts(payload).Select(part => part.Code).Order(StringComparer.Ordinal));

        JsonElement data = await server.QueryAsync(
            """
            query ($old: String!, $part: String!) {
              part: parcel(code: $part) {
                name stage origin statedOn landUse { code } township { code }
                predecessors { nodes { code state } }
                lineage { isWhole parcels { code name state areaMu since until } links { from to act effectiveOn decidedOn documentNumber areaMu } }
              }
              near: parcel(code: $part) { lineage(depth: 1) { isWhole parcels { code } links { to } } }
              parcelLineage(code: $old) { code parcel { code state } current { code } graph { isWhole parcels { code } } }
              parcelSuccessions(where: {predecessor: {code: {eq: $old}}}, orderBy: [SHARED_AREA_MU_ASC]) {
                nodes { act effectiveOn documentNumber sharedAreaMu predecessor { code } successor { code } source { key } version }
              }
            }
            """,
            new { old = parcel.Code, part = codes[0] });
        JsonElement part = data.GetProperty("part");
        Assert.Equal(("甲", "LISTED", "SURVEYED", "2024-05-01", "1001"), (Text(part, "name"), Text(part, "stage"), Text(part, "origin"), Text(part, "statedOn"), Text(part.GetProperty("landUse"), "code")));
        Assert.Equal([(parcel.Code, "RETIRED")], part.GetProperty("predecessors").GetProperty("nodes").EnumerateArray().Select(node => (Text(node, "code"), Text(node, "state"))));
        JsonElement lineage = part.GetProperty("lineage");
        Assert.True(lineage.GetProperty("isWhole").GetBoolean());
        Assert.Equal(
            [(codes[0], "ACTIVE", "2026-03-05", null), (parcel.Code, "RETIRED", null, "2026-03-05"), (codes[1], "ACTIVE", "2026-03-05", null)],
            lineage.GetProperty("parcels").EnumerateArray().Select(node => (Text(node, "code"), Text(node, "state"), Text(node, "since"), Text(node, "until"))));
        Assert.All(lineage.GetProperty("links").EnumerateArray(), link => Assert.Equal(
            (parcel.Code, "SPLIT", "2026-03-05", "2026-03-01", "开自然资批〔2026〕1号"), (Text(link, "from"), Text(link, "act"), Text(link, "effectiveOn"), Text(link, "decidedOn"), Text(link, "documentNumber"))));
        JsonElement near = data.GetProperty("near").GetProperty("lineage");
        Assert.Equal((false, 2, 1), (near.GetProperty("isWhole").GetBoolean(), near.GetProperty("parcels").GetArrayLength(), near.GetProperty("links").GetArrayLength()));
        JsonElement found = data.GetProperty("parcelLineage");
        Assert.Equal((parcel.Code, parcel.Code), (Text(found, "code"), Text(found.GetProperty("parcel"), "code")));
        Assert.Equal(codes, found.GetProperty("current").EnumerateArray().Select(node => Text(node, "code")));
        Assert.Equal(
            [("SPLIT", codes[0], 1), ("SPLIT", codes[1], 1)],
            data.GetProperty("parcelSuccessions").GetProperty("nodes").EnumerateArray().Select(step => (Text(step, "act"), Text(step.GetProperty("successor"), "code"), step.GetProperty("version").GetInt32())));
    }

    [Fact]
    public async Task A_split_is_one_change_with_its_reason_and_a_number_is_closed_for_good()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(place));
        LineageAct.Expect(await server.SplitAsync(Split(parcel, place)));
        Assert.Equal<object?[]>(
            [["test", 3L, 2L]],
            await server.Owner.RowsAsync(
                "select reason, (select count(*) from land.parcel_history where change_id = change.id), (select count(*) from land.parcel_lineage_history where change_id = change.id) from land.change_transaction as change where position is not null order by position desc limit 1"));
        LineageAct.Expect(
            await server.RegisterAsync(new { code = parcel.Code, boundary = OpenLand.Square(await new OpenLand(server).FindAsync()), stage = "PREPARED", origin = "SURVEYED", sourceKey = "generated" }),
            "code: DUPLICATE_CODE");
        JsonElement again = await server.SplitAsync(Split(parcel with { Version = 2 }, place));
        LineageAct.Expect(again, "id: PARCEL_RETIRED");
        LineageAct.Expect(await server.RetireAsync(new { id = parcel.Id, version = 2, reason = "r" }), "id: PARCEL_RETIRED");
    }

    [Fact]
    public async Task Parts_that_are_not_the_parcel_are_refused_with_the_place()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(place));
        LiveParcel beside = await server.NewParcelAsync(CutLand.Box(place, 1, 2));
        LineageAct.Expect(await server.SplitAsync(Split(parcel, place, (0, 0.5), (0.4, 1))), "parts.1.boundary: OVERLAPS_PART");
        LineageAct.Expect(await server.SplitAsync(Split(parcel, place, (0, 0.5), (0.6, 1))), "parts: GAP");
        LineageAct.Expect(await server.SplitAsync(Split(parcel, place, (-0.1, 0.5), (0.5, 1))), "parts.0.boundary: OUTSIDE_PARCEL");
        LineageAct.Expect(await server.SplitAsync(Split(parcel, place, (0, 0.5), (0.5, 1.1))), "parts.1.boundary: OUTSIDE_PARCEL", "parts.1.boundary: OVERLAPS_PARCELS");
        LineageAct.Expect(await server.SplitAsync(Split(parcel, place, (0, 0.2), (0.2, 0.5), (0.7, 1))), "parts: GAP");
        JsonElement gap = await server.SplitAsync(Split(parcel, place, (0, 0.5), (0.6, 1)));
        Assert.Matches(@"^1\.\d+ mu of the land are left uncovered at 1\d\d\.\d{5}, 2\d\.\d{5}\.$", gap.GetProperty("userErrors")[0].GetProperty("message").GetString());
        Assert.Equal(JsonValueKind.Null, gap.GetProperty("parcel").ValueKind);
        // 1 mm is how far drawn outlines of the same line are apart.
        LineageAct.Expect(await server.SplitAsync(Split(parcel, place, (0, 0.5), (0.50001, 1))));
        Assert.Equal("ACTIVE", await server.Owner.ScalarAsync<string>("select state from land.parcel where code = $1", beside.Code));
    }

    [Fact]
    public async Task What_is_wrong_with_the_input_is_said_with_its_place_in_the_list()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(place));
        (string a, string b) = (OpenLand.Code(), OpenLand.Code());
        await Refused([LineageAct.Part(a, parcel.Outline)], "parts: TOO_FEW_PARTS");
        await Refused([.. Enumerable.Range(0, 1000).Select(_ => LineageAct.Part(a, parcel.Outline))], "parts: TOO_MANY_PARTS");
        await Refused(Parts(a, a), "parts.1.code: DUPLICATE_CODE");
        await Refused(Parts(parcel.Code, a), "parts.0.code: DUPLICATE_CODE");
        await Refused(Parts(a, "440784001001GB00009"), "parts.1.code: CODE_OF_OTHER_COUNTY");
        await Refused(Parts(a, "440783001001XB00009"), "parts.1.code: BAD_CODE");
        await Refused(Parts(a, OpenLand.Code('J')), "parts.1.code: OWNERSHIP_CHANGES");
        await Refused([LineageAct.Part(a, CutLand.Box(place, 0, 0.5)), new { code = b, boundary = new { wkt = new { text = "POINT (112.6 22.4)" } } }], "parts.1.boundary: NOT_AN_OUTLINE");
        await Refused([LineageAct.Part(a, CutLand.Box(place, 0, 0.5)), new { code = b, boundary = new { wkt = new { text = "POLYGON ((112.6 22.4, 112.601 22.401, 112.601 22.4, 112.6 22.401, 112.6 22.4))" } } }], "parts.1.boundary: BAD_GEOMETRY");
        await Refused(
            [LineageAct.Part(a, CutLand.Box(place, 0, 0.5)), new { code = b, boundary = LineageAct.Input(CutLand.Box(place, 0.5, 1)), name = " ", registeredArea = new { mu = 0 } }],
            "parts.1.name: BLANK",
            "parts.1.registeredArea: BAD_AREA");
        await Refused(
            [LineageAct.Part(a, CutLand.Box(place, 0, 0.5)), new { code = b, boundary = LineageAct.Input(CutLand.Box(place, 0.5, 1)), plannedUse = new { system = "YDYH_2023", code = "9999" } }],
            "parts.1.plannedUse: UNKNOWN_LAND_USE");
        await Refused([LineageAct.Part(a, CutLand.Box(2, 48, 2.01, 48.01)), LineageAct.Part(b, parcel.Outline)], "parts.0.boundary: OUTSIDE_CHINA");
        await Refused([LineageAct.Part(a, CutLand.Box(place, 20, 21)), LineageAct.Part(b, parcel.Outline)], "parts.0.boundary: OUTSIDE_PARCEL");
        LineageAct.Expect(
            await server.SplitAsync(new { id = parcel.Id, version = 1, parts = Parts(a, b), reason = " ", effectiveOn = "2999-01-01", decidedOn = "1900-01-01", documentNumber = new string('号', 101) }),
            "reason: BLANK",
            "effectiveOn: BAD_DATE",
            "decidedOn: BAD_DATE",
            "documentNumber: TOO_LONG");
        LineageAct.Expect(await server.SplitAsync(new { id = parcel.Id, version = 1, parts = Parts(a, b), reason = "r", effectiveOn = "2026-01-01", decidedOn = "2026-01-02" }), "decidedOn: BAD_DATE");
        LineageAct.Expect(await server.SplitAsync(new { id = parcel.Id, version = 1, parts = Parts(a, b), reason = "r", sourceKey = "nowhere" }), "sourceKey: UNKNOWN_SOURCE");
        LineageAct.Expect(await server.SplitAsync(new { id = "x", version = 1, parts = Parts(a, b), reason = "r" }), "id: BAD_ID");
        JsonElement stale = await server.SplitAsync(new { id = parcel.Id, version = 7, parts = Parts(a, b), reason = "r" });
        LineageAct.Expect(stale, "version: STALE_VERSION");
        Assert.Equal(1, stale.GetProperty("parcel").GetProperty("version").GetInt32());
        Assert.Equal(0L, await server.Owner.ScalarAsync<long>("select count(*) from land.parcel where code in ($1, $2)", a, b));

        object[] Parts(string first, string second) => [LineageAct.Part(first, CutLand.Box(place, 0, 0.5)), LineageAct.Part(second, CutLand.Box(place, 0.5, 1))];

        async Task Refused(object[] parts, params string[] errors) =>
            LineageAct.Expect(await server.SplitAsync(new { id = parcel.Id, version = 1, parts, reason = "r" }), errors);
    }

    [Fact]
    public async Task Of_several_splits_of_one_parcel_at_once_exactly_one_wins()
    {
        for (int round = 0; round < 3; round++)
        {
            (double West, double South) place = await new OpenLand(server).FindAsync();
            LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(place));
            JsonElement[] payloads = await Task.WhenAll(Enumerable.Range(1, 4).Select(i => server.SplitAsync(Split(parcel, place, (0, 0.2 * i), (0.2 * i, 1)))));
            Assert.Single(payloads, payload => LineageAct.Errors(payload).Length == 0);
            Assert.All(payloads.Where(payload => LineageAct.Errors(payload).Length > 0), payload =>
            {
                LineageAct.Expect(payload, "version: STALE_VERSION");
                Assert.Equal("RETIRED", Text(payload.GetProperty("parcel"), "state"));
            });
            Assert.Equal(2L, await server.Owner.ScalarAsync<long>("select count(*) from land.parcel_lineage join land.parcel as old on old.id = predecessor_id where old.code = $1", parcel.Code));
        }
    }

    private static object Split(LiveParcel parcel, (double West, double South) place, params (double From, double To)[] parts) => new
    {
        id = parcel.Id,
        version = parcel.Version,
        reason = "test",
        parts = (parts.Length == 0 ? [(0, 0.5), (0.5, 1)] : parts).Select(part => LineageAct.Part(OpenLand.Code(), CutLand.Box(place, part.From, part.To))),
    };

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

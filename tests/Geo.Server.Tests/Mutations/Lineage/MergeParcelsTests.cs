using System.Text.Json;
using Geo.Testing;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>Merging parcels: what comes of it, and what cannot be merged.</summary>
public sealed class MergeParcelsTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task Neighbours_become_one_with_what_hung_on_them()
    {
        LiveParcel[] row = await RowAsync(3);
        await server.AddContractAsync(row[0], "M-1");
        await server.AddContractAsync(row[2], "M-2");
        await server.AddProjectAndYieldAsync(row[0]);
        await server.AddProjectAndYieldAsync(row[1]);
        string code = OpenLand.Code();

        JsonElement payload = await server.MergeAsync(new { parcels = Named(row), code, name = "合并", reason = "成片开发", documentNumber = "M 1" });

        LineageAct.Expect(payload);
        JsonElement merged = payload.GetProperty("parcel");
        Assert.Equal((code, "合并", "ACTIVE", 1, 1), (Text(merged, "code"), Text(merged, "name"), Text(merged, "state"), merged.GetProperty("version").GetInt32(), merged.GetProperty("projects").GetProperty("totalCount").GetInt32()));
        Assert.Equal(["M-1", "M-2"], merged.GetProperty("contracts").GetProperty("nodes").EnumerateArray().Select(contract => Text(contract, "number")).Order(StringComparer.Ordinal));
        Assert.Equal(
            row.Select(parcel => (parcel.Code, "RETIRED")),
            merged.GetProperty("predecessors").GetProperty("nodes").EnumerateArray().Select(node => (Text(node, "code")!, Text(node, "state")!)).OrderBy(node => node.Item1, StringComparer.Ordinal));
        Assert.Equal<object?[]>(
            [["MERGE", 3L, true, "M 1"]],
            await server.Owner.RowsAsync(
                """
                select act, count(*), abs(sum(shared_area) / new.ellipsoid_area - 1) < 1e-6, document
                from land.parcel_lineage join land.parcel as new on new.id = successor_id where new.code = $1 group by act, document, new.ellipsoid_area
                """,
                code));
    }

    [Fact]
    public async Task A_hair_between_drawn_neighbours_is_no_hole_and_a_real_hole_stays()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel ring = await server.NewParcelAsync(CutLand.Box(place).Difference(CutLand.Box(place.West + 0.0004, place.South + 0.0004, place.West + 0.0006, place.South + 0.0006)));
        (double x, double y) = (place.West + 0.001, place.South);
        Geometry hair = new WKTReader().Read(FormattableString.Invariant($"POLYGON (({x} {y}, {x + 0.001} {y}, {x + 0.001} {y + 0.001}, {x} {y + 0.001}, {x + 1e-7} {y + 0.0005}, {x} {y}))"));
        LiveParcel beside = await server.NewParcelAsync(hair);
        JsonElement merged = await server.MergeAsync(Merge([ring, beside]));
        LineageAct.Expect(merged);
        JsonElement data = await server.QueryAsync("query ($code: String!) { parcel(code: $code) { boundaryWkt } }", new { code = Text(merged.GetProperty("parcel"), "code") });
        Polygon outline = Assert.IsType<Polygon>(new WKTReader().Read(Text(data.GetProperty("parcel"), "boundaryWkt")).GetGeometryN(0));
        Assert.Equal(4e-8, new Polygon((LinearRing)Assert.Single(outline.Holes)).Area, 1e-12);
    }

    [Fact]
    public async Task A_drawn_outline_is_held_to_the_land_of_the_parcels()
    {
        LiveParcel[] row = await RowAsync(2);
        (double west, double south) = (row[0].Outline.EnvelopeInternal.MinX, row[0].Outline.EnvelopeInternal.MinY);
        LineageAct.Expect(await MergeAsync(CutLand.Box(west, south, west + 0.0015, south + 0.001)), "boundary: GAP");
        LineageAct.Expect(await MergeAsync(CutLand.Box(west, south, west + 0.002, south + 0.0011)), "boundary: OUTSIDE_PARCEL");
        LineageAct.Expect(await MergeAsync(CutLand.Box(west, south, west + 0.002, south + 0.001)));

        Task<JsonElement> MergeAsync(Geometry boundary) =>
            server.MergeAsync(new { parcels = Named(row), code = OpenLand.Code(), reason = "r", boundary = LineageAct.Input(boundary) });
    }

    [Fact]
    public async Task Parcels_that_do_not_touch_or_touch_in_a_corner_are_not_merged()
    {
        LiveParcel[] row = await RowAsync(3);
        (double west, double south) = (row[2].Outline.EnvelopeInternal.MaxX, row[2].Outline.EnvelopeInternal.MaxY);
        LiveParcel corner = await server.NewParcelAsync(CutLand.Box(west, south, west + 0.0005, south + 0.0005));
        JsonElement apart = await server.MergeAsync(Merge([row[0], row[2]]));
        LineageAct.Expect(apart, "parcels: NOT_CONTIGUOUS");
        Assert.Equal(
            $"Parcels that are merged share at least 1 m of boundary. Not connected with the first one: {row[2].Code}.",
            Text(apart.GetProperty("userErrors")[0], "message"));
        LineageAct.Expect(await server.MergeAsync(Merge([.. row, corner])), "parcels: NOT_CONTIGUOUS");
        LineageAct.Expect(await server.MergeAsync(Merge(row)));
    }

    [Fact]
    public async Task What_the_parcels_differ_in_must_be_said()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel one = await server.NewParcelAsync(CutLand.Box(place));
        LiveParcel other = await server.NewParcelAsync(CutLand.Box(place, 1, 2), stage: "LISTED");
        LiveParcel collective = await server.NewParcelAsync(CutLand.Box(place, -1, 0), OpenLand.Code('J'));
        await server.Owner.RunAsync($"update land.parcel set planned_use_system = 'YDYH_2023', planned_use_code = '1001' where code = '{one.Code}'");
        one = one with { Version = 2 };
        LineageAct.Expect(await server.MergeAsync(Merge([one, other])), "stage: PARCELS_DIFFER", "plannedUse: PARCELS_DIFFER");
        LineageAct.Expect(
            await server.MergeAsync(new { parcels = Named([one, collective]), code = OpenLand.Code(), reason = "r", plannedUse = (object?)null }), "parcels.1.id: OWNERSHIP_DIFFERS");
        JsonElement merged = await server.MergeAsync(new { parcels = Named([one, other]), code = OpenLand.Code(), reason = "r", stage = "RESERVED", plannedUse = (object?)null });
        LineageAct.Expect(merged);
        Assert.Equal("RESERVED", Text(merged.GetProperty("parcel"), "stage"));
    }

    [Fact]
    public async Task What_is_wrong_with_the_input_is_said_with_its_place_in_the_list()
    {
        LiveParcel[] row = await RowAsync(2);
        string foreign = await server.Owner.ScalarAsync<string>("select id::text from land.parcel where county_code = '440784' limit 1");
        LiveParcel other = row[1] with { Id = System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes($"Parcel:440784:{foreign}")) };
        LineageAct.Expect(await server.MergeAsync(Merge([row[0]])), "parcels: TOO_FEW_PARCELS");
        LineageAct.Expect(await server.MergeAsync(Merge([.. Enumerable.Repeat(row[0], 1000)])), "parcels: TOO_MANY_PARCELS");
        LineageAct.Expect(await server.MergeAsync(Merge([row[0], row[0]])), "parcels.1.id: DUPLICATE_PARCEL");
        LineageAct.Expect(await server.MergeAsync(Merge([row[0], other])), "parcels.1.id: OTHER_COUNTY");
        LineageAct.Expect(await server.MergeAsync(Merge([row[0], row[1] with { Id = "x" }])), "parcels.1.id: BAD_ID");
        LineageAct.Expect(await server.MergeAsync(Merge([row[0], row[1] with { Id = HangingRecords.Id("Parcel", "00000000-0000-7000-8000-000000000000") }])), "parcels.1.id: NOT_FOUND");
        LineageAct.Expect(await server.MergeAsync(new { parcels = Named(row), code = row[0].Code, reason = "r" }), "code: DUPLICATE_CODE");
        LineageAct.Expect(await server.MergeAsync(new { parcels = Named(row), code = "440784001001GB00009", reason = "r" }), "code: CODE_OF_OTHER_COUNTY");
        LineageAct.Expect(await server.MergeAsync(new { parcels = Named(row), code = OpenLand.Code('Z'), reason = "r" }), "code: OWNERSHIP_CHANGES");
        LineageAct.Expect(await server.MergeAsync(new { parcels = Named(row), code = OpenLand.Code(), reason = "r", platformKey = "nowhere" }), "platformKey: UNKNOWN_PLATFORM");
        JsonElement stale = await server.MergeAsync(Merge([row[0], row[1] with { Version = 3 }]));
        LineageAct.Expect(stale, "parcels.1.version: STALE_VERSION");
        Assert.Equal(row[1].Code, Text(stale.GetProperty("parcel"), "code"));
        ParcelAct.Expect(await server.RetireAsync(new { id = row[1].Id, version = 1, reason = "r" }));
        LineageAct.Expect(await server.MergeAsync(Merge([row[0], row[1] with { Version = 2 }])), "parcels.1.id: PARCEL_RETIRED");
    }

    [Fact]
    public async Task A_parcel_that_two_acts_want_goes_to_one_of_them()
    {
        for (int round = 0; round < 3; round++)
        {
            LiveParcel[] row = await RowAsync(3);
            JsonElement[] payloads = await Task.WhenAll(server.MergeAsync(Merge([row[0], row[1]])), server.MergeAsync(Merge([row[2], row[1]])), server.MergeAsync(Merge([row[1], row[0]])));
            Assert.Single(payloads, payload => LineageAct.Errors(payload).Length == 0);
            Assert.All(payloads.Where(payload => LineageAct.Errors(payload).Length > 0), payload => Assert.EndsWith("version: STALE_VERSION", Assert.Single(LineageAct.Errors(payload)), StringComparison.Ordinal));
        }
    }

    private async Task<LiveParcel[]> RowAsync(int count)
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel[] row = new LiveParcel[count];
        for (int i = 0; i < count; i++)
        {
            row[i] = await server.NewParcelAsync(CutLand.Box(place, i, i + 1));
        }

        return row;
    }

    private static object Merge(LiveParcel[] parcels) => new { parcels = Named(parcels), code = OpenLand.Code(), reason = "r" };

    private static object[] Named(LiveParcel[] parcels) => [.. parcels.Select(parcel => new { id = parcel.Id, version = parcel.Version })];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}

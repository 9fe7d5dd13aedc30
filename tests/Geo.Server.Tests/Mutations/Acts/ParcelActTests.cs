using System.Text.Json;
using Geo.Data.Parcels;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Stages and facts of parcels.</summary>
public sealed class ParcelActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Theory]
    [InlineData(SupplyStage.Unprepared, SupplyStage.Prepared, StageMove.Next)]
    [InlineData(SupplyStage.Prepared, SupplyStage.Listed, StageMove.Next)]
    [InlineData(SupplyStage.Listed, SupplyStage.Delivered, StageMove.Next)]
    [InlineData(SupplyStage.Delivered, SupplyStage.UnderConstruction, StageMove.Next)]
    [InlineData(SupplyStage.UnderConstruction, SupplyStage.InUse, StageMove.Next)]
    [InlineData(SupplyStage.Unprepared, SupplyStage.Listed, StageMove.Skip)]
    [InlineData(SupplyStage.Unprepared, SupplyStage.InUse, StageMove.Skip)]
    [InlineData(SupplyStage.InUse, SupplyStage.UnderConstruction, StageMove.Back)]
    [InlineData(SupplyStage.Listed, SupplyStage.Prepared, StageMove.Back)]
    [InlineData(SupplyStage.Unprepared, SupplyStage.Reserved, StageMove.Next)]
    [InlineData(SupplyStage.Prepared, SupplyStage.Reserved, StageMove.Next)]
    [InlineData(SupplyStage.Listed, SupplyStage.Reserved, StageMove.Back)]
    [InlineData(SupplyStage.InUse, SupplyStage.Reserved, StageMove.Back)]
    [InlineData(SupplyStage.Reserved, SupplyStage.Unprepared, StageMove.Next)]
    [InlineData(SupplyStage.Reserved, SupplyStage.Listed, StageMove.Next)]
    [InlineData(SupplyStage.Reserved, SupplyStage.Delivered, StageMove.Skip)]
    [InlineData(SupplyStage.Reserved, SupplyStage.Reserved, StageMove.None)]
    public void The_order_of_the_stages_says_what_a_move_is(SupplyStage from, SupplyStage to, StageMove move)
    {
        Assert.Equal(move, StageMoves.Of(from, to));
        Assert.Equal(move is StageMove.Skip or StageMove.Back, move.NeedsReason());
    }

    [Fact]
    public async Task A_move_out_of_the_order_needs_a_reason()
    {
        string id = await _land.ParcelAsync();
        await _land.RefusedAsync("moveToStage", new { id, version = 1, stage = "PREPARED" }, "stage: SAME_STAGE");
        await _land.RefusedAsync("moveToStage", new { id, version = 1, stage = "IN_USE" }, "reason: REASON_REQUIRED");
        await _land.RefusedAsync("moveToStage", new { id, version = 1, stage = "UNPREPARED" }, "reason: REASON_REQUIRED");
        await _land.RefusedAsync("moveToStage", new { id, version = 1, stage = "IN_USE", reason = " " }, "reason: BLANK");
        JsonElement next = await _land.RunAsync("moveToStage", new { id, version = 1, stage = "LISTED", statedOn = "2024-01-01" }, "stage version statedOn");
        ParcelAct.Expect(next);
        Assert.Equal(("LISTED", 2), (next.GetProperty("record").GetProperty("stage").GetString(), next.GetProperty("record").GetProperty("version").GetInt32()));
        JsonElement back = await _land.RunAsync("moveToStage", new { id, version = 2, stage = "RESERVED", reason = "the listing found nobody" }, "stage");
        ParcelAct.Expect(back);
        ParcelAct.Expect(await server.RetireAsync(new { id, version = 3, reason = "r" }));
        await _land.RefusedAsync("moveToStage", new { id, version = 4, stage = "LISTED" }, "id: PARCEL_RETIRED");
    }

    [Fact]
    public async Task Facts_are_corrected_one_by_one_and_taken_away_by_null()
    {
        const string Shown = "name landUse { code } plannedUse { code } platform { key } township { code } townshipPrecision registeredAreaMu stage areaMu";
        string id = await _land.ParcelAsync();
        JsonElement given = (await _land.RunAsync(
            "correctParcel",
            new
            {
                id, version = 1, name = "  新名 ", landUse = new { system = "YDYH_2023", code = "1001" }, plannedUse = new { system = "YDYH_2023", code = "0901" },
                platformKey = "jm-transfer-kaiping", townshipCode = "440783117", registeredArea = new { mu = 15 }, reason = "r",
            },
            Shown)).GetProperty("record");
        Assert.Equal(
            ("新名", "1001", "0901", "jm-transfer-kaiping", "440783117", "EXACT", 15.0, "PREPARED"),
            (given.GetProperty("name").GetString(), given.GetProperty("landUse").GetProperty("code").GetString(), given.GetProperty("plannedUse").GetProperty("code").GetString(),
                given.GetProperty("platform").GetProperty("key").GetString(), given.GetProperty("township").GetProperty("code").GetString(), given.GetProperty("townshipPrecision").GetString(),
                given.GetProperty("registeredAreaMu").GetDouble(), given.GetProperty("stage").GetString()));
        JsonElement taken = (await _land.RunAsync(
            "correctParcel", new { id, version = 2, landUse = (object?)null, townshipCode = (string?)null, registeredArea = (object?)null, reason = "r" }, Shown)).GetProperty("record");
        Assert.Equal(
            ("新名", JsonValueKind.Null, "0901", JsonValueKind.Null, JsonValueKind.Null, JsonValueKind.Null),
            (taken.GetProperty("name").GetString(), taken.GetProperty("landUse").ValueKind, taken.GetProperty("plannedUse").GetProperty("code").GetString(),
                taken.GetProperty("township").ValueKind, taken.GetProperty("townshipPrecision").ValueKind, taken.GetProperty("registeredAreaMu").ValueKind));
        await _land.RefusedAsync(
            "correctParcel",
            new
            {
                id, version = 3, landUse = new { system = "YDYH_2023", code = "9999" }, plannedUse = new { system = "x", code = "1" }, platformKey = "none", townshipCode = "440784105",
                sourceKey = "none", statedOn = "2999-01-01", reason = "r",
            },
            "landUse: UNKNOWN_LAND_USE",
            "plannedUse: UNKNOWN_LAND_USE",
            "platformKey: UNKNOWN_PLATFORM",
            "townshipCode: UNKNOWN_TOWNSHIP",
            "sourceKey: UNKNOWN_SOURCE",
            "statedOn: BAD_DATE");
        await _land.RefusedAsync("correctParcel", new { id, version = 3, sourceKey = (string?)null, registeredArea = new { mu = 0 }, reason = "r" }, "sourceKey: REQUIRED", "registeredArea: BAD_AREA");
        ParcelAct.Expect(await server.RetireAsync(new { id, version = 3, reason = "r" }));
        await _land.RefusedAsync("correctParcel", new { id, version = 4, name = "x", reason = "r" }, "id: PARCEL_RETIRED");
    }
}

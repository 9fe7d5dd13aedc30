using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Contracts, agreements and pauses: what is written, and what is refused.</summary>
public sealed class ContractActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Fact]
    public async Task A_contract_is_recorded_on_a_parcel_named_by_its_code_and_found_by_its_number()
    {
        string parcel = await _land.ParcelAsync();
        string code = await server.Owner.ScalarAsync<string>("select code from land.parcel order by updated_at desc, id desc limit 1");
        string number = ActLand.Number();
        JsonElement payload = await _land.RunAsync(
            "recordContract",
            new
            {
                parcel = new { code }, number = $"  {number} ", kind = "TRANSFER", holder = "某公司", signedOn = "2024-05-01", price = "123456.785", agreedStartOn = "2030-01-01",
                areaDue = new { mu = 15 }, totalInvestment = 1e9, sourceKey = "generated", statedOn = "2024-06-01", origin = "SURVEYED",
            },
            "number kind holder signedOn price agreedStartOn areaDueMu totalInvestment statedOn origin updatedBy version parcel { id code } county { code } source { key }");
        ParcelAct.Expect(payload);
        JsonElement contract = payload.GetProperty("record");
        Assert.Equal(
            (number, "TRANSFER", "某公司", "2024-05-01", "123456.79", "2030-01-01", 15.0, "SURVEYED", "development", 1),
            (contract.GetProperty("number").GetString(), contract.GetProperty("kind").GetString(), contract.GetProperty("holder").GetString(), contract.GetProperty("signedOn").GetString(),
                contract.GetProperty("price").GetString(), contract.GetProperty("agreedStartOn").GetString(), contract.GetProperty("areaDueMu").GetDouble(), contract.GetProperty("origin").GetString(),
                contract.GetProperty("updatedBy").GetString(), contract.GetProperty("version").GetInt32()));
        Assert.Equal(parcel, contract.GetProperty("parcel").GetProperty("id").GetString());
        await _land.MakeAsync("recordAgreement", new
        {
            contract = new { number = new { countyCode = "440783", number } }, signedOn = "2024-07-01", completionOn = "2031-01-01", sourceKey = "generated",
        });
    }

    [Fact]
    public async Task What_is_wrong_with_a_contract_is_said_with_its_place()
    {
        string id = await _land.ParcelAsync();
        string number = ActLand.Number();
        await _land.RefusedAsync("recordContract", Input(new { id }, signedOn: "2999-01-01", price: -1, sourceKey: "nowhere"), "signedOn: BAD_DATE", "price: BAD_NUMBER", "sourceKey: UNKNOWN_SOURCE");
        await _land.RefusedAsync("recordContract", Input(new { id }, signedOn: "1948-12-31", number: " ", origin: "GENERATED"), "signedOn: BAD_DATE", "number: BLANK", "origin: ORIGIN_NOT_ALLOWED");
        await _land.RefusedAsync("recordContract", Input(new { id }, number: new string('1', 101), reason: "\u0007"), "number: TOO_LONG", "reason: BAD_TEXT");
        await _land.RefusedAsync("recordContract", Input(new { id }, agreedStartOn: "2030-01-02", agreedCompletionOn: "2030-01-01"), "agreedCompletionOn: BAD_PERIOD");
        await _land.RefusedAsync("recordContract", Input(new { id }, agreedStartOn: "9999-12-31"), "agreedStartOn: BAD_DATE");
        await _land.RefusedAsync("recordContract", Input(new { id }, completedOn: "2024-06-01"), "completedOn: INCOMPLETE");
        await _land.RefusedAsync("recordContract", Input(new { id }, areaDue: new { squareMetre = -1 }), "areaDue: BAD_AREA");
        await _land.RefusedAsync("recordContract", Input(new { id }, areaDue: new { hectare = "1e20" }), "areaDue: BAD_AREA");
        await _land.MakeAsync("recordContract", Input(new { id }, number: number));
        await _land.RefusedAsync("recordContract", Input(new { id }, number: number), "number: DUPLICATE_NUMBER");
    }

    [Fact]
    public async Task A_contract_stands_on_a_parcel_that_there_is()
    {
        await _land.RefusedAsync("recordContract", Input(new { id = "x" }), "parcel: BAD_ID");
        await _land.RefusedAsync("recordContract", Input(new { id = ActLand.Id("Region:440783") }), "parcel: BAD_ID");
        await _land.RefusedAsync("recordContract", Input(new { id = ActLand.Id("Parcel:440783:00000000-0000-7000-8000-000000000000") }), "parcel: NOT_FOUND");
        await _land.RefusedAsync("recordContract", Input(new { code = "440783" }), "parcel.code: BAD_CODE");
        await _land.RefusedAsync("recordContract", Input(new { code = "440783998001GB00001" }), "parcel: NOT_FOUND");
        string id = await _land.ParcelAsync();
        ParcelAct.Expect(await server.RetireAsync(new { id, version = 1, reason = "r" }));
        await _land.RefusedAsync("recordContract", Input(new { id }), "parcel: PARCEL_RETIRED");
        await _land.RefusedAsync(
            "recordAgreement", new { contract = new { number = new { countyCode = "440783", number = "none" } }, signedOn = "2024-07-01", startOn = "2025-01-01", sourceKey = "generated" }, "contract: NOT_FOUND");
    }

    [Fact]
    public async Task A_correction_takes_what_is_given_and_leaves_the_rest()
    {
        string id = await _land.ContractAsync();
        JsonElement payload = await _land.RunAsync(
            "correctContract", new { id, version = 1, price = (string?)null, holder = "甲", reason = "typed wrong" }, "price holder number signedOn totalInvestment agreedStartOn version");
        ParcelAct.Expect(payload);
        JsonElement contract = payload.GetProperty("record");
        Assert.Equal(
            (JsonValueKind.Null, "甲", "2019-01-01", "4000000.00", "2020-01-01", 2),
            (contract.GetProperty("price").ValueKind, contract.GetProperty("holder").GetString(), contract.GetProperty("signedOn").GetString(),
                contract.GetProperty("totalInvestment").GetString(), contract.GetProperty("agreedStartOn").GetString(), contract.GetProperty("version").GetInt32()));
        await _land.RefusedAsync("correctContract", new { id, version = 2, number = (string?)null, signedOn = (string?)null, reason = " " }, "number: REQUIRED", "signedOn: REQUIRED", "reason: BLANK");
        await _land.RefusedAsync("correctContract", new { id, version = 2, resumedOn = "2021-01-01", reason = "r" }, "resumedOn: INCOMPLETE");
        await _land.RefusedAsync("correctContract", new { id, version = 2, suspendedOn = "2021-01-01", reason = "r" }, "suspendedOn: INCOMPLETE");
        await _land.RefusedAsync(
            "correctContract", new { id, version = 2, startedOn = "2021-02-01", suspendedOn = "2021-01-01", resumedOn = "2020-01-01", reason = "r" }, "suspendedOn: BAD_PERIOD", "resumedOn: BAD_PERIOD");
        await _land.RefusedAsync(
            "correctContract", new { id = ActLand.Id("SupplyContract:440783:00000000-0000-7000-8000-000000000000"), version = 1, reason = "r" }, "id: NOT_FOUND");
    }

    [Fact]
    public async Task An_agreement_sets_a_date_anew_and_follows_its_contract()
    {
        string id = await _land.ContractAsync();
        await _land.RefusedAsync("recordAgreement", new { contract = new { id }, signedOn = "2020-05-01", sourceKey = "generated" }, "startOn: NOTHING_TOLD");
        await _land.RefusedAsync(
            "recordAgreement", new { contract = new { id }, signedOn = "2018-05-01", startOn = "2021-01-01", completionOn = "2020-01-01", sourceKey = "generated" },
            "signedOn: BAD_PERIOD", "completionOn: BAD_PERIOD");
        string agreement = await _land.MakeAsync("recordAgreement", new { contract = new { id }, signedOn = "2020-05-01", startOn = "2021-01-01", sourceKey = "generated" });
        await _land.RefusedAsync("correctAgreement", new { id = agreement, version = 1, startOn = (string?)null, reason = "r" }, "startOn: NOTHING_TOLD");
        JsonElement clock = await ClockAsync(id);
        Assert.Equal("2021-01-01", clock.GetProperty("startOn").GetString());
    }

    [Fact]
    public async Task A_pause_is_claimed_verified_and_ended_and_moves_the_clock_once_it_is_verified()
    {
        string contract = await _land.ContractAsync();
        string id = await _land.MakeAsync("pauseIdleClock", new { contract = new { id = contract }, cause = "PLAN_CHANGED", firstOn = "2020-03-01", sourceKey = "generated" });
        Assert.Equal("2021-01-01", (await ClockAsync(contract)).GetProperty("fullOn").GetString());
        await _land.RefusedAsync("verifyPause", new { id, version = 1, verifiedOn = "2020-01-01", document = "核", reason = "r" }, "verifiedOn: BAD_PERIOD");
        ParcelAct.Expect(await _land.RunAsync("verifyPause", new { id, version = 1, verifiedOn = "2020-06-01", document = "核 1", reason = "r" }));
        await _land.RefusedAsync("verifyPause", new { id, version = 2, verifiedOn = "2020-06-01", document = "核 1", reason = "r" }, "id: ALREADY_VERIFIED");
        await _land.RefusedAsync("resumeIdleClock", new { id, version = 2, lastOn = "2020-02-01", reason = "r" }, "lastOn: BAD_PERIOD");
        ParcelAct.Expect(await _land.RunAsync("resumeIdleClock", new { id, version = 2, lastOn = "2020-03-10", reason = "r" }));
        Assert.Equal("2021-01-11", (await ClockAsync(contract)).GetProperty("fullOn").GetString());
        await _land.RefusedAsync("resumeIdleClock", new { id, version = 3, lastOn = "2020-03-11", reason = "r" }, "id: PAUSE_ENDED");
        await _land.RefusedAsync("correctPause", new { id, version = 3, document = (string?)null, reason = "r" }, "verifiedOn: INCOMPLETE");
        await _land.RefusedAsync("correctPause", new { id, version = 3, cause = (string?)null, firstOn = "2999-01-01", reason = "r" }, "cause: REQUIRED", "firstOn: BAD_DATE");
    }

    private async Task<JsonElement> ClockAsync(string contract)
    {
        JsonElement found = await server.QueryAsync(
            "query ($id: ID!) { node(id: $id) { ... on SupplyContract { parcel { idleClock { startOn fullOn } } } } }", new { id = contract });
        return found.GetProperty("node").GetProperty("parcel").GetProperty("idleClock");
    }

    private static object Input(
        object parcel,
        string? number = null,
        string signedOn = "2024-05-01",
        object? price = null,
        string sourceKey = "generated",
        string? origin = null,
        string? agreedStartOn = null,
        string? agreedCompletionOn = null,
        string? completedOn = null,
        object? areaDue = null,
        string? reason = null) =>
        new { parcel, number = number ?? ActLand.Number(), kind = "TRANSFER", signedOn, price, sourceKey, origin, agreedStartOn, agreedCompletionOn, completedOn, areaDue, reason };
}

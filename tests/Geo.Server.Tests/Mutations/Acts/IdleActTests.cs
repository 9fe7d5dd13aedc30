using System.Text.Json;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Findings and disposals hold to Order 53: no finding before the clock has run full, no fee where the Order has none.</summary>
public sealed class IdleActTests(DemoServer server) : IClassFixture<DemoServer>
{
    private readonly ActLand _land = new(server);

    [Fact]
    public async Task Land_is_found_idle_from_the_day_after_its_year_is_full()
    {
        string id = await _land.ContractAsync();
        JsonElement refused = await _land.RefusedAsync("findIdle", Finding(id, "2021-01-01"), "decidedOn: NOT_IDLE");
        Assert.Contains("2021-01-02", refused.GetProperty("userErrors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        await _land.RefusedAsync("findIdle", Finding(id, "2018-06-01"), "decidedOn: NOT_IDLE");
        JsonElement payload = await _land.RunAsync("findIdle", Finding(id, "2021-01-02"), "number decidedOn contract { parcel { idleClock(on: \"2021-02-01\") { state } } }");
        ParcelAct.Expect(payload);
        Assert.Equal("FOUND", payload.GetProperty("record").GetProperty("contract").GetProperty("parcel").GetProperty("idleClock").GetProperty("state").GetString());
        await _land.RefusedAsync("findIdle", Finding(id, "2021-06-01"), "contract: ALREADY_FOUND");
    }

    [Fact]
    public async Task Land_that_has_started_or_stands_on_a_pause_is_not_found_idle()
    {
        await _land.RefusedAsync("findIdle", Finding(await _land.StartedAsync(), "2024-01-01"), "decidedOn: NOT_IDLE");
        string id = await _land.ContractAsync();
        await _land.MakeAsync("pauseIdleClock", new { contract = new { id }, cause = "POLICY_CHANGED", firstOn = "2020-03-01", verifiedOn = "2020-04-01", document = "文", sourceKey = "generated" });
        await _land.RefusedAsync("findIdle", Finding(id, "2024-01-01"), "decidedOn: NOT_IDLE");
    }

    [Fact]
    public async Task A_number_is_given_once_and_a_correction_is_judged_as_a_finding()
    {
        string number = ActLand.Number();
        await _land.MakeAsync("findIdle", Finding(await _land.ContractAsync(), "2021-06-01", number));
        await _land.RefusedAsync("findIdle", Finding(await _land.ContractAsync(), "2021-06-01", number), "number: DUPLICATE_NUMBER");
        string id = await _land.FindingAsync();
        await _land.RefusedAsync("correctFinding", new { id, version = 1, decidedOn = "2020-12-31", reason = "r" }, "decidedOn: NOT_IDLE");
        await _land.RefusedAsync("correctFinding", new { id, version = 1, number, reason = "r" }, "number: DUPLICATE_NUMBER");
        await _land.MakeAsync("correctFinding", new { id, version = 1, decidedOn = "2021-01-02", reason = "r" });
    }

    [Fact]
    public async Task The_fee_is_a_fifth_of_the_price_at_most()
    {
        string id = await _land.FindingAsync();
        await _land.RefusedAsync("disposeIdle", Disposal(id, "IDLE_FEE", "2021-08-01", "200000.01"), "amount: FEE_TOO_HIGH");
        await _land.RefusedAsync("disposeIdle", Disposal(id, "IDLE_FEE", "2021-05-31", "1"), "decidedOn: BAD_PERIOD");
        JsonElement payload = await _land.RunAsync("disposeIdle", Disposal(id, "IDLE_FEE", "2021-08-01", "200000"), "measure amount finding { contract { parcel { idleClock(on: \"2021-09-01\") { state } } } }");
        ParcelAct.Expect(payload);
        Assert.Equal("DISPOSED", payload.GetProperty("record").GetProperty("finding").GetProperty("contract").GetProperty("parcel").GetProperty("idleClock").GetProperty("state").GetString());
    }

    [Fact]
    public async Task The_right_is_taken_back_for_nothing_after_two_full_years_and_once()
    {
        string id = await _land.FindingAsync();
        await _land.RefusedAsync("disposeIdle", Disposal(id, "TAKEN_BACK_WITHOUT_COMPENSATION", "2022-01-01"), "decidedOn: TWO_YEARS_NOT_FULL");
        string disposal = await _land.MakeAsync("disposeIdle", Disposal(id, "TAKEN_BACK_WITHOUT_COMPENSATION", "2022-01-02"));
        await _land.RefusedAsync("disposeIdle", Disposal(id, "OTHER", "2022-03-01"), "finding: RIGHT_ENDED");
        await _land.RefusedAsync("correctDisposal", new { id = disposal, version = 1, decidedOn = "2021-12-31", reason = "r" }, "decidedOn: TWO_YEARS_NOT_FULL");
        await _land.MakeAsync("correctDisposal", new { id = disposal, version = 1, decidedOn = "2022-02-01", reason = "r" });
    }

    [Fact]
    public async Task A_cause_of_article_8_and_a_suspension_leave_only_agreements()
    {
        string caused = await _land.MakeAsync("findIdle", new { contract = new { id = await _land.ContractAsync() }, number = ActLand.Number(), decidedOn = "2021-06-01", cause = "PLAN_CHANGED", sourceKey = "generated" });
        await _land.RefusedAsync("disposeIdle", Disposal(caused, "IDLE_FEE", "2021-08-01"), "measure: ONLY_BY_AGREEMENT");
        await _land.RefusedAsync("disposeIdle", Disposal(caused, "TEMPORARY_USE", "2021-08-01"), "lastOn: MISSING");
        await _land.MakeAsync("disposeIdle", Disposal(caused, "EXTENSION", "2021-08-01"));

        string contract = await _land.StartedAsync();
        await _land.MakeAsync("suspendConstruction", new { id = contract, version = 2, suspendedOn = "2021-01-01", reason = "r" });
        await _land.RefusedAsync("findIdle", Finding(contract, "2022-01-01"), "decidedOn: NOT_IDLE");
        string suspended = await _land.MakeAsync("findIdle", Finding(contract, "2022-01-02"));
        await _land.RefusedAsync("disposeIdle", Disposal(suspended, "TAKEN_BACK_WITHOUT_COMPENSATION", "2024-01-01"), "measure: ONLY_BY_AGREEMENT");
        await _land.RefusedAsync(
            "disposeIdle", new { finding = new { id = suspended }, measure = "TEMPORARY_USE", decidedOn = "2022-02-01", lastOn = "2022-01-01", sourceKey = "generated" }, "lastOn: BAD_PERIOD");
    }

    [Fact]
    public async Task A_finding_that_is_withdrawn_stands_for_the_days_before()
    {
        string contract = await _land.ContractAsync();
        string id = await _land.MakeAsync("findIdle", Finding(contract, "2021-06-01"));
        await _land.RefusedAsync("withdrawFinding", new { id, version = 1, withdrawnOn = "2021-05-31", reason = "r" }, "withdrawnOn: BAD_PERIOD");
        JsonElement payload = await _land.RunAsync(
            "withdrawFinding",
            new { id, version = 1, withdrawnOn = "2021-07-01", reason = "重新调查" },
            "withdrawnOn contract { parcel { before: idleClock(on: \"2021-06-30\") { state } after: idleClock(on: \"2021-07-01\") { state } } }");
        ParcelAct.Expect(payload);
        JsonElement parcel = payload.GetProperty("record").GetProperty("contract").GetProperty("parcel");
        Assert.Equal(
            ("FOUND", "SUSPECTED_NOT_STARTED"), (parcel.GetProperty("before").GetProperty("state").GetString(), parcel.GetProperty("after").GetProperty("state").GetString()));
        await _land.RefusedAsync("withdrawFinding", new { id, version = 2, withdrawnOn = "2021-08-01", reason = "r" }, "id: ALREADY_WITHDRAWN");
        await _land.RefusedAsync("correctFinding", new { id, version = 2, document = "文", reason = "r" }, "id: ALREADY_WITHDRAWN");
        await _land.RefusedAsync("disposeIdle", Disposal(id, "OTHER", "2021-08-01"), "finding: WITHDRAWN");
        await _land.MakeAsync("findIdle", Finding(contract, "2021-07-02"));
    }

    [Fact]
    public async Task What_answers_a_finding_is_withdrawn_before_it()
    {
        string id = await _land.FindingAsync();
        string disposal = await _land.MakeAsync("disposeIdle", Disposal(id, "EXCHANGE", "2021-08-01"));
        await _land.RefusedAsync("withdrawFinding", new { id, version = 1, withdrawnOn = "2021-09-01", reason = "r" }, "id: DISPOSAL_STANDS");
        await _land.RefusedAsync("withdrawDisposal", new { id = disposal, version = 1, withdrawnOn = "2021-07-31", reason = "r" }, "withdrawnOn: BAD_PERIOD");
        JsonElement payload = await _land.RunAsync(
            "withdrawDisposal",
            new { id = disposal, version = 1, withdrawnOn = "2021-09-01", reason = "协议未生效" },
            "finding { contract { parcel { before: idleClock(on: \"2021-08-31\") { state } after: idleClock(on: \"2021-09-01\") { state } } } }");
        ParcelAct.Expect(payload);
        JsonElement parcel = payload.GetProperty("record").GetProperty("finding").GetProperty("contract").GetProperty("parcel");
        Assert.Equal(("DISPOSED", "FOUND"), (parcel.GetProperty("before").GetProperty("state").GetString(), parcel.GetProperty("after").GetProperty("state").GetString()));
        await _land.RefusedAsync("withdrawDisposal", new { id = disposal, version = 2, withdrawnOn = "2021-09-01", reason = "r" }, "id: ALREADY_WITHDRAWN");
        await _land.RefusedAsync("correctDisposal", new { id = disposal, version = 2, document = "文", reason = "r" }, "id: ALREADY_WITHDRAWN");
        await _land.MakeAsync("disposeIdle", Disposal(id, "EXTENSION", "2021-10-01"));
        await _land.RefusedAsync("withdrawFinding", new { id, version = 1, withdrawnOn = "2021-11-01", reason = "r" }, "id: DISPOSAL_STANDS");
    }

    [Fact]
    public async Task A_disposal_answers_a_finding_that_there_is()
    {
        await _land.RefusedAsync("disposeIdle", Disposal("x", "OTHER", "2022-01-02"), "finding: BAD_ID");
        await _land.RefusedAsync(
            "disposeIdle", new { finding = new { number = new { countyCode = "440783", number = "none" } }, measure = "OTHER", decidedOn = "2022-01-02", sourceKey = "generated" }, "finding: NOT_FOUND");
    }

    private static object Finding(string contract, string decidedOn, string? number = null) =>
        new { contract = new { id = contract }, number = number ?? ActLand.Number(), decidedOn, sourceKey = "generated" };

    private static object Disposal(string finding, string measure, string decidedOn, string? amount = null) =>
        new { finding = new { id = finding }, measure, decidedOn, amount, sourceKey = "generated" };
}

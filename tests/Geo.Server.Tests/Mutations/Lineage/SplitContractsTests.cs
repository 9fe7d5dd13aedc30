using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Mutations.Lineage;

/// <summary>What becomes of the contracts and projects of a parcel that is split.</summary>
public sealed class SplitContractsTests(DemoServer server) : IClassFixture<DemoServer>
{
    [Fact]
    public async Task Each_contract_goes_where_the_input_says_and_projects_stand_on_all_parts()
    {
        (double West, double South) place = await new OpenLand(server).FindAsync();
        LiveParcel parcel = await server.NewParcelAsync(CutLand.Box(place));
        (string first, string second, string third) = (await server.AddContractAsync(parcel, "甲"), await server.AddContractAsync(parcel, "乙"), await server.AddContractAsync(parcel, "丙"));
        await server.AddProjectAndYieldAsync(parcel);
        (string a, string b) = (OpenLand.Code(), OpenLand.Code());

        JsonElement silent = await SplitAsync(null);
        LineageAct.Expect(silent, "contracts: CONTRACTS_NOT_TOLD");
        Assert.EndsWith(": 丙, 乙, 甲.", silent.GetProperty("userErrors")[0].GetProperty("message").GetString(), StringComparison.Ordinal);
        LineageAct.Expect(await SplitAsync([new { contract = first, part = (string?)a }, new { contract = second, part = (string?)b }]), "contracts: CONTRACTS_NOT_TOLD");
        LineageAct.Expect(
            await SplitAsync([new { contract = first, part = (string?)a }, new { contract = first, part = (string?)b }]),
            "contracts.1.contract: DUPLICATE_CONTRACT");
        LineageAct.Expect(await SplitAsync([new { contract = first, part = (string?)"440783001001GB99999" }]), "contracts.0.part: UNKNOWN_PART");
        LineageAct.Expect(await SplitAsync([new { contract = parcel.Id, part = (string?)a }]), "contracts.0.contract: NOT_FOUND");
        LineageAct.Expect(
            await SplitAsync([new { contract = HangingRecords.Id("SupplyContract", "00000000-0000-7000-8000-000000000000"), part = (string?)a }]),
            "contracts.0.contract: NOT_FOUND",
            "contracts: CONTRACTS_NOT_TOLD");

        JsonElement split = await SplitAsync([new { contract = first, part = (string?)a }, new { contract = second, part = (string?)b }, new { contract = third, part = (string?)null }]);
        LineageAct.Expect(split);
        Assert.Equal(["丙"], Numbers(split.GetProperty("parcel")));
        JsonElement[] parts = [.. split.GetProperty("parcel").GetProperty("successors").GetProperty("nodes").EnumerateArray().OrderBy(part => part.GetProperty("code").GetString(), StringComparer.Ordinal)];
        Assert.Equal(["甲"], Numbers(parts[0]));
        Assert.Equal(["乙"], Numbers(parts[1]));
        Assert.All(parts.Append(split.GetProperty("parcel")), record => Assert.Equal(1, record.GetProperty("projects").GetProperty("totalCount").GetInt32()));
        Assert.Equal(
            [["甲", 2], ["乙", 2], ["丙", 1]],
            await server.Owner.RowsAsync("select number, version from land.supply_contract where number in ('甲', '乙', '丙') order by version desc, number desc"));

        Task<JsonElement> SplitAsync(object[]? contracts) => server.SplitAsync(new
        {
            id = parcel.Id,
            version = 1,
            reason = "分割",
            parts = new[] { LineageAct.Part(a, CutLand.Box(place, 0, 0.5)), LineageAct.Part(b, CutLand.Box(place, 0.5, 1)) },
            contracts,
        });
    }

    private static string[] Numbers(JsonElement parcel) => [.. parcel.GetProperty("contracts").GetProperty("nodes").EnumerateArray().Select(contract => contract.GetProperty("number").GetString()!)];
}

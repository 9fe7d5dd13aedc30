using System.Collections.Immutable;
using System.Text.Json;
using Geo.Data.IdleLand;
using Geo.Land.IdleLand;

namespace Geo.Server.Schema.IdleLand;

/// <summary>What the idle clock says about a contract.</summary>
/// <param name="ContractNumber">The contract.</param>
/// <param name="Told">What it says.</param>
internal sealed record ContractClock(string ContractNumber, IdleAssessment Told)
{
    /// <summary>The clock of the contract in force: the latest signed by the day; null where none was.</summary>
    /// <param name="facts">The contracts of a parcel, as <c>api.supply_facts</c> gathers them.</param>
    /// <param name="on">The day asked about.</param>
    public static ContractClock? Of(JsonElement facts, DateOnly on)
    {
        ImmutableArray<SuppliedContract> contracts = SupplyFactsJson.Read(facts);
        SuppliedContract? inForce = contracts.LastOrDefault(contract => contract.Facts.SignedOn <= on);
        return inForce is null ? null : new(inForce.Number, IdleClock.Assess(inForce.Facts, on));
    }

    /// <summary>The clock of one of the contracts of a parcel.</summary>
    public static ContractClock Of(JsonElement facts, Guid id, DateOnly on)
    {
        SuppliedContract contract = SupplyFactsJson.Read(facts).Single(contract => contract.Id == id);
        return new(contract.Number, IdleClock.Assess(contract.Facts, on));
    }
}

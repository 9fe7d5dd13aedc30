using System.ComponentModel;

namespace Geo.Data.Parcels;

/// <summary>How land was supplied.</summary>
[Description("How land was supplied (供地方式).")]
public enum SupplyContractKind
{
    /// <summary>Transfer against a price (出让).</summary>
    [Description("Transfer against a price (出让).")]
    Transfer,

    /// <summary>Allocation by decision (划拨).</summary>
    [Description("Allocation by decision (划拨).")]
    Allocation,
}

using Geo.Data.Sources;

namespace Geo.Data.Parcels;

/// <summary>A transfer contract or an allocation decision (出让合同、划拨决定).</summary>
public sealed class SupplyContract : ISourcedRecord
{
    /// <summary>The code of the county; leads the key.</summary>
    public required string CountyCode { get; set; }

    /// <summary>The identifier within the county.</summary>
    public Guid Id { get; set; }

    /// <summary>The parcel.</summary>
    public Guid ParcelId { get; set; }

    /// <summary>The number of the contract or decision.</summary>
    public required string Number { get; set; }

    /// <summary>How the land was supplied.</summary>
    public SupplyContractKind Kind { get; set; }

    /// <summary>Who holds the land.</summary>
    public string? Holder { get; set; }

    /// <summary>The day it was signed.</summary>
    public DateOnly SignedOn { get; set; }

    /// <summary>The price in yuan.</summary>
    public decimal? Price { get; set; }

    /// <summary>The agreed day of delivery.</summary>
    public DateOnly? AgreedDeliveryOn { get; set; }

    /// <summary>The agreed day of the start of construction.</summary>
    public DateOnly? AgreedStartOn { get; set; }

    /// <summary>The agreed day of completion.</summary>
    public DateOnly? AgreedCompletionOn { get; set; }

    /// <summary>The day of delivery.</summary>
    public DateOnly? DeliveredOn { get; set; }

    /// <summary>The day construction started.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>The day of completion.</summary>
    public DateOnly? CompletedOn { get; set; }

    /// <summary>The day construction was suspended.</summary>
    public DateOnly? SuspendedOn { get; set; }

    /// <summary>The day construction was resumed.</summary>
    public DateOnly? ResumedOn { get; set; }

    /// <summary>The agreed investment in yuan, without price and taxes.</summary>
    public decimal? TotalInvestment { get; set; }

    /// <summary>The amount invested, in yuan.</summary>
    public decimal? Invested { get; set; }

    /// <summary>The area to be built on, in square metres.</summary>
    public decimal? AreaDue { get; set; }

    /// <summary>The area on which construction has started, in square metres.</summary>
    public decimal? AreaStarted { get; set; }

    /// <inheritdoc/>
    public Origin Origin { get; set; }

    /// <inheritdoc/>
    public required string SourceId { get; set; }

    /// <inheritdoc/>
    public DateOnly? StatedOn { get; set; }

    /// <inheritdoc/>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <inheritdoc/>
    public required string UpdatedBy { get; set; }

    /// <inheritdoc/>
    public int Version { get; set; }
}

namespace Geo.Data.Demo.Records;

/// <summary>The days of a supply contract.</summary>
internal sealed record ContractDates
{
    public required DateOnly SignedOn { get; init; }

    public DateOnly? AgreedDeliveryOn { get; init; }

    public DateOnly? AgreedStartOn { get; init; }

    public DateOnly? AgreedCompletionOn { get; init; }

    public DateOnly? DeliveredOn { get; init; }

    public DateOnly? StartedOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? SuspendedOn { get; init; }

    public DateOnly? ResumedOn { get; init; }

    /// <summary>Whether less than a third of the land and less than a quarter of the money is in.</summary>
    public bool IsFarBehind { get; init; }
}

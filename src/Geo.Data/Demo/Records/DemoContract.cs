namespace Geo.Data.Demo.Records;

/// <summary>A generated supply contract as it is stored.</summary>
internal sealed record DemoContract
{
    public required Guid Id { get; init; }

    public required Guid ParcelId { get; init; }

    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string Holder { get; init; }

    public required ContractDates Dates { get; init; }

    public required decimal? Price { get; init; }

    public required decimal TotalInvestment { get; init; }

    public required decimal Invested { get; init; }

    public required decimal AreaDue { get; init; }

    public required decimal AreaStarted { get; init; }
}

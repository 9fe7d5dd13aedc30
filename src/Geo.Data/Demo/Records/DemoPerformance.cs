namespace Geo.Data.Demo.Records;

/// <summary>What a generated parcel yielded in a year, as it is stored.</summary>
internal sealed record DemoPerformance(
    Guid ParcelId,
    int Year,
    decimal PlotRatio,
    decimal BuildingCoefficient,
    decimal OutputPerMu,
    decimal TaxPerMu,
    decimal InvestmentPerMu,
    decimal VacancyShare);

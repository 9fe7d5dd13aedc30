using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a year of a parcel.</summary>
internal static class ParcelPerformanceMap
{
    public static EntityMap Create() => new EntityMapBuilder<ParcelPerformance>(
        "ParcelPerformance", "What a parcel yielded in one year (地块年度绩效): the figures that ratings of inefficient land rest on.")
        .Key(performance => performance.CountyCode, performance => performance.ParcelId, performance => performance.Year)
        .Field(performance => performance.Year, "The calendar year (年份).").Filter().Order().Group()
        .Field(performance => performance.PlotRatio, "Floor area by land area (容积率), a ratio.").Filter().Order()
        .Field(performance => performance.BuildingCoefficient, "Covered area by land area (建筑系数), 0 to 1.").Filter().Order()
        .Field(performance => performance.OutputPerMu, "Output (亩均产值) in yuan per mu and year.").Filter().Order().Aggregate()
        .Field(performance => performance.TaxPerMu, "Tax (亩均税收) in yuan per mu and year; negative after refunds.").Filter().Order().Aggregate()
        .Field(performance => performance.InvestmentPerMu, "Investment in fixed assets (亩均投资强度) in yuan per mu.").Filter().Order().Aggregate()
        .Field(performance => performance.VacancyShare, "The share that stands empty (空置率), 0 to 1.").Filter().Order()
        .ToOne<Parcel>(
            "parcel",
            "Parcel",
            "The parcel that yielded it (地块).",
            (performance => performance.CountyCode, parcel => parcel.CountyCode),
            (performance => performance.ParcelId, parcel => parcel.Id))
        .Record()
        .Build();
}

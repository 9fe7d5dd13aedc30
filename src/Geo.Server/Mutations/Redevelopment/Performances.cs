using System.Collections.Immutable;
using Geo.Data.Inefficiency;
using Geo.Data.Parcels;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Redevelopment;

/// <summary>What a parcel yields and how it is built over: what inefficient land is rated by.</summary>
internal static class Performances
{
    private const decimal MostYuanPerMu = 1e14m;

    private static readonly ActFields<ParcelPerformance> Yields = ActFields<ParcelPerformance>.None
        .Number(record => record.PlotRatio, "Floor area by land area (容积率).", 0, 1000, 4)
        .Number(record => record.BuildingCoefficient, "Built-over area by land area (建筑系数), 0 to 1.", 0, 1, 5)
        .Number(record => record.OutputPerMu, "Output in yuan per mu and year (亩均产值).", 0, MostYuanPerMu, 2)
        .Number(record => record.TaxPerMu, "Tax in yuan per mu and year (亩均税收); negative after refunds.", -MostYuanPerMu, MostYuanPerMu, 2)
        .Number(record => record.InvestmentPerMu, "Investment in yuan per mu (亩均投资强度).", 0, MostYuanPerMu, 2)
        .Number(record => record.VacancyShare, "The share of the floor area that stands empty (空置比例), 0 to 1.", 0, 1, 5)
        .Sourced();

    private static readonly ActFields<ParcelFootprint> Footprints = ActFields<ParcelFootprint>.None
        .Day(record => record.ImageryOn, "The day of the imagery (影像日期).")
        .Number(record => record.Share, "Built-over area by land area (建筑占地比例), 0 to 1.", 0, 1, 5)
        .Text(record => record.Document, "The document (文件), up to 200 characters.")
        .Sourced();

    private static readonly ImmutableDictionary<string, UserError> FootprintTaken = ImmutableDictionary<string, UserError>.Empty
        .Add("parcel_footprint_county_code_parcel_id_imagery_on_key", Messages.Duplicate("imageryOn", "There is a footprint of the parcel on imagery of this day already.", "此地块已有此日影像的建筑轮廓。"));

    /// <summary>What the API changes of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
        [Record.Map(clock), Correct.Map(clock), RecordFootprint.Map(clock), CorrectFootprint.Map(clock)];

    private static NewAct<ParcelPerformance> Record { get; } = new(
        "recordPerformance",
        "Records what a parcel yielded in a year (年度绩效登记): what inefficient land is rated by.",
        "performance",
        "ParcelPerformance",
        new RecordGround<ParcelPerformance, Parcel>(References.Parcel, record => record.ParcelId),
        ActFields<ParcelPerformance>.None.Year(record => record.Year, "The calendar year (年度), not after this one.").And(Yields))
    {
        Rules = JudgeAsync,
        Taken = ImmutableDictionary<string, UserError>.Empty
            .Add("parcel_performance_pkey", Messages.Duplicate("year", "There is a record of this year already: correct it by `correctPerformance`.", "此年度已有记录，请用更正。")),
    };

    private static ChangeAct<ParcelPerformance> Correct { get; } = new(
        "correctPerformance", "Corrects what is on record of the yield of a parcel in a year (年度绩效更正).", "performance", "ParcelPerformance", Yields) { Rules = JudgeAsync };

    private static NewAct<ParcelFootprint> RecordFootprint { get; } = new(
        "recordFootprint",
        "Records how much of a parcel is built over on imagery of a day (影像建筑占地登记).",
        "footprint",
        "ParcelFootprint",
        new RecordGround<ParcelFootprint, Parcel>(References.Parcel, record => record.ParcelId),
        Footprints)
    {
        Taken = FootprintTaken,
    };

    private static ChangeAct<ParcelFootprint> CorrectFootprint { get; } = new(
        "correctFootprint", "Corrects how much of a parcel is built over on imagery of a day (影像建筑占地更正).", "footprint", "ParcelFootprint", Footprints)
    {
        Taken = FootprintTaken,
    };

    private static Task JudgeAsync(ActCase<ParcelPerformance> act, CancellationToken cancellationToken)
    {
        ParcelPerformance record = act.Record;
        if ((record.PlotRatio ?? record.BuildingCoefficient ?? record.OutputPerMu ?? record.TaxPerMu ?? record.InvestmentPerMu ?? record.VacancyShare) is null)
        {
            act.Checks.Add(Messages.NothingTold("plotRatio", "buildingCoefficient", "outputPerMu", "taxPerMu", "investmentPerMu", "vacancyShare"));
        }

        return Task.CompletedTask;
    }
}

using Geo.Data.Inefficiency;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a survey.</summary>
internal static class RedevelopmentSurveyMap
{
    public static EntityMap Create() => new EntityMapBuilder<RedevelopmentSurvey>(
        "RedevelopmentSurvey", "What was found out about a parcel for its redevelopment (再开发摸底). What is null was not found out.")
        .Key(survey => survey.CountyCode, survey => survey.Id)
        .Field(survey => survey.SurveyedOn, "The day of the survey (摸底日期).").Filter().Order()
        .Field(survey => survey.Holders, "How many hold rights in the land (权利人数量).").Filter().Order()
        .Field(survey => survey.ConsentShare, "The share of them who consent (同意比例), 0 to 1.").Filter().Order()
        .Field(survey => survey.OwnershipClear, "Whether ownership is clear and undisputed (权属是否清晰).").Filter()
        .Field(survey => survey.InSecondSurvey, "Whether the second national survey has it as construction land (是否二调建设用地).").Filter()
        .Field(survey => survey.InVillageCluster, "Whether it lies in an industrial cluster outside recognised parks (是否村镇工业集聚区).").Filter()
        .Field(survey => survey.DivisionAllowed, "Whether the contract allows division and transfer (是否允许分割转让).").Filter()
        .Measure("unbuiltAreaMu", survey => survey.UnbuiltArea, Units.Mu, "The unbuilt part (未建设部分面积) in mu.").Filter().Order()
        .Field(survey => survey.SmallestUnitArea, "The floor area of the smallest unit to be transferred (最小建筑单元面积) in m².").Filter()
        .Field(survey => survey.AcquisitionAgreedOn, "The day of the agreement on acquisition (收储协议日期); null where there was none.").Filter().Order()
        .Field(survey => survey.AcquisitionDocument, "The agreement on acquisition (收储协议).").Filter()
        .Field(survey => survey.Document, "The paper that the survey was written up in (文件).").Filter()
        .ToOne<Parcel>(
            "parcel",
            "Parcel",
            "The parcel that was surveyed (地块).",
            (survey => survey.CountyCode, parcel => parcel.CountyCode),
            (survey => survey.ParcelId, parcel => parcel.Id)).Filter()
        .Record()
        .Build();
}

using Geo.Data.Lineage;
using Geo.Data.Parcels;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a step in the lineage of parcels.</summary>
internal static class ParcelSuccessionMap
{
    public static EntityMap Create() => new EntityMapBuilder<ParcelLineage>(
        "ParcelSuccession", "A parcel took over land of another one, whose number was closed (宗地变更关系). A split has one for each part, a merge one for each parcel that went into it.")
        .Key(record => record.CountyCode, record => record.Id)
        .Field(record => record.Act, "What closed the number (变更方式): a split, a merge or another number.").Filter().Group()
        .Field(record => record.EffectiveOn, "The day from which it holds (生效日期).").Filter().Order()
        .Field(record => record.DecidedOn, "The day of the decision (批准日期).").Filter().Order()
        .Field("documentNumber", record => record.Document, "The number of the decision (批准文号).").Filter()
        .Measure("sharedAreaMu", record => record.SharedArea, Units.Mu, "The land taken over (承接面积) in mu, on the ellipsoid.").Filter().Order()
        .Field(record => record.CountyCode, "The code of the county of the closed number (县级行政区代码), such as `440783`.").Filter().Order().Group()
        .ToOne<Parcel>(
            "predecessor",
            "Parcel",
            "The parcel whose number was closed (原宗地).",
            (record => record.CountyCode, parcel => parcel.CountyCode),
            (record => record.PredecessorId, parcel => parcel.Id)).Filter()
        .ToOne<Parcel>(
            "successor",
            "Parcel",
            "The parcel that came (新宗地); null where it lies in a county that the caller does not read.",
            (record => record.SuccessorCountyCode, parcel => parcel.CountyCode),
            (record => record.SuccessorId, parcel => parcel.Id)).MayBeHidden().Filter()
        .Record()
        .List(
            "parcelSuccessions",
            "The steps in the lineage of parcels (宗地变更记录). What was split in Kaiping since 2026: "
            + "`parcelSuccessions(where: {act: {eq: SPLIT}, countyCode: {eq: \"440783\"}, effectiveOn: {gte: \"2026-01-01\"}}) { nodes { sharedAreaMu predecessor { code } successor { code } } }`.")
        .Build();
}

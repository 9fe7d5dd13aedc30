using Geo.Data.Constraints;
using Geo.Data.Inefficiency;
using Geo.Data.LandUses;
using Geo.Data.Lineage;
using Geo.Data.Parcels;
using Geo.Data.Platforms;
using Geo.Data.Projects;
using Geo.Data.Regions;
using Geo.Query.Mapping;
using Geo.Server.Rights;
using Geo.Server.Schema.IdleLand;
using Geo.Server.Schema.Lineage;
using Geo.Server.Schema.SiteChecks;
using Geo.Server.Schema.Inefficiency;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a parcel.</summary>
internal static class ParcelMap
{
    private const string Example =
        "Parcels (地块). Prepared land of 100 mu and more in Kaiping: `parcels(where: {stage: {eq: PREPARED}, areaMu: {gte: 100}, "
        + "countyCode: {eq: \"440783\"}}, orderBy: [AREA_MU_DESC], first: 20) { totalCount nodes { code areaMu } }`.";

    public static EntityMap Create(HostFieldMap tiles, DayAskedAbout day) =>
        Redevelopment(Relations(Uses(Areas(Identity()))), day)
            .Derived(ParcelIdleClock.Field(day)).Hidden()
            .Derived(ParcelLineageField.Field)
            .Resolved(new ParcelSiteCheck(new SiteCheckReader(day)).Field).Hidden()
            .AddRules(day)
            .RecordWithFaces()
            .Faces(parcel => parcel.CountyCode, Caller.ExactSetting)
            .PartitionedBy(parcel => parcel.CountyCode, parcel => parcel.Boundary)
            .List("parcels", Example)
            .Host(tiles)
            .ShareOfArea(parcel => parcel.EllipsoidArea)
            .Counts("parcel_cell", "parcels", "stage", "countyCode", "county")
            .Build();

    private static EntityMapBuilder<Parcel> Identity() => new EntityMapBuilder<Parcel>(
        "Parcel", "A surveyed piece of land (地块、宗地): its outline, its areas, its use now and planned, and how far its supply has come.")
        .Key(parcel => parcel.CountyCode, parcel => parcel.Id)
        .Lookup("parcel", parcel => parcel.Code, "The parcel with a cadastral code (宗地代码).")
        .SearchByCode(parcel => parcel.Code, isLarge: true)
        .Field(parcel => parcel.Code, "The cadastral code (宗地代码), 19 characters: county, district, sub-district, two letters, number; such as `440783001001GB00001`.").Filter().Order()
        .Field(parcel => parcel.Name, "The name (名称), where it has one.").Filter().Order().Hidden()
        .Field(parcel => parcel.Stage, "How far its supply has come (供地阶段).").Filter().Order().Group()
        .Field(parcel => parcel.Ownership, "Who owns the land (土地所有权).").Filter().Group()
        .Field(parcel => parcel.State, "Whether the parcel still exists (地块状态).").Filter().Group()
        .Field(parcel => parcel.Published, "Whether it is published (是否公开): then those who do not read its county in full see it coarsened, in cells of 0.001 degrees.").Filter()
        .Geometry(parcel => parcel.Boundary, "The outline (界线), CGCS2000.").Vertices(10).Beside(parcel => parcel.Stage).Filter()
        .Geometry(parcel => parcel.LabelPoint, "A point inside the outline (标注点), for a label or a marker.");

    private static EntityMapBuilder<Parcel> Areas(EntityMapBuilder<Parcel> map) => map
        .Computed(ParcelArea.Field)
        .Measure("areaMu", parcel => parcel.EllipsoidArea, Units.Mu, "The ellipsoid area (椭球面积) in mu: the same number as `area`, to filter, order and sum by.").Filter().Order()
        .Measure("registeredAreaMu", parcel => parcel.RegisteredArea, Units.Mu, "The area of the certificate (登记面积) in mu; null where there is none.").Filter().Order()
        .Measure("planarAreaMu", parcel => parcel.PlanarArea, Units.Mu, "The area in the parcel's own Gauss-Krüger zone (平面面积) in mu.").Filter().Order()
        .Field(parcel => parcel.PlanarSrid, "The EPSG code of that zone (平面坐标系), such as 4547.");

    private static EntityMapBuilder<Parcel> Uses(EntityMapBuilder<Parcel> map) => map
        .Field(parcel => parcel.LandUseSystem, "The classification of the use now (现状地类标准), such as `YDYH_2023`.").Filter().Group()
        .Field(parcel => parcel.LandUseCode, "The code of the use now (现状地类代码). It means nothing without the classification: `1001` is industry in one and railway in another.").Filter().Order().Group()
        .ToOne<LandUse>(
            "landUse",
            "LandUse",
            "The use now (现状地类).",
            (parcel => parcel.LandUseSystem, use => use.System),
            (parcel => parcel.LandUseCode, use => use.Code)).Filter()
        .Field(parcel => parcel.PlannedUseSystem, "The classification of the planned use (规划地类标准).").Filter().Group()
        .Field(parcel => parcel.PlannedUseCode, "The code of the planned use (规划地类代码), to be read with `plannedUseSystem`.").Filter().Order().Group()
        .ToOne<LandUse>(
            "plannedUse",
            "LandUse",
            "What the plan makes of it (规划用途): a class of land use.",
            (parcel => parcel.PlannedUseSystem, use => use.System),
            (parcel => parcel.PlannedUseCode, use => use.Code)).Filter();

    private static EntityMapBuilder<Parcel> Relations(EntityMapBuilder<Parcel> map) => map
        .Field(parcel => parcel.CountyCode, "The code of its county (县级行政区代码), such as `440783`.").Filter().Order().Group()
        .ToOne<Region>("county", "Region", "The county it lies in (所在县区).", (parcel => parcel.CountyCode, region => region.Code)).Filter()
        .Field(parcel => parcel.TownshipCode, "The code of the township it lies in (镇街代码), 9 digits; see `townshipPrecision`.").Filter().Group()
        .ToOne<Region>("township", "Region", "The township it lies in (所在镇街); see `townshipPrecision`.", (parcel => parcel.TownshipCode, region => region.Code)).Filter()
        .Field(parcel => parcel.TownshipPrecision, "How the township was found (镇街归属精度).")
        .Field(parcel => parcel.PlatformKey, "The key of the platform it belongs to (所属平台).").Filter().Group()
        .ToOne<Platform>("platform", "Platform", "The platform it belongs to (所属平台).", (parcel => parcel.PlatformKey, platform => platform.Key)).Filter()
        .ToMany<SupplyContract>(
            "contracts",
            "SupplyContract",
            "Its transfer contracts and allocation decisions (供地合同).",
            (parcel => parcel.CountyCode, contract => contract.CountyCode),
            (parcel => parcel.Id, contract => contract.ParcelId)).Filter()
        .ToManyThrough<ProjectParcel, Project>(
            "projects",
            "Project",
            "The projects that stand or will stand on it (落地项目).",
            [(parcel => parcel.CountyCode, pair => pair.CountyCode), (parcel => parcel.Id, pair => pair.ParcelId)],
            [(pair => pair.CountyCode, project => project.CountyCode), (pair => pair.ProjectId, project => project.Id)]).Filter()
        .ToManyByPlace<ConstraintArea>(
            "constraints",
            "Constraint",
            "The constraint areas that have a point in common with it (压占的管控要素).",
            parcel => parcel.Boundary,
            area => area.Boundary).Filter()
        .ToMany<ParcelPerformance>(
            "performances",
            "ParcelPerformance",
            "What it yielded, year by year (年度绩效).",
            (parcel => parcel.CountyCode, performance => performance.CountyCode),
            (parcel => parcel.Id, performance => performance.ParcelId)).Filter()
        .ToManyThrough<ParcelLineage, Parcel>(
            "predecessors",
            "Parcel",
            "The parcels it came from (原宗地), by a split, a merge or a new number; they are retired. How: `lineage`.",
            [(parcel => parcel.CountyCode, step => step.SuccessorCountyCode), (parcel => parcel.Id, step => step.SuccessorId)],
            [(step => step.CountyCode, parcel => parcel.CountyCode), (step => step.PredecessorId, parcel => parcel.Id)]).Filter()
        .ToManyThrough<ParcelLineage, Parcel>(
            "successors",
            "Parcel",
            "The parcels that came from it (新宗地), by the split, merge or new number that closed its own. How: `lineage`.",
            [(parcel => parcel.CountyCode, step => step.CountyCode), (parcel => parcel.Id, step => step.PredecessorId)],
            [(step => step.SuccessorCountyCode, parcel => parcel.CountyCode), (step => step.SuccessorId, parcel => parcel.Id)]).Filter();

    private static EntityMapBuilder<Parcel> Redevelopment(EntityMapBuilder<Parcel> map, DayAskedAbout day) => map
        .Derived(ParcelInefficiency.Field(day)).Hidden()
        .Derived(ParcelRedevelopment.Field(day)).Hidden()
        .ToMany<ParcelFootprint>(
            "footprints",
            "ParcelFootprint",
            "What imagery shows of the buildings on it (影像建筑占地).",
            (parcel => parcel.CountyCode, footprint => footprint.CountyCode),
            (parcel => parcel.Id, footprint => footprint.ParcelId))
        .ToMany<RedevelopmentGround>(
            "redevelopmentGrounds",
            "RedevelopmentGround",
            "The grounds on which it was recognised for redevelopment (再开发认定依据).",
            (parcel => parcel.CountyCode, ground => ground.CountyCode),
            (parcel => parcel.Id, ground => ground.ParcelId)).Filter()
        .ToMany<RedevelopmentSurvey>(
            "redevelopmentSurveys",
            "RedevelopmentSurvey",
            "What was found out about it for redevelopment (再开发摸底).",
            (parcel => parcel.CountyCode, survey => survey.CountyCode),
            (parcel => parcel.Id, survey => survey.ParcelId)).Filter()
        .ToMany<RedevelopmentWork>(
            "redevelopmentWorks",
            "RedevelopmentWork",
            "Its redevelopment as it is carried out (再开发实施).",
            (parcel => parcel.CountyCode, work => work.CountyCode),
            (parcel => parcel.Id, work => work.ParcelId)).Filter();
}

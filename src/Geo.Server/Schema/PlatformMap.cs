using Geo.Data.Indicators;
using Geo.Data.Parcels;
using Geo.Data.Platforms;
using Geo.Data.Projects;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a platform.</summary>
internal static class PlatformMap
{
    public static EntityMap Create() => Relations(Identity())
        .Record()
        .List(
            "platforms",
            "Industrial platforms and their areas (产业平台). Those at the top of the tree: `platforms(where: {kind: {ne: PLATFORM_AREA}})`.")
        .Build();

    private static EntityMapBuilder<Platform> Identity() => new EntityMapBuilder<Platform>(
        "Platform", "An industrial platform (产业平台) or an area of one (片区); platforms form a tree.")
        .Key(platform => platform.Key)
        .Lookup("platform", platform => platform.Key, "The platform with a key.")
        .SearchByCode(platform => platform.Key)
        .SearchByName(platform => platform.Name, readings: ApiSchema.Readings)
        .SearchByName(platform => platform.NameEn)
        .Field(platform => platform.Key, "A readable key (标识), such as `jm-transfer-kaiping`.").Filter().Order()
        .Field(platform => platform.Name, "The Chinese name (名称).").Filter().Order()
        .Field(platform => platform.NameEn, "The English name (英文名称).").Filter().Order()
        .Field(platform => platform.Kind, "The kind of platform (平台类型), or that it is an area of one.").Filter().Order().Group()
        .Field(platform => platform.Tier, "The tier of government that set it up (平台级别).").Filter().Order().Group()
        .Field(platform => platform.AreaKm2, "The planned area in square kilometres (规划面积); null where no source says it.").Filter().Order().Aggregate()
        .Field(platform => platform.Layout, "The layout (空间布局), such as 一核两区.").Filter()
        .Field(platform => platform.PrioritySupport, "Whether the province supports it with priority (省重点支持); null where no source says it.").Filter().Group()
        .Field(platform => platform.Note, "What else the sources say (备注).").Filter()
        .Geometry(platform => platform.Location, "Where it stands on the map (位置); see `locationPrecision`.").Filter()
        .Field(platform => platform.LocationPrecision, "What the location stands for (位置精度).").Filter().Group()
        .Geometry(platform => platform.Boundary, "The outline (范围), CGCS2000; null where none is known.").Filter()
        .Field(platform => platform.AsOfText, "The time its figures are of (数据时点), as the source words it.")
        .Field(platform => platform.AsOfFirst, "The first day of that time (数据时点首日).").Filter().Order()
        .Field(platform => platform.AsOfLast, "The last day of that time (数据时点末日).").Filter().Order();

    private static EntityMapBuilder<Platform> Relations(EntityMapBuilder<Platform> map) => map
        .ToOne<Platform>("parent", "Platform", "The platform it is an area of (所属平台).", (platform => platform.ParentKey, parent => parent.Key)).Filter()
        .ToMany<Platform>("areas", "Platform", "The areas it consists of (片区), platforms themselves.", (platform => platform.Key, area => area.ParentKey)).Filter()
        .Field(platform => platform.RegionCode, "The code of the region it is registered under (行政区划代码).").Filter().Group()
        .ToOne<Region>("region", "Region", "The region it is registered under (所在行政区).", (platform => platform.RegionCode, region => region.Code)).Filter()
        .ToMany<PlatformIndustry>(
            "industries", "PlatformIndustry", "Its leading and featured industries (主导产业、特色产业).", (platform => platform.Key, industry => industry.PlatformKey)).Filter()
        .ToMany<Park>("parks", "Park", "Its specialised parks (专业园区).", (platform => platform.Key, park => park.PlatformKey)).Filter()
        .ToMany<Parcel>("parcels", "Parcel", "The parcels that belong to it (地块).", (platform => platform.Key, parcel => parcel.PlatformKey)).Filter()
        .ToMany<Project>("projects", "Project", "The projects that belong to it (项目).", (platform => platform.Key, project => project.PlatformKey)).Filter()
        .ToMany<Indicator>("indicators", "Indicator", "Its published figures (指标).", (platform => platform.Key, indicator => indicator.PlatformKey)).Filter()
        .ToManyThrough<PlatformSource, Source>(
            "sources",
            "Source",
            "Everything it was read from (全部来源).",
            [(platform => platform.Key, pair => pair.PlatformKey)],
            [(pair => pair.SourceId, source => source.Id)]);
}

using Geo.Data.Platforms;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a park.</summary>
internal static class ParkMap
{
    public static EntityMap Create() => new EntityMapBuilder<Park>(
        "Park", "A specialised park (专业园区、特色产业园) for one industry, often inside a platform.")
        .Key(park => park.Key)
        .List("parks", "Specialised parks (专业园区). Those of one platform: `parks(where: {platform: {key: {eq: \"jm-transfer-kaiping\"}}})`.")
        .Lookup("park", park => park.Key, "The park with a key.")
        .SearchByCode(park => park.Key)
        .SearchByName(park => park.Name, readings: ApiSchema.Readings)
        .SearchByName(park => park.NameEn)
        .Field(park => park.Key, "A readable key (标识), such as `kp-biopharma`.").Filter().Order()
        .Field(park => park.Name, "The Chinese name (名称).").Filter().Order()
        .Field(park => park.NameEn, "The English name (英文名称).").Filter().Order()
        .Field(park => park.Note, "What else the sources say (备注).").Filter()
        .Geometry(park => park.Location, "Where it stands on the map (位置); see `locationPrecision`.").Filter()
        .Field(park => park.LocationPrecision, "What the location stands for (位置精度).").Filter().Group()
        .Geometry(park => park.Boundary, "The outline (范围), CGCS2000; null where none is known.").Filter()
        .Field(park => park.AsOfText, "The time its figures are of (数据时点), as the source words it.")
        .Field(park => park.AsOfFirst, "The first day of that time (数据时点首日).").Filter().Order()
        .Field(park => park.AsOfLast, "The last day of that time (数据时点末日).").Filter().Order()
        .ToOne<Platform>("platform", "Platform", "The platform it lies in (所属平台).", (park => park.PlatformKey, platform => platform.Key)).Filter()
        .Field(park => park.RegionCode, "The code of the region it is registered under (行政区划代码).").Filter().Group()
        .ToOne<Region>("region", "Region", "The region it is registered under (所在行政区).", (park => park.RegionCode, region => region.Code)).Filter()
        .ToManyThrough<ParkIndustry, IndustryChain>(
            "industries", "IndustryChain", "The industry chains it is made for (产业).", [(park => park.Key, pair => pair.ParkKey)], [(pair => pair.Chain, chain => chain.Name)]).Filter()
        .ToManyThrough<ParkSource, Source>(
            "sources", "Source", "Everything it was read from (全部来源).", [(park => park.Key, pair => pair.ParkKey)], [(pair => pair.SourceId, source => source.Id)])
        .Record()
        .Build();
}

using Geo.Data.Indicators;
using Geo.Data.Parcels;
using Geo.Data.Platforms;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a region.</summary>
internal static class RegionMap
{
    public static EntityMap Create() => new EntityMapBuilder<Region>(
        "Region", "An administrative region (行政区划): province, city, county or township. No outline here is survey grade or official.")
        .Key(region => region.Code)
        .List(
            "regions",
            "Administrative regions (行政区划). The counties of Jiangmen: `regions(where: {level: {eq: COUNTY}, parent: {code: {eq: \"440700\"}}})`.")
        .Lookup("region", region => region.Code, "The region with a national code (行政区划代码).")
        .SearchByCode(region => region.Code)
        .SearchByName(region => region.Name, readings: ApiSchema.Readings)
        .SearchByName(region => region.NameEn)
        .Field(region => region.Code, "The national code (行政区划代码): 6 digits, for a township 9; `440783` is Kaiping (开平市).").Filter().Order()
        .Field(region => region.Name, "The Chinese name (名称).").Filter().Order()
        .Field(region => region.NameEn, "The English name (英文名称).").Filter().Order()
        .Field(region => region.Level, "The level of administration (行政层级), from province to township.").Filter().Order().Group()
        .Field(region => region.Kind, "The kind within the level (类型), such as 街道.").Filter().Group()
        .Geometry(region => region.Boundary, "The outline (边界), CGCS2000; null for townships, whose outlines are not public.").Vertices(1400).Filter()
        .Geometry(region => region.Seat, "The seat of government, or a rough centre (政府驻地).")
        .Geometry(region => region.LabelPoint, "A point inside the outline, else the seat (标注点).").Filter()
        .Field(region => region.AreaKm2, "The area in square kilometres (面积), as its source has it.").Filter().Order().Aggregate()
        .ToOne<Region>("parent", "Region", "The region it belongs to (上级行政区).", (region => region.ParentCode, parent => parent.Code)).Filter()
        .ToMany<Region>("children", "Region", "The regions that belong to it (下级行政区).", (region => region.Code, child => child.ParentCode)).Filter()
        .ToMany<Platform>("platforms", "Platform", "The platforms registered under it (产业平台).", (region => region.Code, platform => platform.RegionCode)).Filter()
        .ToMany<Park>("parks", "Park", "The parks registered under it (专业园区).", (region => region.Code, park => park.RegionCode)).Filter()
        .ToMany<Parcel>(
            "parcels", "Parcel", "The parcels of a county (县区地块). Other levels list none: filter `parcels` by `county` or `township` instead.", (region => region.Code, parcel => parcel.CountyCode)).Filter()
        .ToMany<Indicator>("indicators", "Indicator", "Its published figures (指标).", (region => region.Code, indicator => indicator.RegionCode)).Filter()
        .ToOne<Source>("source", "Source", "What it was read from (来源).", (region => region.SourceId, source => source.Id)).Filter()
        .Build();
}

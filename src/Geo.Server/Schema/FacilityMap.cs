using Geo.Data.Facilities;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a facility.</summary>
internal static class FacilityMap
{
    public static EntityMap Create() => new EntityMapBuilder<Facility>(
        "Facility", "A facility that sites are measured to (配套设施): ports, airports, power plants and the like.")
        .Key(facility => facility.Key)
        .List(
            "facilities",
            "Facilities that sites are measured to (配套设施). The nearest to a point: `facilities(near: {geometry: {wkt: {text: \"POINT (112.69 22.37)\"}}}, first: 5) { edges { distanceMetres node { name } } }`.")
        .SearchByCode(facility => facility.Key)
        .SearchByName(facility => facility.Name, readings: ApiSchema.Readings)
        .SearchByName(facility => facility.NameEn)
        .Field(facility => facility.Key, "A key of its own (标识), stable from one loading to the next.").Filter().Order()
        .Field(facility => facility.Kind, "What it serves as (设施类型).").Filter().Order().Group()
        .Field(facility => facility.Name, "The name in the language of its source (名称).").Filter().Order()
        .Field(facility => facility.NameEn, "The English name (英文名称).").Filter().Order()
        .Geometry(facility => facility.Location, "Where it stands (位置), CGCS2000.").Filter()
        .Field(facility => facility.Fuel, "The fuel of a power plant (燃料).").Filter().Group()
        .Field(facility => facility.CapacityMw, "The capacity of a power plant (装机容量) in megawatts.").Filter().Order().Aggregate()
        .Field(facility => facility.Operator, "Who runs it (运营单位).").Filter()
        .Field(facility => facility.Note, "What else to know (备注).").Filter()
        .Field(facility => facility.RegionCode, "The code of the region it lies in (行政区划代码).").Filter().Group()
        .ToOne<Region>("region", "Region", "The region it lies in (所在行政区).", (facility => facility.RegionCode, region => region.Code)).Filter()
        .ToOne<Source>("source", "Source", "What it was read from (来源).", (facility => facility.SourceId, source => source.Id)).Filter()
        .Field(facility => facility.UpdatedAt, "When the facility was written last (更新时间).").Filter().Order()
        .Field(facility => facility.UpdatedBy, "Who wrote the facility last (更新人).")
        .Field(facility => facility.Version, "Counts the writes, from 1 (版本号). An update names the version it changes.")
        .History()
        .Build();
}

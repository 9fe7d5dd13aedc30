using Geo.Data.Places;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a place.</summary>
internal static class PlaceMap
{
    public static EntityMap Create() => new EntityMapBuilder<Place>("Place", "A named place (地名): a city, town or village.")
        .Key(place => place.Key)
        .List("places", "Named places (地名): cities, towns and villages. The largest: `places(orderBy: [POPULATION_DESC], where: {population: {isNull: false}}, first: 10) { nodes { name population } }`.")
        .SearchByName(place => place.Name, readings: ApiSchema.Readings)
        .SearchByName(place => place.NameEn)
        .Field(place => place.Key, "A key of its own (标识), stable from one loading to the next.").Filter().Order()
        .Field(place => place.Name, "The name in the language of its source (名称).").Filter().Order()
        .Field(place => place.NameEn, "The English name (英文名称).").Filter().Order()
        .Field(place => place.Kind, "What it is (类型), as the source has it.").Filter().Group()
        .Field(place => place.Population, "The number of people who live there (人口).").Filter().Order()
        .Geometry(place => place.Location, "Where it stands (位置), CGCS2000.").Filter()
        .Field(place => place.RegionCode, "The code of the region it lies in (行政区划代码).").Filter().Group()
        .ToOne<Region>("region", "Region", "The region it lies in (所在行政区).", (place => place.RegionCode, region => region.Code)).Filter()
        .ToOne<Source>("source", "Source", "What it was read from (来源).", (place => place.SourceId, source => source.Id)).Filter()
        .Build();
}

using Geo.Data.Constraints;
using Geo.Data.Parcels;
using Geo.Data.Regions;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a constraint area.</summary>
internal static class ConstraintMap
{
    public static EntityMap Create() => new EntityMapBuilder<ConstraintArea>(
        "Constraint", "An area in which the use of land is constrained (管控要素), such as permanent basic farmland.")
        .Key(area => area.CountyCode, area => area.Id)
        .List(
            "constraints",
            "Constraint areas (管控要素). Hard ones in a box: `constraints(where: {hardness: {eq: HARD}, boundary: {bbox: [112.6, 22.3, 112.8, 22.5]}})`.")
        .Field(area => area.Code, "The number the plan gives it (编号).").Filter().Order()
        .Field(area => area.Name, "The name (名称), where it has one.").Filter().Order()
        .Field(area => area.Kind, "What it protects or warns of (管控类型).").Filter().Order().Group()
        .Field(area => area.Hardness, "Whether it forbids or warns (管控强度).").Filter().Group()
        .Geometry(area => area.Boundary, "The outline (范围), CGCS2000.").Vertices(30).Filter()
        .Field(area => area.ValidFrom, "The first day it holds (生效日期).").Filter().Order()
        .Field(area => area.ValidTo, "The last day it holds (失效日期); null while it is open.").Filter().Order()
        .Field(area => area.CountyCode, "The code of the county it lies in (县级行政区代码), such as `440783`.").Filter().Order().Group()
        .ToOne<Region>("county", "Region", "The county it lies in (所在县区).", (area => area.CountyCode, region => region.Code)).Filter()
        .ToManyByPlace<Parcel>("parcels", "Parcel", "The parcels that have a point in common with it (涉及地块).", area => area.Boundary, parcel => parcel.Boundary).Filter()
        .Record()
        .Build();
}

using Geo.Data.LandUses;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a classification of land use.</summary>
internal static class LandUseSystemMap
{
    public static EntityMap Create() => new EntityMapBuilder<LandUseSystem>(
        "LandUseSystem", "A classification of land use (土地用途分类标准). Their numbers collide, so that a code always stands with its classification.")
        .Key(system => system.Key)
        .Field(system => system.Key, "The key (标识): `YDYH_2023`, `SANDIAO_2019` or `GBT21010_2017`.").Filter().Order()
        .Field(system => system.Name, "The Chinese name (名称).").Filter().Order()
        .Field(system => system.NameEn, "The English name (英文名称).").Filter().Order()
        .ToMany<LandUse>("landUses", "LandUse", "The classes it consists of, of every level (地类).", (system => system.Key, use => use.System)).Filter()
        .Build();
}

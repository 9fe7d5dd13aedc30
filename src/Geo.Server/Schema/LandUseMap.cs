using Geo.Data.LandUses;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a class of land use.</summary>
internal static class LandUseMap
{
    public static EntityMap Create() => new EntityMapBuilder<LandUse>("LandUse", "A class of land use (地类) in one classification.")
        .Key(use => use.System, use => use.Code)
        .List(
            "landUses",
            "Classes of land use (地类). The top classes of one classification: `landUses(where: {system: {eq: \"YDYH_2023\"}, level: {eq: 1}})`.")
        .Field(use => use.System, "The key of the classification (分类标准), such as `YDYH_2023`.").Filter().Order().Group()
        .Field(use => use.Code, "The code (代码), with its leading zeros; it means nothing without the classification.").Filter().Order()
        .Field(use => use.Level, "The level (级别): 1 is the top.").Filter().Order().Group()
        .Field(use => use.Name, "The Chinese name (名称).").Filter().Order()
        .Field(use => use.NameEn, "The English name (英文名称).").Filter().Order()
        .Field(use => use.Colour, "The suggested fill colour (制图颜色), #RRGGBB.")
        .Field(use => use.ColourBasis, "Where the colour comes from (颜色依据).")
        .ToOne<LandUseSystem>("classification", "LandUseSystem", "The classification it is a class of (分类标准).", (use => use.System, system => system.Key)).Filter()
        .ToOne<LandUse>(
            "parent", "LandUse", "The class above (上级地类).", (use => use.System, parent => parent.System), (use => use.ParentCode, parent => parent.Code)).Filter()
        .ToMany<LandUse>(
            "children", "LandUse", "The classes below (下级地类).", (use => use.System, child => child.System), (use => use.Code, child => child.ParentCode)).Filter()
        .ToMany<LandUseCrosswalk>(
            "crosswalks",
            "LandUseCrosswalk",
            "What it becomes in the other classifications (地类转换).",
            (use => use.System, line => line.FromSystem),
            (use => use.Code, line => line.FromCode)).Filter()
        .Build();
}

using Geo.Data.Platforms;
using Geo.Data.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of an industry chain.</summary>
internal static class IndustryChainMap
{
    public static EntityMap Create() => new EntityMapBuilder<IndustryChain>("IndustryChain", "An industry chain (产业链): an industry that a city develops as a whole.")
        .Key(chain => chain.Name)
        .List("industryChains", "Industry chains (产业链). One with its platforms: `industryChains(where: {nameEn: {contains: \"food\"}}) { nodes { name platforms { nodes { role platform { name } } } } }`.")
        .Field(chain => chain.Name, "The Chinese name (名称).").Filter().Order()
        .Field(chain => chain.NameEn, "The English name (英文名称).").Filter().Order()
        .ToMany<PlatformIndustry>(
            "platforms", "PlatformIndustry", "The platforms built for it, with its role there (布局平台).", (chain => chain.Name, industry => industry.Chain)).Filter()
        .ToManyThrough<ParkIndustry, Park>(
            "parks", "Park", "The specialised parks made for it (专业园区).", [(chain => chain.Name, pair => pair.Chain)], [(pair => pair.ParkKey, park => park.Key)]).Filter()
        .ToMany<Project>("projects", "Project", "The investment projects of this industry (项目).", (chain => chain.Name, project => project.Industry)).Filter()
        .Build();
}

using Geo.Data.Platforms;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a industry of a platform.</summary>
internal static class PlatformIndustryMap
{
    public static EntityMap Create() => new EntityMapBuilder<PlatformIndustry>(
        "PlatformIndustry", "An industry of a platform (平台产业): the \"3 leading + 2 featured\" that a platform is built for.")
        .Key(industry => industry.PlatformKey, industry => industry.Chain)
        .Field(industry => industry.Role, "What it is to the platform (产业定位).").Filter().Order().Group()
        .Field(industry => industry.Position, "Its place among the industries of that role (次序), from 1.").Filter().Order()
        .ToOne<IndustryChain>("chain", "IndustryChain", "The chain that the platform is built for (产业链).", (industry => industry.Chain, chain => chain.Name)).Filter()
        .ToOne<Platform>("platform", "Platform", "The platform built for the chain (平台).", (industry => industry.PlatformKey, platform => platform.Key)).Filter()
        .Build();
}

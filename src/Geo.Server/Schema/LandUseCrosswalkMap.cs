using Geo.Data.LandUses;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a line of the crosswalk.</summary>
internal static class LandUseCrosswalkMap
{
    public static EntityMap Create() => new EntityMapBuilder<LandUseCrosswalk>(
        "LandUseCrosswalk", "What a class of land use becomes in another classification (地类转换). It converts labels and decides nothing: where a class is split, every part is listed.")
        .Key(line => line.FromSystem, line => line.FromCode, line => line.ToSystem, line => line.ToCode)
        .Field(line => line.Kind, "How the two classes meet (对应关系).").Filter().Order().Group()
        .Field(line => line.Note, "What else to know (备注).").Filter()
        .ToOne<LandUse>("from", "LandUse", "The class to be converted (原地类).", (line => line.FromSystem, use => use.System), (line => line.FromCode, use => use.Code)).Filter()
        .ToOne<LandUse>(
            "to", "LandUse", "The class in the other classification (对应地类).", (line => line.ToSystem, use => use.System), (line => line.ToCode, use => use.Code)).Filter()
        .Build();
}

using System.Collections.Immutable;
using Geo.Server.Links;
using Geo.Server.Mutations;
using Geo.Server.Schema;

namespace Geo.Server.Tests.Mutations.Acts;

/// <summary>Every kind of record that the API shows is written by an act, or there is a reason why not.</summary>
public sealed class ActCoverageTests
{
    private static readonly ImmutableDictionary<string, string> LoadedOnly = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Region"] = "administrative divisions are decided by the state: geo load brings a new list",
        ["LandUse"] = "national classification: geo load brings a new edition",
        ["LandUseSystem"] = "national classification: geo load brings a new edition",
        ["LandUseCrosswalk"] = "follows from the classifications",
        ["IndustryChain"] = "list of the province: geo load brings a new one",
        ["Place"] = "gazetteer of the base map",
        ["PlatformIndustry"] = "part of the list of platforms",
        ["Campaign"] = "announced by government: geo load brings the announcement, acts write its list and visits",
        ["InefficiencyRuleSet"] = "a rule set is published as a file and never changes: geo load brings a new version",
        ["InefficiencyCondition"] = "part of a rule set",
    }.ToImmutableDictionary();

    [Fact]
    public void Every_record_kind_has_an_act_or_a_reason()
    {
        string[] kinds = [.. new ApiSchema(TileSetField.Declaration, TimeProvider.System).Entities.Select(entity => entity.TypeName)];
        string[] written = [.. ActCatalogue.Create(TimeProvider.System).SelectMany(map => map.Writes).Distinct(StringComparer.Ordinal)];
        Assert.Equal([], kinds.Except(written).Except(LoadedOnly.Keys));
        Assert.Equal([], LoadedOnly.Keys.Intersect(written));
        Assert.Equal([], written.Concat(LoadedOnly.Keys).Except(kinds));
    }
}

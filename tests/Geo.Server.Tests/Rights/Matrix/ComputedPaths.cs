namespace Geo.Server.Tests.Rights.Matrix;

/// <summary>How to ask what the host computes, so that every parcel of the world that counts is named in the answer.</summary>
internal static class ComputedPaths
{
    private const string Parcel = "parcel { id code name boundary areaMu updatedBy }";
    private const string Ground = "{wkt: {text: \"MULTIPOLYGON(((112.6 22.4,112.7 22.4,112.7 22.6,112.6 22.6,112.6 22.4)),((112.8 22.4,112.9 22.4,112.9 22.6,112.8 22.6,112.8 22.4)))\"}}";

    private static readonly Dictionary<string, string> Roots = new(StringComparer.Ordinal)
    {
        ["idleLand"] = $"{{ idleLand(states: [NONE, SUSPECTED_NOT_STARTED, SUSPECTED_SUSPENDED, FOUND, DISPOSED], first: 100) {{ nodes {{ {Parcel} contract {{ id price }} }} }} }}",
        ["inefficientLand"] = $"{{ inefficientLand(ruleSet: \"zhongshan-waisha@1\", ratings: [INEFFICIENT, NOT_INEFFICIENT, UNKNOWN], first: 100) {{ nodes {{ {Parcel} }} }} }}",
        ["assemblies"] = "{ assemblies(minArea: {mu: 1}, first: 100) { totalCount nodes { outline members { id name boundary } } } }",
        ["siteSearch"] = $"{{ siteSearch(criteria: {{sizeMu: {{min: 1}}}}, first: 100) {{ nodes {{ {Parcel} }} }} }}",
        ["demandSites"] = $"{{ demandSites(demand: \"{WorldRecords.Demand}\", first: 100) {{ nodes {{ {Parcel} }} }} }}",
        ["demandMatches"] = $"{{ demandMatches(where: {{state: {{eq: ACTIVE}}}}, first: 100) {{ nodes {{ site {{ {Parcel} }} }} }} }}",
        ["parcelLineage"] = $"{{ {string.Join(' ', Codes().Select(code => $"k{code}: parcelLineage(code: \"{code}\") {{ {Parcel} }}"))} }}",
        ["parcelChanges"] = $"{{ parcelChanges(boundary: {Ground}, from: \"2020-01-01T00:00:00Z\", first: 100) {{ summary {{ parcels }} changes {{ nodes {{ actor {Parcel} }} }} }} }}",
        ["stuckProjects"] = "{ stuckProjects(first: 100) { nodes { project { id name } } } }",
        ["campaignProgress"] = "{ campaignProgress(first: 100) { nodes { projects visits overdueVisits { project { id name } } openBlockers { text project { id } } } } }",
        ["changes"] = "{ changes(first: 100, types: [PARCEL]) { nodes { id name: actor before { field value } after { field value } } } }",
        ["siteCheck"] = $"{{ siteCheck(boundary: {Ground}) {{ parcelCount parcels {{ {Parcel} }} constraints {{ name }} }} }}",
    };

    private static readonly Dictionary<string, Func<string, string>> Numbers = new(StringComparer.Ordinal)
    {
        ["rates"] = county => $"{{ rates(region: \"{county}\") {{ total {{ projects }} }} }}",
        ["stageDwell"] = county => $"{{ stageDwell(where: {{countyCode: {{eq: \"{county}\"}}}}) {{ unknown stages {{ stage projects }} }} }}",
        ["targets"] = county => $"{{ targets(region: \"{county}\", first: 100, withoutTarget: true) {{ nodes {{ metric computed {{ value records }} }} }} }}",
    };

    private static readonly Dictionary<string, string> Objects = new(StringComparer.Ordinal)
    {
        ["Parcel.lineage"] = "parcels { code } links { act }",
    };

    /// <summary>The query of a root field.</summary>
    public static string Query(string root) => Roots.TryGetValue(root, out string? query) ? query : throw new InvalidOperationException($"How is {root} asked, so that it names every parcel of the world?");

    /// <summary>The query of a root field that answers in numbers, about a county; null for the others.</summary>
    public static Func<string, string>? Figures(string root) => Numbers.GetValueOrDefault(root);

    /// <summary>What is selected of an object of a record; null for its type only.</summary>
    public static string? Object(string field) => field.EndsWith(".history", StringComparison.Ordinal) ? "totalCount nodes { actor fields { field before after } }" : Objects.GetValueOrDefault(field);

    private static IEnumerable<string> Codes() =>
        from county in new[] { RightsWorld.Kaiping, RightsWorld.Heshan } from number in new[] { 1, 2 } select $"{county}001001GB0000{number}";
}

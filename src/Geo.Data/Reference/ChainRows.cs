namespace Geo.Data.Reference;

/// <summary>The industries that the platforms, parks and projects name.</summary>
internal static class ChainRows
{
    public static ReferenceTable Read(ReferenceFiles files) => new(
        "industry_chain",
        ["name"],
        ["name", "name_en"],
        [.. files.ReadCsv("industry_chains.csv").Select(row => new ReferenceRow(row.Place, [row.Text("name"), row.Text("name_en")]))]);
}

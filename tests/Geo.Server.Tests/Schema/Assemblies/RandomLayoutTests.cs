using System.Text.Json;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>Assemblies over fifty random layouts against brute force.</summary>
public sealed class RandomLayoutTests(LaidLand land) : IClassFixture<LaidLand>
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(20, 0)]
    [InlineData(1, 12.5)]
    [InlineData(30, 41.3)]
    public async Task Assemblies_are_the_connected_components_of_all_pairs_measured(double shared, double gap)
    {
        int groups = 0;
        int bridged = 0;
        for (int layout = 0; layout < LaidLand.Layouts; layout++)
        {
            AssemblyOracle oracle = await AssemblyOracle.ReadAsync(land.Owner, layout, gap, "PREPARED");
            Assert.True(oracle.IsClear(gap));
            double clear = oracle.Clear(shared, gap);
            JsonElement[] items = await land.AssembliesAsync(
                "members { code } memberCount area(unit: SQUARE_METRE) planar: area(basis: PLANAR, unit: SQUARE_METRE) bridgedGaps { metres }",
                new { where = new { and = new[] { LaidLand.Filter(layout), new { stage = new { eq = "PREPARED" } } } }, minArea = new { squareMetre = 0.001 }, shared = clear, gap });
            string[] expected = [.. oracle.Groups(clear, gap).Select(group => string.Join(' ', group)).Order(StringComparer.Ordinal)];
            Assert.Equal(expected, items.Select(item => string.Join(' ', Codes(item))).Order(StringComparer.Ordinal));
            Assert.All(items, item => Assert.InRange(item.GetProperty("area").GetDouble() / oracle.AreaOf(Codes(item)), 1 - 1e-9, 1 + 1e-9));
            Assert.All(items, item => Assert.InRange(item.GetProperty("planar").GetDouble() / oracle.PlanarAreaOf(Codes(item)), 1 - 1e-9, 1 + 1e-9));
            groups += items.Count(item => item.GetProperty("memberCount").GetInt32() > 1);
            bridged += items.Sum(item => item.GetProperty("bridgedGaps").GetArrayLength());
        }

        Assert.InRange(groups, LaidLand.Layouts, int.MaxValue);
        Assert.True(gap > 0 ? bridged > LaidLand.Layouts : bridged == 0);
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1, 12.5)]
    public async Task Near_misses_are_the_groups_that_one_more_parcel_lifts_when_each_is_tried(double shared, double gap)
    {
        const double Size = 45_000;
        int found = 0;
        int joining = 0;
        for (int layout = 0; layout < LaidLand.Layouts; layout++)
        {
            AssemblyOracle oracle = await AssemblyOracle.ReadAsync(land.Owner, layout, gap, "PREPARED");
            double clear = oracle.Clear(shared, gap);
            JsonElement[] items = await land.AssembliesAsync(
                "id reachesSize area(unit: SQUARE_METRE) members { code } missing { areaTogether(unit: SQUARE_METRE) joins parcel { code stage } }",
                new { where = new { and = new[] { LaidLand.Filter(layout), new { stage = new { eq = "PREPARED" } } } }, minArea = new { squareMetre = Size }, shared = clear, gap, nearMisses = true });
            Assert.Equal(
                Expected(oracle, clear, gap, Size).Order(StringComparer.Ordinal),
                items.Select(item => $"{string.Join(' ', Codes(item))}: {string.Join(' ', item.GetProperty("missing").EnumerateArray().Select(Code).Order(StringComparer.Ordinal))}").Order(StringComparer.Ordinal));
            Assert.All(items, item => Assert.Equal(item.GetProperty("area").GetDouble() >= Size, item.GetProperty("reachesSize").GetBoolean()));
            JsonElement[] missing = [.. items.SelectMany(item => item.GetProperty("missing").EnumerateArray())];
            Assert.All(missing, parcel => Assert.True(parcel.GetProperty("areaTogether").GetDouble() >= Size));
            found += missing.Length;
            joining += missing.Count(parcel => parcel.GetProperty("joins").GetArrayLength() > 0);
        }

        Assert.InRange(found, 20, int.MaxValue);
        Assert.InRange(joining, 5, int.MaxValue);
    }

    private static IEnumerable<string> Expected(AssemblyOracle oracle, double shared, double gap, double size)
    {
        foreach (string[] group in oracle.Groups(shared, gap))
        {
            string[] lifting = oracle.AreaOf(group) >= size ? [] :
            [
                .. oracle.Parcels.Where(parcel => !parcel.Value.IsMember).Select(parcel => parcel.Key)
                    .Where(code => oracle.Groups(shared, gap, with: code).Single(grown => grown.Contains(group[0])) is var grown && grown.Length > group.Length && oracle.AreaOf(grown) >= size)
                    .Order(StringComparer.Ordinal),
            ];
            if (oracle.AreaOf(group) >= size || lifting.Length > 0)
            {
                yield return $"{string.Join(' ', group)}: {string.Join(' ', lifting)}";
            }
        }
    }

    private static string[] Codes(JsonElement item) => [.. item.GetProperty("members").EnumerateArray().Select(member => member.GetProperty("code").GetString()!)];

    private static string Code(JsonElement missing) => missing.GetProperty("parcel").GetProperty("code").GetString()!;
}

using System.Text.Json;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>Where the graph of all neighbours is too large to be kept, the part that the members lie at gives the same answers.</summary>
public sealed class WideLandTests(WideLand wide, LaidLand laid) : IClassFixture<WideLand>, IClassFixture<LaidLand>
{
    internal const string Selection =
        "reachesSize memberCount area(unit: SQUARE_METRE) members { code } bridgedGaps { metres } missing { areaTogether(unit: SQUARE_METRE) parcel { code } }";

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(1, 12.5, false)]
    [InlineData(30, 41.3, true)]
    [InlineData(1, 0, true)]
    public async Task Assemblies_and_near_misses_are_those_of_the_whole_graph(double shared, double gap, bool nearMisses)
    {
        int found = 0;
        for (int layout = 0; layout < LaidLand.Layouts; layout++)
        {
            object asked = Asked(layout, shared, gap, nearMisses);
            string[] expected = Told(await laid.AssembliesAsync(Selection, asked));

            Assert.Equal(expected, Told(await wide.AssembliesAsync(Selection, asked)));
            found += expected.Length;
        }

        Assert.True(found > LaidLand.Layouts);
    }

    [Fact]
    public async Task A_caller_of_one_county_sees_no_contact_across_its_border()
    {
        for (int layout = 0; layout < LaidLand.Layouts; layout++)
        {
            object asked = Asked(layout, 1, 20, nearMisses: false);

            Assert.Equal(Told(await laid.AssembliesAsync(Selection, asked, "440783")), Told(await wide.AssembliesAsync(Selection, asked, "440783")));
        }
    }

    internal static object Where(int layout) => new { and = new[] { LaidLand.Filter(layout), new { stage = new { eq = "PREPARED" } } } };

    internal static object Asked(int layout, double shared, double gap, bool nearMisses) =>
        new { where = Where(layout), minArea = new { squareMetre = nearMisses ? 45_000 : 0.001 }, shared, gap, nearMisses };

    internal static string[] Told(JsonElement[] items) => [.. items.Select(item => item.GetRawText()).Order(StringComparer.Ordinal)];
}

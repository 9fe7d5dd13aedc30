using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>Where the graph of all neighbours is too large to be kept, the part that the members lie at gives the same answers.</summary>
public sealed class WideLandTests(WideLand wide, LaidLand laid) : IClassFixture<WideLand>, IClassFixture<LaidLand>
{
    private const string Selection =
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

    [Fact]
    public async Task The_groups_of_an_earlier_time_are_told_from_what_changed_since()
    {
        object asked = Asked(3, 1, 20, nearMisses: false);
        string[] before = Told(await wide.AssembliesAsync(Selection, asked));
        string time = (await wide.Owner.ScalarAsync<DateTime>("select max(committed_at) from land.change_transaction")).ToString("O");
        await wide.Owner.RunAsync("update land.parcel set state = 'RETIRED' where code like '44078_000003%' and stage = 'PREPARED'");

        Assert.Empty(await wide.AssembliesAsync(Selection, asked));
        Assert.Equal(before, Told(await wide.AssembliesAsync(
            Selection, new { where = Where(3), minArea = new { squareMetre = 0.001 }, shared = 1, gap = 20, asOf = time })));
    }

    private static object Where(int layout) => new { and = new[] { LaidLand.Filter(layout), new { stage = new { eq = "PREPARED" } } } };

    private static object Asked(int layout, double shared, double gap, bool nearMisses) =>
        new { where = Where(layout), minArea = new { squareMetre = nearMisses ? 45_000 : 0.001 }, shared, gap, nearMisses };

    private static string[] Told(JsonElement[] items) => [.. items.Select(item => item.GetRawText()).Order(StringComparer.Ordinal)];
}

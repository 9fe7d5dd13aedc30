using Geo.Testing;
using static Geo.Server.Tests.Schema.Assemblies.WideLandTests;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>The groups of an earlier time where no graph is kept. It changes its land, which is why it has a database of its own.</summary>
public sealed class WideLandEarlierTests(WideLand wide) : IClassFixture<WideLand>
{
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
}

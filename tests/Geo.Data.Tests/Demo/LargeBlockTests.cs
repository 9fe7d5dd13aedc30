using Geo.Data.Demo.Layout;
using Geo.Data.Demo.World;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Demo;

/// <summary>The reported fact: five contiguous prepared blocks of over 500 mu in the Kaiping area of the main platform.</summary>
public sealed class LargeBlockTests(DemoLandFixture database) : IClassFixture<DemoLandFixture>
{
    // Groups of prepared parcels that share at least 1 m of boundary, with their area in mu.
    private const string Groups =
        """
        with recursive prepared as (
          select id, boundary, ellipsoid_area * 3 / 2000 as mu from land.parcel where stage = 'PREPARED' and (platform_key = $1 or county_code = $2)
        ), edge as (
          select a.id as a, b.id as b from prepared as a join prepared as b on a.id <> b.id and a.boundary && b.boundary
          where st_length(st_intersection(st_boundary(a.boundary), st_boundary(b.boundary))::geography) >= 1
        ), reach as (
          select id as root, id from prepared
          union
          select reach.root, edge.b from reach join edge on edge.a = reach.id
        ), named as (
          select id, min(root::text) as name from reach group by id
        )
        select sum(mu)::float8, count(*) from named join prepared using (id) group by name order by 1 desc
        """;

    [Fact]
    public async Task The_Kaiping_area_has_exactly_five()
    {
        double[] groups = await GroupsAsync(LargeBlocks.PlatformKey, null);

        Assert.All(groups[..5], mu => Assert.InRange(mu, 510, 1200));
        Assert.All(groups[5..], mu => Assert.InRange(mu, 3, 490));
    }

    [Fact]
    public async Task No_other_group_of_the_county_is_as_large() =>
        Assert.Equal(5, (await GroupsAsync(null, LargeBlocks.CountyCode)).Count(mu => mu >= 500));

    [Theory]
    [InlineData(200)]
    [InlineData(5000)]
    [InlineData(100_000)]
    public async Task They_are_laid_out_for_any_seed_and_number(int parcels)
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        DemoWorld world = await DemoWorldReader.ReadAsync(connection, TestContext.Current.CancellationToken);
        DemoWorld kaiping = world with { Counties = [.. world.Counties.Where(county => county.Code == LargeBlocks.CountyCode)] };
        for (int seed = 0; seed < 10; seed++)
        {
            IReadOnlyList<CountyLayout> layouts = LayoutPlanner.Plan(kaiping, DemoLandFixture.Options with { Seed = seed, Parcels = parcels / 5 });

            Assert.Equal(LargeBlocks.Count, layouts.Sum(layout => layout.Sites.Sum(site => site.Planned.Count(block => block.IsLarge))));
        }
    }

    private async Task<double[]> GroupsAsync(string? platform, string? county) =>
        [.. (await database.Owner.RowsAsync(Groups, platform ?? "", county ?? "")).Select(row => (double)row[0]!)];
}

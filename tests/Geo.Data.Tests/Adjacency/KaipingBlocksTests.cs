using Geo.Data.Tests.Demo;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.Adjacency;

/// <summary>
/// The reported fact that the Kaiping area of the main platform prepared five contiguous blocks of over 500 mu, found in the graph.
/// In words of the API: <c>assemblies(where: { platform: { key: { eq: "jm-transfer-kaiping" } }, stage: { eq: PREPARED } }, minArea: { mu: 500 })</c>
/// with the shared boundary of 1 m that is its default.
/// </summary>
public sealed class KaipingBlocksTests(DemoLandFixture database) : IClassFixture<DemoLandFixture>
{
    // Connected components over edges of at least 1 m whose ends are both chosen, with their area in mu.
    private const string Components =
        """
        with recursive chosen as (
          select county_code, id, ellipsoid_area * 3 / 2000 as mu from land.parcel where state = 'ACTIVE' and stage = 'PREPARED' and platform_key = 'jm-transfer-kaiping'
        ), edge as (
          select parcel_id as a, other_parcel_id as b from land.adjacency
          where shared_metres >= 1 and parcel_id in (select id from chosen) and other_parcel_id in (select id from chosen)
        ), reach as (
          select id as root, id from chosen
          union
          select reach.root, case when edge.a = reach.id then edge.b else edge.a end from reach join edge on reach.id in (edge.a, edge.b)
        ), named as (
          select id, min(root::text) as name from reach group by id
        )
        select sum(mu)::float8, count(*) from named join chosen using (id) group by name having sum(mu) >= 500 order by 1 desc
        """;

    [Fact]
    public async Task The_graph_has_the_five_that_are_reported()
    {
        double reported = await database.Owner.ScalarAsync<double>(
            "select value from land.indicator where platform_key = 'jm-transfer-kaiping' and metric = 'CONTIGUOUS_BLOCKS_OVER_500_MU'");
        IReadOnlyList<object?[]> found = await database.Owner.RowsAsync(Components);

        Assert.Equal(5, reported);
        Assert.Equal(reported, found.Count);
        Assert.All(found, block => Assert.InRange((long)block[1]!, 2, Geo.Data.Demo.Layout.LargeBlocks.Parcels));
    }
}

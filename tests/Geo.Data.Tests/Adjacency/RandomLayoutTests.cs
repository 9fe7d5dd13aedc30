using Geo.Testing;
using Geo.Testing.Layouts;
using Xunit;

namespace Geo.Data.Tests.Adjacency;

/// <summary>The graph that the triggers make is the one that brute force finds.</summary>
public sealed class RandomLayoutTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    [Fact]
    public async Task On_50_random_layouts_the_graph_equals_brute_force()
    {
        (int edges, int shared) = (0, 0);
        for (int seed = 0; seed < 50; seed++)
        {
            await database.Owner.RunAsync("delete from land.parcel");
            await RandomLayout.InsertAsync(database.Owner, RandomLayout.Create(seed));
            (int edgesHere, int sharedHere) = await AdjacencyOracle.CompareAsync(database.Owner);
            (edges, shared) = (edges + edgesHere, shared + sharedHere);
        }

        Assert.True(edges > 4000 && shared > 2000, $"{edges} edges, {shared} with a shared boundary: too few to prove anything");
    }

    [Theory]
    [InlineData("corners", "0 0, 1 0, 1 1, 0 1", "1 1, 2 1, 2 2, 1 2", 0, 0.1, 0)]
    [InlineData("a whole side", "0 0, 1 0, 1 1, 0 1", "1 0, 2 0, 2 1, 1 1", 100, 100.2, 0)]
    [InlineData("part of a side, without a vertex in common", "0 0, 1 0, 1 1, 0 1", "1 0.25, 2 0.25, 2 0.75, 1 0.75", 50, 50.2, 0)]
    [InlineData("a line that rounding leaves apart", "0 0, 1 0, 1 1, 0 1", "1.0003 0, 2 0, 2 1, 1.0003 1", 100, 100.2, 0.03)]
    [InlineData("a ditch", "0 0, 1 0, 1 1, 0 1", "1.01 0, 2 0, 2 1, 1.01 1", 0, 0, 1)]
    [InlineData("a road", "0 0, 1 0, 1 1, 0 1", "1.49 0, 2 0, 2 1, 1.49 1", 0, 0, 49)]
    [InlineData("the same land", "0 0, 1 0, 1 1, 0 1", "0 0, 1 0, 1 1, 0 1", 400, 400.1, 0)]
    [InlineData("one inside of the other", "0 0, 1 0, 1 1, 0 1", "0.3 0.3, 0.6 0.3, 0.6 0.6, 0.3 0.6", 120, 120.1, 0)]
    [InlineData("one in the hole of the other", "0 0, 1 0, 1 1, 0 1), (0.3 0.3, 0.3 0.6, 0.6 0.6, 0.6 0.3", "0.3 0.3, 0.6 0.3, 0.6 0.6, 0.3 0.6", 120, 120.1, 0)]
    public async Task Two_parcels_with(string what, string first, string second, double leastShared, double mostShared, double distance)
    {
        await database.Owner.RunAsync("delete from land.parcel");
        for (int i = 0; i < 2; i++)
        {
            await database.Owner.RunAsync(
                """
                insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id)
                select '440783', gen_random_uuid(), '440783001001GB0000' || $1, st_multi(st_translate(st_scale(st_geomfromtext($2, 4490), 100 / 102978.0, 100 / 110745.0), 112.5, 22.4)), 'PREPARED', 'STATE', 'GENERATED', 'generated'
                """,
                $"{i}",
                $"POLYGON(({Closed(i == 0 ? first : second)}))");
        }

        object?[] edge = Assert.Single(await database.Owner.RowsAsync("select shared_metres, distance_metres from land.adjacency"));
        Assert.True((double)edge[0]! >= leastShared - 0.1 && (double)edge[0]! <= mostShared + 0.1, $"{what}: {edge[0]} m shared");
        Assert.Equal(distance, (double)edge[1]!, 0.01);
    }

    private static string Closed(string rings) => string.Join("), (", rings.Split("), (").Select(ring => $"{ring}, {ring.Split(',')[0]}"));
}

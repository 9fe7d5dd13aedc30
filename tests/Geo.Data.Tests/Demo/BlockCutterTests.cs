using Geo.Data.Demo.Layout;
using Xunit;

namespace Geo.Data.Tests.Demo;

public sealed class BlockCutterTests
{
    private static readonly LocalPoint[] Corners = [new(0, 0), new(310, 12), new(296, 205), new(-9, 190)];

    [Fact]
    public void The_parcels_of_a_block_fill_it_up_to_its_rounded_corners()
    {
        double block = LocalPoint.AreaOf(Corners);
        for (int i = 1; i < 200; i++)
        {
            Block cut = Cut(i, 1 + i % 18);

            double sum = cut.Rings.Sum(ring => LocalPoint.AreaOf([.. ring.Select(corner => cut.Points[corner])]));
            Assert.InRange(sum, block - 4 * 16 * 16 / 2.0 * 1.2, block + 1e-6);
        }
    }

    [Fact]
    public void Every_inner_edge_is_named_by_both_its_parcels_and_none_twice_by_one_side()
    {
        for (int i = 1; i < 200; i++)
        {
            Block cut = Cut(i, 2 + i % 18);
            List<(int, int)> edges = [.. cut.Rings.SelectMany(ring => ring.Select((corner, at) => (corner, ring[(at + 1) % ring.Length])))];

            Assert.Equal(edges.Count, edges.Distinct().Count());
            HashSet<(int, int)> known = [.. edges];
            Assert.All(
                edges.Where(edge => !known.Contains((edge.Item2, edge.Item1))),
                edge => Assert.True(LiesOnTheRim(cut.Points[edge.Item1]) && LiesOnTheRim(cut.Points[edge.Item2]), $"{i}: {edge}"));
        }
    }

    [Fact]
    public void The_same_path_cuts_the_same_way() => Assert.Equal(Cut(5, 9).Points, Cut(5, 9).Points);

    [Fact]
    public void A_block_too_small_for_a_parcel_is_not_cut() =>
        Assert.Null(BlockCutter.Cut(Grain.Estates, new CellSpan(0, 0, 1), [new(0, 0), new(40, 0), new(40, 40), new(0, 40)], 1, [1]));

    [Fact]
    public void A_block_too_small_for_an_estate_holds_house_plots() =>
        Assert.InRange(BlockCutter.Cut(Grain.HousePlots, new CellSpan(0, 0, 1), [new(0, 0), new(40, 0), new(40, 40), new(0, 40)], 8, [1])?.Rings.Count ?? 0, 4, 8);

    [Fact]
    public void A_block_too_large_for_one_parcel_is_cut_into_more() =>
        Assert.True(BlockCutter.Cut(Grain.Estates, new CellSpan(0, 0, 1), [new(0, 0), new(1100, 0), new(1100, 900), new(0, 900)], 1, [1])?.Rings.Count > 1);

    [Fact]
    public void Two_rings_with_a_common_stretch_join_into_one_outline() =>
        Assert.Equal([0, 1, 5, 6, 2, 3], RingJoin.Join([0, 1, 4, 2, 3], [1, 5, 6, 2, 4])!);

    [Fact]
    public void Rings_without_a_common_stretch_do_not_join() => Assert.Null(RingJoin.Join([0, 1, 2], [3, 4, 5]));

    private static Block Cut(int seed, int parcels) => Assert.IsType<Block>(BlockCutter.Cut(Grain.Estates, new CellSpan(0, 0, 1), Corners, parcels, [seed]));

    private static bool LiesOnTheRim(LocalPoint point)
    {
        for (int i = 0; i < 4; i++)
        {
            LocalPoint way = Corners[(i + 1) % 4] - Corners[i];
            if (Math.Abs(way.Cross(point - Corners[i]) / way.Length) < 1e-6)
            {
                return true;
            }
        }

        return false;
    }
}

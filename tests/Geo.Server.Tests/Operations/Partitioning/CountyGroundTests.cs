using Geo.Data.Partitioning;
using Geo.Sql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>Which counties a box names.</summary>
public sealed class CountyGroundTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(5, 8)]
    [InlineData(8, 8)]
    public void A_list_has_one_of_four_lengths_and_repeats_its_last_county(int counties, int size)
    {
        PartitionList list = Ground(counties).Touched(112, 22, 112.3, 22)!;
        Assert.Equal(size, list.Size);
        object?[] slots = new object?[PartitionList.Slots];
        list.Fill(slots);
        Assert.Equal($"{counties - 1:000000}", slots[size - 1]);
        Assert.Equal(7L, slots[^1]);
        Assert.Equal(counties, slots[..size].Distinct().Count());
    }

    [Fact]
    public void Nine_counties_are_not_named() => Assert.Null(Ground(9).Touched(112, 22, 112.3, 22));

    [Fact]
    public void A_box_on_nobodys_ground_names_no_county() => Assert.Equal("", Assert.Single(Values(Ground(4).Touched(10, 10, 10.1, 10.1)!)));

    [Fact]
    public void A_county_that_may_be_anywhere_is_in_every_list() =>
        Assert.Equal(["440799"], new CountyGround(1, [("440799", -1), ("440703", 5)]).Touched(10, 10, 10.1, 10.1)!.Keys);

    [Theory]
    [InlineData(double.NaN, 22, 113, 23)]
    [InlineData(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity)]
    [InlineData(-1e30, 22, 113, 23)]
    [InlineData(100, 10, 120, 30)]
    public void A_box_that_is_none_or_too_wide_names_nothing(double west, double south, double east, double north) =>
        Assert.Null(Ground(2).Touched(west, south, east, north));

    [Fact]
    public void A_cell_belongs_to_both_boxes_that_meet_at_its_edge()
    {
        CountyGround ground = Ground(3);
        Assert.Equal(["000000", "000001"], ground.Touched(112.01, 22, 112.02, 22)!.Keys);
        Assert.Equal(["000000", "000001"], ground.Touched(112.02, 22, 112.03, 22)!.Keys);
    }

    // A county in each cell from 112° E, 22° N to the east.
    private static CountyGround Ground(int counties) =>
        new(7, Enumerable.Range(0, counties).Select(county => ($"{county:000000}", (22 * 50 + 4500) * 18_001 + 112 * 50 + 9000 + county)));

    private static object?[] Values(PartitionList list)
    {
        object?[] slots = new object?[PartitionList.Slots];
        list.Fill(slots);
        return slots[..list.Size];
    }
}

using Xunit;

namespace Geo.Tiles.Tests;

public sealed class TileIdTests
{
    [Theory]
    [InlineData(-1, 0, 0)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 0, -1)]
    [InlineData(3, 8, 0)]
    [InlineData(3, 0, 8)]
    [InlineData(23, 0, 0)]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue)]
    [InlineData(22, int.MinValue, 0)]
    public void An_address_outside_the_grid_is_no_tile(int z, int x, int y) => Assert.Null(TileId.Create(z, x, y));

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(22, 4194303, 4194303)]
    public void The_corners_of_the_grid_are_tiles(int z, int x, int y) => Assert.Equal($"{z}/{x}/{y}", TileId.Create(z, x, y).ToString());

    [Fact]
    public void The_world_is_one_tile()
    {
        TileBounds bounds = TileId.Create(0, 0, 0)!.Value.Bounds;
        Assert.Equal((-180, 180), (bounds.West, bounds.East));
        Assert.Equal(85.0511287798066, bounds.North, 12);
        Assert.Equal(-85.0511287798066, bounds.South, 12);
    }

    [Fact]
    public void Kaiping_lies_in_its_tile() => Assert.Equal("10/832/446", TileId.Containing(10, 112.70, 22.38).ToString());

    [Fact]
    public void A_place_beyond_the_grid_belongs_to_its_edge() => Assert.Equal("4/15/0", TileId.Containing(4, 200, 89.99).ToString());

    [Fact]
    public void Children_divide_a_tile_to_the_last_bit()
    {
        for (TileId tile = TileId.Create(0, 0, 0)!.Value; tile.Z < TileId.MaxZoom; tile = tile.Children[(tile.Z * 7) % 4])
        {
            TileBounds whole = tile.Bounds;
            TileBounds[] parts = [.. tile.Children.Select(child => child.Bounds)];
            Assert.Equal((whole.West, whole.North), (parts[0].West, parts[0].North));
            Assert.Equal((whole.East, whole.South), (parts[3].East, parts[3].South));
            Assert.Equal((parts[0].East, parts[0].South), (parts[3].West, parts[3].North));
            Assert.All(tile.Children, child => Assert.Equal(tile, child.Parent));
        }
    }
}

using Geo.Testing;
using Geo.Tiles;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>A tile of parcels names the counties that it touches, and shows the same for it.</summary>
public sealed class TilePruningTests(GroundLand land) : IClassFixture<GroundLand>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("exact", "")]
    [InlineData("coarse", "_coarse")]
    [InlineData("mixed", "_mixed")]
    public async Task Tiles_are_the_same_as_without_names(string caller, string face)
    {
        CountingMap map = new(await land.ReadGroundsAsync());
        TileOptions options = new() { CountCells = 8, FeatureBudget = 40 };
        TileRunner named = new(land.App, options) { Partitions = map }, whole = new(land.App, options);
        RightsSettings rights = new([.. GroundLand.Callers[caller].Settings]) { Face = face };
        int shown = 0;
        foreach ((int z, int x, int y) in Tiles())
        {
            TileId tile = TileId.Create(z, x, y)!.Value;
            TileResult expected = await whole.RenderAsync(TileCatalog.Parcel, tile, filter: null, rights, Cancel);
            Assert.Equal(TileFeatures.Read(expected.Bytes.ToArray()), TileFeatures.Read((await named.RenderAsync(TileCatalog.Parcel, tile, filter: null, rights, Cancel)).Bytes.ToArray()));
            shown += expected.Bytes.IsEmpty ? 0 : 1;
        }

        Assert.True(shown > 40, $"{shown} tiles show something.");
        Assert.True(map.Named > 60, $"{map.Named} tiles named counties.");
    }

    [Fact]
    public async Task A_tile_of_ground_that_is_new_to_a_county_shows_the_parcel_on_it()
    {
        CountingMap map = new(await land.ReadGroundsAsync());
        TileRunner runner = new(land.App, new TileOptions()) { Partitions = map };
        RightsSettings rights = new([.. GroundLand.Callers["exact"].Settings]);
        TileId tile = TileId.Create(13, 6713, 3623)!.Value;
        Assert.True((await runner.RenderAsync(TileCatalog.Parcel, tile, filter: null, rights, Cancel)).Bytes.IsEmpty);
        await land.Owner.RowsAsync(
            "update land.parcel set boundary = st_translate(boundary, 115.02 - st_x(label_point), 20.31 - st_y(label_point)) where county_code = '440703' and id = (select id from land.parcel where county_code = '440703' order by id desc limit 1)");
        Assert.NotEmpty(TileFeatures.Read((await runner.RenderAsync(TileCatalog.Parcel, tile, filter: null, rights, Cancel)).Bytes.ToArray()));
        Assert.Equal(1, map.Outdated);
    }

    // Around the middle of the land, the same place and its neighbours at every zoom.
    private static IEnumerable<(int Z, int X, int Y)> Tiles()
    {
        for (int z = 6; z <= 16; z++)
        {
            double x = (112.75 + 180) / 360 * (1 << z), y = (1 - Math.Asinh(Math.Tan(double.DegreesToRadians(22.35))) / Math.PI) / 2 * (1 << z);
            for (int i = -1; i <= 1; i++)
            {
                for (int j = -1; j <= 1; j++)
                {
                    yield return (z, (int)x + i, (int)y + j);
                }
            }
        }
    }
}

using Geo.Tiles.Tests.Decoding;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>Our tiles beside those of ST_AsMVT: the same features with the same properties and the same extent on the ground.</summary>
public sealed class OracleTests(SmallLand land) : IClassFixture<SmallLand>
{
    public static TheoryData<string, int> Cases()
    {
        TheoryData<string, int> cases = [];
        foreach (TileLayer layer in TileCatalog.Layers)
        {
            foreach (int zoom in new[] { 0, 4, 7, 9, 10, 11, 12, 14, 16 }.Where(zoom => zoom >= layer.MinZoom))
            {
                cases.Add(layer.Name, zoom);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_layer_holds_what_the_oracle_holds(string name, int zoom)
    {
        TileLayer layer = TileCatalog.Find(name)!;
        TileRunner runner = new(land.App, new TileOptions { SmallestShape = 1e-9, MaxBytes = 10_000_000 });
        TileId middle = TileId.Containing(zoom, 112.7, 22.38);
        foreach (TileId tile in new[] { middle, TileId.Create(zoom, middle.X + 1, middle.Y) ?? middle })
        {
            TileResult result = await runner.RenderAsync(layer, tile, filter: null, SmallLand.Planner, TestContext.Current.CancellationToken);
            DecodedTile ours = TileDecoder.Decode(result.Bytes);
            foreach (TilePart part in layer.Parts)
            {
                DecodedLayer oracle = await MvtOracle.RenderAsync(land.App, part, tile, SmallLand.Planner, TestContext.Current.CancellationToken);
                TileComparison.ExpectSame(ours[part.Name], oracle);
            }
        }
    }
}

using Geo.Tiles.Tests.Decoding;
using Npgsql;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>Real boundaries, the real base map and generated parcels.</summary>
public sealed class GeneratedLandTests(GeneratedLand land) : IClassFixture<GeneratedLand>
{
    private static readonly TileFilter Prepared = new(row => Sql.Sql.Of($"{row.Column("stage")} = {Sql.Sql.Value("PREPARED")}"));

    public static TheoryData<string, int> Tiles()
    {
        TheoryData<string, int> tiles = [];
        foreach (TileLayer layer in TileCatalog.Layers)
        {
            foreach (int zoom in new[] { 6, 8, 10, 13 })
            {
                tiles.Add(layer.Name, zoom);
            }
        }

        return tiles;
    }

    [Theory]
    [MemberData(nameof(Tiles))]
    public async Task A_layer_holds_what_the_oracle_holds(string name, int zoom)
    {
        TileLayer layer = TileCatalog.Find(name)!;
        TileRunner runner = new(land.App, new TileOptions { SmallestShape = 1e-9, MaxBytes = 10_000_000, FeatureBudget = 100_000 });
        TileId tile = TileId.Containing(zoom, 112.69, 22.38);
        TileResult result = await runner.RenderAsync(layer, tile, filter: null, GeneratedLand.Planner, TestContext.Current.CancellationToken);
        DecodedTile ours = TileDecoder.Decode(result.Bytes);
        foreach (TilePart part in layer.Parts)
        {
            DecodedLayer oracle = await MvtOracle.RenderAsync(land.App, part, tile, GeneratedLand.Planner, TestContext.Current.CancellationToken);
            TileComparison.ExpectSame(ours[part.Name], oracle);
        }
    }

    [Theory]
    [InlineData(0, 4000)]
    [InlineData(5, 4000)]
    [InlineData(8, 4000)]
    [InlineData(9, 300)]
    [InlineData(10, 4000)]
    [InlineData(11, 4000)]
    [InlineData(12, 4000)]
    [InlineData(12, 50)]
    [InlineData(13, 3)]
    public async Task Own_shapes_and_counts_are_all_parcels(int zoom, int budget)
    {
        TileRunner runner = new(land.App, new TileOptions { FeatureBudget = budget });
        Assert.Equal(await CountAsync("true"), await SumAsync(runner, zoom, filter: null));
        Assert.Equal(await CountAsync("stage = 'PREPARED'"), await SumAsync(runner, zoom, Prepared));
    }

    private async Task<double> SumAsync(TileRunner runner, int zoom, TileFilter? filter)
    {
        double sum = 0;
        foreach (TileId tile in await TilesAsync(zoom))
        {
            TileResult result = await runner.RenderAsync(TileCatalog.Parcel, tile, filter, GeneratedLand.Planner, TestContext.Current.CancellationToken);
            DecodedTile decoded = TileDecoder.Decode(result.Bytes);
            sum += decoded["parcel"].Features.Count(feature => feature.Tags.ContainsKey("own"));
            sum += decoded["parcel_count"].Features.Sum(feature => (double)feature.Tags["count"]);
        }

        return sum;
    }

    private async Task<double> CountAsync(string condition)
    {
        await using NpgsqlCommand command = land.Owner.CreateCommand($"select count(*)::float8 from land.parcel where {condition}");
        return (double)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    private async Task<IReadOnlyCollection<TileId>> TilesAsync(int zoom)
    {
        HashSet<TileId> tiles = [];
        await using NpgsqlCommand command = land.Owner.CreateCommand("select st_x(label_point), st_y(label_point) from land.parcel");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            TileId at = TileId.Containing(zoom, reader.GetDouble(0), reader.GetDouble(1));
            tiles.Add(at);
            if (zoom < 12 && TileId.Create(zoom, at.X + 1, at.Y + 1) is { } neighbour)
            {
                tiles.Add(neighbour);
            }
        }

        return tiles;
    }
}

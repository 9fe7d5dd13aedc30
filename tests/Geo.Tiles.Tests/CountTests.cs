using Geo.Tiles.Tests.Decoding;
using Npgsql;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>Shapes in their own tile plus counts come to the number of parcels, at every zoom and under every limit.</summary>
public sealed class CountTests(SmallLand land) : IClassFixture<SmallLand>
{
    private static readonly TileFilter Prepared = new(row => Sql.Sql.Of($"{row.Column("stage")} = {Sql.Sql.Value("PREPARED")}")) { KnowsCells = true };

    public static TheoryData<int, bool, int, int> Cases()
    {
        TheoryData<int, bool, int, int> cases = [];
        for (int zoom = 0; zoom <= 18; zoom++)
        {
            cases.Add(zoom, false, 4000, 500_000);
            cases.Add(zoom, true, 4000, 500_000);
            cases.Add(zoom, true, 20, 100_000);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Own_shapes_and_counts_are_all_parcels(int zoom, bool filtered, int budget, int maxBytes)
    {
        TileRunner runner = new(land.App, new TileOptions { FeatureBudget = budget, MaxBytes = maxBytes });
        TileFilter? filter = filtered ? Prepared : null;
        double sum = 0;
        foreach (TileId tile in await TilesAsync(zoom))
        {
            TileResult result = await runner.RenderAsync(TileCatalog.Parcel, tile, filter, SmallLand.Planner, TestContext.Current.CancellationToken);
            Assert.InRange(result.Bytes.Length, 0, maxBytes);
            DecodedTile decoded = TileDecoder.Decode(result.Bytes);
            Assert.InRange(decoded["parcel"].Features.Count, 0, budget);
            sum += decoded["parcel"].Features.Count(feature => feature.Tags.ContainsKey("own"));
            sum += decoded["parcel_count"].Features.Sum(feature => (double)feature.Tags["count"]);
        }

        Assert.Equal(filtered ? 175 : 700, sum);
    }

    [Fact]
    public async Task Another_county_is_not_counted()
    {
        TileRunner runner = new(land.App, new TileOptions());
        TileResult result = await runner.RenderAsync(
            TileCatalog.Parcel, TileId.Create(0, 0, 0)!.Value, null, new RightsSettings([new("geo.exact", "440703")]), TestContext.Current.CancellationToken);
        Assert.Equal(140, TileDecoder.Decode(result.Bytes)["parcel_count"].Features.Sum(feature => (double)feature.Tags["count"]));
    }

    [Fact]
    public async Task Without_rights_there_is_nothing()
    {
        TileRunner runner = new(land.App, new TileOptions());
        TileResult result = await runner.RenderAsync(
            TileCatalog.Parcel, TileId.Create(0, 0, 0)!.Value, null, new RightsSettings([]), TestContext.Current.CancellationToken);
        Assert.True(result.IsEmpty);
    }

    // All tiles that a parcel's box touches, up to a zoom where those are too many; deeper, the tiles of the label points.
    private async Task<IReadOnlyCollection<TileId>> TilesAsync(int zoom)
    {
        HashSet<TileId> tiles = [];
        await using NpgsqlCommand command = land.Owner.CreateCommand(
            "select st_xmin(boundary), st_ymin(boundary), st_xmax(boundary), st_ymax(boundary), st_x(label_point), st_y(label_point) from land.parcel");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            tiles.Add(TileId.Containing(zoom, reader.GetDouble(4), reader.GetDouble(5)));
            TileId first = TileId.Containing(zoom, reader.GetDouble(0), reader.GetDouble(3));
            TileId last = TileId.Containing(zoom, reader.GetDouble(2), reader.GetDouble(1));
            for (int x = first.X; zoom <= 13 && x <= last.X; x++)
            {
                for (int y = first.Y; y <= last.Y; y++)
                {
                    tiles.Add(TileId.Create(zoom, x, y)!.Value);
                }
            }
        }

        return tiles;
    }
}

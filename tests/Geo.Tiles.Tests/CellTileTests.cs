using Geo.Sql;
using Geo.Tiles.Tests.Decoding;
using Npgsql;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>Tiles made of the counts that are kept by cell are those that are made by reading every parcel, for whoever sees whichever parcels.</summary>
public sealed class CellTileTests(GeneratedLand land) : IClassFixture<GeneratedLand>
{
    private const string All = "440703,440704,440705,440781,440783,440784,440785";

    private static readonly TileFilter Prepared = new(row => Sql.Sql.Of($"{row.Column("stage")} = {Sql.Sql.Value("PREPARED")} and {row.Column("county_code")} <> {Sql.Sql.Value("440785")}")) { KnowsCells = true };

    // A filter that is met by all rows, and is not known to be.
    private static readonly TileFilter Anything = new(_ => Sql.Sql.Of($"true"));

    private static readonly Dictionary<string, RightsSettings> Callers = new(StringComparer.Ordinal)
    {
        ["all in full"] = new([new("geo.exact", All)]),
        ["one county in full"] = new([new("geo.exact", "440783")]),
        ["all coarsened"] = new([new("geo.exact", ""), new("geo.coarse", All)]) { Face = "_coarse" },
        ["one in full, the others coarsened"] = new([new("geo.exact", "440783"), new("geo.coarse", "440703,440704,440705,440781,440784,440785")]) { Face = "_mixed" },
        ["nobody"] = new([]),
    };

    public static TheoryData<string, int, int> Cases()
    {
        TheoryData<string, int, int> cases = [];
        foreach (string caller in Callers.Keys)
        {
            foreach (int zoom in new[] { 0, 4, 6, 7, 8, 9, 10, 11 })
            {
                cases.Add(caller, zoom, 4000);
                cases.Add(caller, zoom, 40);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task They_hold_what_reading_every_parcel_finds(string caller, int zoom, int budget)
    {
        TileRunner runner = new(land.App, new TileOptions { FeatureBudget = budget, CountCells = 8 });
        foreach ((TileFilter? known, TileFilter unknown) in new[] { ((TileFilter?)null, Anything), (Prepared, Prepared with { KnowsCells = false }) })
        {
            double total = 0;
            foreach (TileId tile in await TilesAsync(zoom))
            {
                DecodedTile ours = await RenderAsync(runner, tile, known, caller);
                DecodedTile theirs = await RenderAsync(runner, tile, unknown, caller);
                Assert.Equal(Largest(theirs), Largest(ours).Take(theirs["parcel"].Features.Count));
                Assert.InRange(ours["parcel"].Features.Count, theirs["parcel"].Features.Count, budget);
                Assert.Equal(Own(theirs).Count, Own(ours).Count);
                Assert.Equal(Own(theirs).AreaMu, Own(ours).AreaMu, 0.2 * (1 + ours["parcel_count"].Features.Count + theirs["parcel_count"].Features.Count + Own(ours).Shapes));
                total += Own(ours).Count;
            }

            Assert.Equal(await CountAsync(caller, unknown), total);
        }
    }

    private static IEnumerable<double> Largest(DecodedTile tile) => tile["parcel"].Features.Select(feature => (double)feature.Tags["areaMu"]).OrderDescending();

    private static (double Count, double AreaMu, int Shapes) Own(DecodedTile tile)
    {
        DecodedFeature[] shapes = [.. tile["parcel"].Features.Where(feature => feature.Tags.ContainsKey("own"))];
        IReadOnlyList<DecodedFeature> counts = tile["parcel_count"].Features;
        return (
            shapes.Length + counts.Sum(feature => (double)feature.Tags["count"]),
            shapes.Sum(feature => (double)feature.Tags["areaMu"]) + counts.Sum(feature => (double)feature.Tags["areaMu"]),
            shapes.Length);
    }

    private static async Task<DecodedTile> RenderAsync(TileRunner runner, TileId tile, TileFilter? filter, string caller) => TileDecoder.Decode(
        (await runner.RenderAsync(TileCatalog.Parcel, tile, filter, Callers[caller], TestContext.Current.CancellationToken)).Bytes);

    private async Task<double> CountAsync(string caller, TileFilter condition)
    {
        RightsSettings rights = Callers[caller];
        await using NpgsqlConnection connection = await land.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        foreach ((string name, string value) in rights.Values)
        {
            await using NpgsqlCommand set = Sql.Sql.Of($"select set_config({Sql.Sql.Value(name)}, {Sql.Sql.Value(value)}, true)").ToCommand(connection);
            await set.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        SqlAlias row = new("row");
        await using NpgsqlCommand count = Sql.Sql.Of($"select count(*)::float8 from {Sql.Sql.Name("api", $"parcel{rights.Face}")} as {row} where {condition.Where(row)}").ToCommand(connection);
        return (double)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }

    // Tiles that own a parcel, and one beside each, which its shape may reach.
    private async Task<IReadOnlyCollection<TileId>> TilesAsync(int zoom)
    {
        HashSet<TileId> tiles = [];
        await using NpgsqlCommand command = land.Owner.CreateCommand(
            "select st_x(label_point), st_y(label_point) from land.parcel union select st_x(place), st_y(place) from (select land.coarse_point(coarse_boundary) as place from land.parcel where published) as coarse");
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            tiles.Add(TileId.Containing(zoom, reader.GetDouble(0), reader.GetDouble(1)));
        }

        if (tiles.Count > 0 && TileId.Create(zoom, tiles.First().X + 1, tiles.First().Y) is { } beside)
        {
            tiles.Add(beside);
        }

        return tiles;
    }
}

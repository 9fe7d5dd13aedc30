using Geo.Tiles.Tests.Decoding;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>A tile that would grow too large becomes coarser, never an error.</summary>
public sealed class CeilingTests(SmallLand land) : IClassFixture<SmallLand>
{
    private static readonly TileId Kaiping = TileId.Containing(8, 112.63, 22.38);

    private async Task<DecodedTile> RenderAsync(TileOptions options, params TileLayer[] layers)
    {
        TileResult result = await new TileRunner(land.App, options).RenderAsync(
            [.. layers.Select(layer => new TileRequest(layer, Filter: null))], Kaiping, SmallLand.Planner, TestContext.Current.CancellationToken);
        Assert.InRange(result.Bytes.Length, 1, options.MaxBytes);
        return TileDecoder.Decode(result.Bytes);
    }

    [Fact]
    public async Task Beyond_the_ceiling_the_smallest_shapes_are_counted()
    {
        DecodedTile roomy = await RenderAsync(new TileOptions { SmallestShape = 1e-6 }, TileCatalog.Parcel);
        DecodedTile tight = await RenderAsync(new TileOptions { SmallestShape = 1e-6, MaxBytes = 100_000 }, TileCatalog.Parcel);
        double Smallest(DecodedTile tile) => tile["parcel"].Features.Min(feature => (double)feature.Tags["areaMu"]);

        Assert.InRange(tight["parcel"].Features.Count, 50, roomy["parcel"].Features.Count - 1);
        Assert.True(Smallest(tight) > Smallest(roomy));
        Assert.NotEmpty(tight["parcel_count"].Features);
    }

    [Fact]
    public async Task Beyond_the_budget_the_smallest_shapes_are_counted()
    {
        DecodedTile all = await RenderAsync(new TileOptions(), TileCatalog.Parcel);
        DecodedTile few = await RenderAsync(new TileOptions { FeatureBudget = 10 }, TileCatalog.Parcel);
        Assert.Equal(
            all["parcel"].Features.Select(feature => (double)feature.Tags["areaMu"]).OrderDescending().Take(10),
            few["parcel"].Features.Select(feature => (double)feature.Tags["areaMu"]));
    }

    [Fact]
    public async Task Layers_share_the_ceiling_and_the_counts_keep_their_room()
    {
        DecodedTile alone = await RenderAsync(new TileOptions(), TileCatalog.Parcel);
        DecodedTile together = await RenderAsync(
            new TileOptions { SmallestShape = 1e-6, MaxBytes = 100_000 }, TileCatalog.Constraint, TileCatalog.Region, TileCatalog.Parcel);
        Assert.Equal(ParcelsOf(alone), ParcelsOf(together));
    }

    [Fact]
    public async Task Without_rows_there_is_no_tile()
    {
        TileResult result = await new TileRunner(land.App, new TileOptions()).RenderAsync(
            TileCatalog.Parcel, TileId.Containing(12, 0, 0), filter: null, SmallLand.Planner, TestContext.Current.CancellationToken);
        Assert.True(result.IsEmpty);
    }

    [Fact]
    public async Task Equal_content_has_an_equal_tag()
    {
        TileRunner runner = new(land.App, new TileOptions());
        TileFilter everything = new(_ => Sql.Sql.Of($"true")) { KnowsCells = true };
        TileFilter prepared = new(row => Sql.Sql.Of($"{row.Column("stage")} = {Sql.Sql.Value("PREPARED")}"));
        string[] tags = new string[3];
        foreach ((int i, TileFilter? filter) in new[] { null, everything, prepared }.Index())
        {
            tags[i] = (await runner.RenderAsync(TileCatalog.Parcel, Kaiping, filter, SmallLand.Planner, TestContext.Current.CancellationToken)).ETag;
        }

        Assert.Equal(tags[0], tags[1], StringComparer.Ordinal);
        Assert.NotEqual(tags[0], tags[2], StringComparer.Ordinal);
        Assert.Matches("^\"[0-9a-f]{32}\"$", tags[0]);
    }

    [Fact]
    public async Task A_cancelled_request_stops()
    {
        using CancellationTokenSource gone = new();
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TileRunner(land.App, new TileOptions()).RenderAsync(
            TileCatalog.Parcel, Kaiping, filter: null, SmallLand.Planner, gone.Token));
    }

    private static double ParcelsOf(DecodedTile tile) =>
        tile["parcel"].Features.Count(feature => feature.Tags.ContainsKey("own"))
        + tile["parcel_count"].Features.Sum(feature => (double)feature.Tags["count"]);

    [Theory]
    [InlineData(0, 500_000, 32, 1)]
    [InlineData(4000, 1000, 32, 1)]
    [InlineData(4000, 500_000, 64, 1)]
    [InlineData(4000, 500_000, 32, 0)]
    [InlineData(4000, 500_000, 32, double.NaN)]
    public void Limits_that_cannot_work_are_refused(int budget, int maxBytes, int cells, double smallest) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new TileOptions
        {
            FeatureBudget = budget, MaxBytes = maxBytes, CountCells = cells, SmallestShape = smallest,
        });
}

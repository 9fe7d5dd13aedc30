using Geo.Tiles.Tests.Decoding;
using Npgsql;
using Xunit;

namespace Geo.Tiles.Tests;

/// <summary>A tile that fails, such as one whose viewer has moved on, leaves nothing behind on its connection for the next.</summary>
public sealed class FailedTileTests(SmallLand land) : IClassFixture<SmallLand>
{
    private static readonly TileId World = TileId.Create(0, 0, 0)!.Value;

    [Theory]
    [InlineData("PREPARED")]
    [InlineData("NONE_OF_THESE")]
    public async Task What_fails_while_it_is_planned_is_answered_the_next_time(string stage)
    {
        await using NpgsqlCommand command = land.Owner.CreateCommand(
            """
            create or replace function public.fails_when_planned() returns boolean language plpgsql immutable as $$
            begin
              if current_setting('test.fails', true) = 'yes' then raise exception 'planned'; end if;
              return true;
            end $$
            """);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using NpgsqlDataSource single = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(land.App.ConnectionString) { MaxPoolSize = 1, MaxAutoPrepare = 20, AutoPrepareMinUsages = 2, NoResetOnClose = true }.ConnectionString);
        TileRunner runner = new(single, new TileOptions());
        TileFilter filter = new(row => Sql.Sql.Of($"{row.Column("stage")} = {Sql.Sql.Value(stage)} and public.fails_when_planned()"));
        int expected = await CountAsync("no");

        for (int i = 0; i < 3; i++)
        {
            await Assert.ThrowsAsync<PostgresException>(() => CountAsync("yes"));
            Assert.Equal(expected, await CountAsync("no"));
        }

        await CountAsync("no");
        await using NpgsqlCommand kept = single.CreateCommand("select count(*) from pg_prepared_statements where statement ~ 'fails_when_planned'");
        Assert.Equal(1L, await kept.ExecuteScalarAsync(TestContext.Current.CancellationToken));

        async Task<int> CountAsync(string fails)
        {
            RightsSettings settings = new([.. SmallLand.Planner.Values, new("test.fails", fails)]);
            TileResult result = await runner.RenderAsync(TileCatalog.Parcel, World, filter, settings, TestContext.Current.CancellationToken);
            return result.IsEmpty ? 0 : (int)TileDecoder.Decode(result.Bytes)["parcel_count"].Features.Sum(feature => (double)feature.Tags["count"]);
        }
    }
}

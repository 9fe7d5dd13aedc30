using Geo.Data.Checks;
using Geo.Data.Tests.Adjacency;
using Geo.Data.Tests.History;
using Geo.Testing;
using Geo.Testing.Layouts;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Cells;

/// <summary>However parcels are written, the counts by cell stay those that would be made from nothing, and no writer waits for another.</summary>
public sealed class KeptCellsTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private const string Faults = "select count(*) from land.parcel_cell_faults()";
    private const int Writers = 60;

    public async ValueTask InitializeAsync() => await database.Owner.RunAsync("delete from land.parcel");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task After_400_random_edits()
    {
        await RandomLayout.InsertAsync(database.Owner, RandomLayout.Create(7));
        await using NpgsqlConnection writer = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        RandomLandEdits edits = new(13);
        for (int i = 1; i <= 400; i++)
        {
            await edits.RunAsync(writer);
            if (i % 20 == 0)
            {
                await writer.RowsAsync($"update land.parcel set published = not published, stage = case stage when 'LISTED' then 'IN_USE' else 'LISTED' end where mod(hashtext(id::text), 7) = {i / 20 % 7}");
                Assert.Equal(0, await database.Owner.ScalarAsync<long>(Faults));
            }
        }
    }

    [Fact]
    public async Task Changes_are_added_up_and_what_is_gone_leaves_nothing()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440785", 3000);
        await database.Owner.RunAsync("update land.parcel set published = true");
        for (int i = 0; i < 300; i++)
        {
            await database.Owner.RunAsync($"update land.parcel set stage = '{(i % 2 == 0 ? "LISTED" : "PREPARED")}' where code like '%7'");
        }

        Assert.InRange(await database.Owner.ScalarAsync<long>("select count(*) from land.parcel_cell_change"), 0, 1100);
        Assert.Equal(0, await database.Owner.ScalarAsync<long>(Faults));
        await database.Owner.RunAsync("delete from land.parcel");
        Assert.Equal(0, await database.Owner.ScalarAsync<long>(
            "select count(*) from (select from (select * from land.parcel_cell union all select county_code, coarse, cell, stage, parcels, area, longitude, latitude from land.parcel_cell_change) as kept group by county_code, coarse, cell, stage having sum(parcels) <> 0 or sum(area) <> 0 or sum(longitude) <> 0 or sum(latitude) <> 0) as left_behind"));
    }

    [Fact]
    public async Task A_write_that_moves_and_changes_nothing_counted_writes_nothing()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440785", 20);
        long before = await database.Owner.ScalarAsync<long>("select count(*) from land.parcel_cell_change");
        await database.Owner.RunAsync("update land.parcel set name = 'x', boundary = st_translate(boundary, 0, 0)");
        Assert.Equal(before, await database.Owner.ScalarAsync<long>("select count(*) from land.parcel_cell_change"));
    }

    // All in one cell and one stage, none committed before all have written, and one of them adding up meanwhile: a lock would time out.
    [Fact]
    public async Task Sixty_writers_of_one_cell_wait_for_nobody()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", Writers);
        List<NpgsqlTransaction> open = [];
        NpgsqlConnection[] connections = [.. await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken).AsTask()))];
        try
        {
            for (int i = 0; i < Writers; i++)
            {
                open.Add(await connections[i].BeginTransactionAsync(TestContext.Current.CancellationToken));
                await connections[i].RowsAsync("set local lock_timeout = '2s'");
                await connections[i].RowsAsync($"update land.parcel set stage = 'LISTED' where code = '440783001001GB{i + 1:D5}'");
                if (i % 20 == 7)
                {
                    await connections[i].RowsAsync("select land.fold_parcel_cells()");
                }
            }

            foreach (NpgsqlTransaction transaction in open)
            {
                await transaction.CommitAsync(TestContext.Current.CancellationToken);
            }
        }
        finally
        {
            foreach (NpgsqlConnection connection in connections)
            {
                await connection.DisposeAsync();
            }
        }

        Assert.Equal(0, await database.Owner.ScalarAsync<long>(Faults));
        Assert.Equal(Writers, await database.Owner.ScalarAsync<long>(
            "select sum(parcels)::bigint from (select stage, parcels from land.parcel_cell union all select stage, parcels from land.parcel_cell_change) as kept where stage = 'LISTED'"));
    }

    [Fact]
    public async Task What_went_around_the_triggers_is_found_and_made_right()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 10);
        await database.Owner.InTransactionAsync("set local session_replication_role = replica", "update land.parcel set stage = 'IN_USE' where code like '%1'");
        Assert.Equal(2, await database.Owner.ScalarAsync<long>(Faults));
        await CellCheck.RebuildAsync(database.Owner, TestContext.Current.CancellationToken);
        Assert.Equal(0, await database.Owner.ScalarAsync<long>(Faults));
    }
}

using Geo.Data.History;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.History;

public sealed class HistoryCheckTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    [Fact]
    public async Task It_names_what_a_sound_change_log_cannot_have()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 5);
        for (int i = 0; i < 5; i++)
        {
            await database.Owner.RunAsync(ParcelWriter.Touch(i + 1));
        }

        Assert.Empty(await HistoryCheck.RunAsync(database.Owner, TestContext.Current.CancellationToken));

        long newest = await database.PositionAsync();
        long open = await database.Owner.ScalarAsync<long>("select id from land.change_transaction where position = $1", newest);
        await database.Owner.InTransactionAsync(
            "set local session_replication_role = replica",
            $"update land.change_transaction set position = null, committed_at = null where position = {newest}",
            $"delete from land.change_transaction where position in ({newest - 2}, {newest - 3})",
            $"delete from land.change_scope where position = {newest - 1}",
            "alter table land.parcel disable trigger history_update");

        Assert.Equal(
            [
                $"The change log lacks the positions {newest - 3} to {newest - 2}.",
                $"Change {open} by postgres is committed and has no position.",
                "The trigger history_update of land.parcel is disabled: changes leave no history.",
                "2 entries of parcel_history belong to no change.",
                "1 entries of parcel_history are in no scope of their change: the change feed does not tell them.",
            ],
            await HistoryCheck.RunAsync(database.Owner, TestContext.Current.CancellationToken));
    }
}

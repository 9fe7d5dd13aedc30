using Geo.Data.History;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

public sealed class ChangeListenerTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private const string Killing = "select count(pg_terminate_backend(pid)) from pg_stat_activity where application_name = 'geo change listener' and datname = current_database()";

    public async ValueTask InitializeAsync() => await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 10);

    public async ValueTask DisposeAsync() => await database.Owner.RunAsync("delete from land.parcel");

    [Fact]
    public async Task It_starts_at_the_newest_position_and_hears_of_each_commit()
    {
        await using Listening one = new(database);
        await one.UntilAsync(await database.PositionAsync());
        for (int i = 0; i < 5; i++)
        {
            await database.Owner.RunAsync(ParcelWriter.Touch(1));
            await one.UntilAsync(await database.PositionAsync());
        }

        Assert.Empty(one.Interruptions);
    }

    [Fact]
    public async Task Two_listeners_hear_of_a_burst()
    {
        await using Listening one = new(database), other = new(database);
        long start = await database.PositionAsync();
        await Task.WhenAll(one.UntilAsync(start), other.UntilAsync(start));
        await Task.WhenAll(Enumerable.Range(1, 8).Select(async number =>
        {
            for (int i = 0; i < 25; i++)
            {
                await database.Owner.RunAsync(ParcelWriter.Touch(number));
            }
        }));

        Assert.Equal(start + 200, await database.PositionAsync());
        await Task.WhenAll(one.UntilAsync(start + 200), other.UntilAsync(start + 200));
        Assert.Equal((start + 200, start + 200), (one.Feed.Position, other.Feed.Position));
    }

    [Fact]
    public async Task A_killed_connection_is_opened_again_and_nothing_is_missed_or_told_twice()
    {
        await using Listening one = new(database);
        long start = await database.PositionAsync();
        await one.UntilAsync(start);
        List<long> heard = [];
        Task<long> follower = FollowUntilAsync(one.Feed, start, start + 60, heard);
        for (int i = 0; i < 60; i++)
        {
            if (i % 20 == 10)
            {
                await database.Owner.RunAsync(Killing);
            }

            await database.Owner.RunAsync(ParcelWriter.Touch(i % 10 + 1));
        }

        Assert.Equal(start + 60, await follower);
        Assert.Equal(heard.Order().Distinct(), heard);
        Assert.NotEmpty(one.Interruptions);
    }

    [Fact]
    public async Task What_was_committed_while_nobody_listened_is_read_after_the_reconnect()
    {
        await using Listening one = new(database, pausesEnd: false);
        long start = await database.PositionAsync();
        await one.UntilAsync(start);
        await database.Owner.RunAsync(Killing);
        await one.UntilPausedAsync();
        await database.Owner.RunAsync(ParcelWriter.Touch(1));
        Assert.Equal(start, one.Feed.Position);
        one.Clock.EndPause();
        await one.UntilAsync(start + 1);
    }

    [Fact]
    public async Task The_pauses_grow_while_the_database_stays_away()
    {
        string nowhere = new NpgsqlConnectionStringBuilder(database.AppConnectionString) { Database = "no_such_database" }.ConnectionString;
        await using Listening one = new(nowhere, pausesEnd: false);
        for (int i = 0; i < 10; i++)
        {
            await one.UntilPausedAsync();
            one.Clock.EndPause();
        }

        Assert.Equal([100, 200, 400, 800, 1600, 3200, 6400, 10_000, 10_000], one.Interruptions.Take(9).Select(pause => (int)pause.TotalMilliseconds));
    }

    [Fact]
    public async Task A_notification_with_a_foreign_payload_moves_nothing()
    {
        await using Listening one = new(database);
        long start = await database.PositionAsync();
        await one.UntilAsync(start);
        await database.App.RunAsync("select pg_notify('geo_change', '9000000000')");
        await database.App.RunAsync("select pg_notify('geo_change', 'not a number')");
        await database.Owner.RunAsync(ParcelWriter.Touch(1));
        await one.UntilAsync(start + 1);
        Assert.Equal(start + 1, one.Feed.Position);
        Assert.Empty(one.Interruptions);
    }

    [Fact]
    public async Task A_connection_that_says_nothing_is_asked()
    {
        await using Listening one = new(database, silence: TimeSpan.FromMilliseconds(20));
        long start = await database.PositionAsync();
        await one.UntilAsync(start);
        // Without its trigger a transaction is stamped by hand, and nobody is notified.
        await database.Owner.InTransactionAsync(
            "set local session_replication_role = replica",
            $"insert into land.change_transaction (xid, position, committed_at, actor) values (pg_current_xact_id(), {start + 1}, now(), 'test')");
        await one.UntilAsync(start + 1);
    }

    [Fact]
    public async Task Cancelling_it_closes_its_connection()
    {
        Listening one = new(database);
        await one.UntilAsync(await database.PositionAsync());
        await one.DisposeAsync();
        Assert.True(one.Run.IsCanceled);
        const string Open = "select count(*) from pg_stat_activity where application_name = 'geo change listener' and datname = current_database()";
        while (await database.Owner.ScalarAsync<long>(Open) > 0)
        {
            await Task.Yield();
        }
    }

    private static async Task<long> FollowUntilAsync(ChangeFeed feed, long after, long last, List<long> heard)
    {
        await foreach (long position in feed.FollowAsync(after, TestContext.Current.CancellationToken))
        {
            heard.Add(position);
            if (position >= last)
            {
                break;
            }
        }

        return heard[^1];
    }
}

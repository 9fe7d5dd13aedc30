using Geo.Data.History;
using Xunit;

namespace Geo.Data.Tests.History;

public sealed class ChangeFeedTests
{
    [Fact]
    public async Task A_slow_follower_sees_the_newest_position_and_not_each_of_a_burst()
    {
        ChangeFeed feed = new();
        await using IAsyncEnumerator<long> follower = Follow(feed, after: 0);
        feed.Advance(1);
        Assert.Equal(1, await NextAsync(follower));
        for (long position = 2; position <= 100_000; position++)
        {
            feed.Advance(position);
        }

        Assert.Equal(100_000, await NextAsync(follower));
    }

    [Fact]
    public async Task Followers_start_where_they_stand()
    {
        ChangeFeed feed = new();
        feed.Advance(7);
        await using IAsyncEnumerator<long> early = Follow(feed, after: 3);
        await using IAsyncEnumerator<long> late = Follow(feed, after: 7);
        Assert.Equal(7, await NextAsync(early));
        ValueTask<bool> waiting = late.MoveNextAsync();
        Assert.False(waiting.IsCompleted);
        feed.Advance(8);
        Assert.True(await waiting);
        Assert.Equal((8, 8, 8), (late.Current, await NextAsync(early), feed.Position));
    }

    [Fact]
    public async Task An_older_or_equal_position_wakes_nobody()
    {
        ChangeFeed feed = new();
        feed.Advance(5);
        await using IAsyncEnumerator<long> follower = Follow(feed, after: 5);
        ValueTask<bool> waiting = follower.MoveNextAsync();
        feed.Advance(5);
        feed.Advance(4);
        Assert.False(waiting.IsCompleted);
        feed.Advance(6);
        Assert.True(await waiting);
        Assert.Equal(6, follower.Current);
    }

    [Fact]
    public async Task A_hundred_followers_that_read_while_it_runs_see_rising_positions_up_to_the_last()
    {
        const long Last = 50_000;
        ChangeFeed feed = new();
        Task<bool>[] followers = [.. Enumerable.Range(0, 100).Select(_ => Task.Run(() => RisesToAsync(feed, Last)))];
        for (long position = 1; position <= Last; position++)
        {
            feed.Advance(position);
        }

        Assert.All(await Task.WhenAll(followers), Assert.True);
    }

    [Fact]
    public async Task A_cancelled_follower_stops()
    {
        using CancellationTokenSource leaving = new();
        await using IAsyncEnumerator<long> follower = new ChangeFeed().FollowAsync(0, leaving.Token).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        ValueTask<bool> waiting = follower.MoveNextAsync();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await waiting);
    }

    private static async Task<bool> RisesToAsync(ChangeFeed feed, long last)
    {
        long before = 0;
        await foreach (long position in feed.FollowAsync(0, TestContext.Current.CancellationToken))
        {
            if (position <= before)
            {
                return false;
            }

            if (position == last)
            {
                return true;
            }

            before = position;
        }

        return false;
    }

    private static IAsyncEnumerator<long> Follow(ChangeFeed feed, long after) =>
        feed.FollowAsync(after, TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);

    private static async Task<long> NextAsync(IAsyncEnumerator<long> follower)
    {
        Assert.True(await follower.MoveNextAsync());
        return follower.Current;
    }
}

using Geo.Tiles.Caching;
using Xunit;

namespace Geo.Tiles.Tests.Caching;

/// <summary>What is kept, for how long, and who shares it.</summary>
public sealed class TileCacheTests
{
    private static readonly TileId Kaiping = TileId.Containing(12, 112.63, 22.38);
    private static readonly TileLife Always = new(OfOwnRows: true, Longest: null);

    private readonly ManualTime _time = new();
    private int _made;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tile_is_made_once_and_kept()
    {
        TileCache cache = new(100_000, _time);
        Assert.Equal([TileAnswer.Miss, TileAnswer.Hit, TileAnswer.Hit], [await GetAsync(cache, Key()), await GetAsync(cache, Key()), await GetAsync(cache, Key())]);
        Assert.Equal(1, _made);
    }

    [Fact]
    public async Task Whoever_sees_other_rows_or_asks_by_another_filter_gets_another_tile()
    {
        TileCache cache = new(100_000, _time);
        TileKey[] keys = [Key(), Key() with { Rights = "Planner|440783|" }, Key() with { Rights = "Planner||440783" }, Key() with { Filter = "a" }, Key() with { Layer = "constraint" }, Key() with { Tile = Kaiping.Parent!.Value }];
        foreach (TileKey key in keys)
        {
            Assert.Equal(TileAnswer.Miss, await GetAsync(cache, key));
        }

        Assert.Equal(keys.Length, _made);
    }

    [Fact]
    public async Task Beyond_its_bytes_the_least_used_goes()
    {
        TileCache cache = new(9_000, _time);
        TileKey[] keys = [.. Enumerable.Range(0, 3).Select(i => Key() with { Filter = $"{i}" })];
        await GetAsync(cache, keys[0], bytes: 1500);
        await GetAsync(cache, keys[1], bytes: 1500);
        await GetAsync(cache, keys[0]);
        await GetAsync(cache, keys[2], bytes: 1500);
        Assert.InRange(cache.Bytes, 6_000, 9_000);
        Assert.Equal([TileAnswer.Hit, TileAnswer.Hit, TileAnswer.Miss], [await GetAsync(cache, keys[0]), await GetAsync(cache, keys[2]), await GetAsync(cache, keys[1], bytes: 1)]);
        await GetAsync(cache, Key() with { Filter = "large" }, bytes: 10_000);
        Assert.Equal(TileAnswer.Miss, await GetAsync(cache, Key() with { Filter = "large" }));
    }

    [Fact]
    public async Task Nothing_is_kept_in_no_bytes()
    {
        TileCache cache = new(0, _time);
        Assert.Equal((TileAnswer.Miss, TileAnswer.Miss, 0L), (await GetAsync(cache, Key()), await GetAsync(cache, Key()), cache.Bytes));
    }

    [Fact]
    public async Task A_changed_box_ends_the_tiles_that_show_it_and_no_others()
    {
        TileCache cache = new(100_000, _time);
        TileBounds bounds = Kaiping.Bounds;
        TileId[] tiles = [Kaiping, Kaiping.Parent!.Value, Kaiping.Children[3], Kaiping.Children[0], TileId.Containing(12, 113.2, 22.0)];
        foreach (TileId tile in tiles)
        {
            await GetAsync(cache, Key() with { Tile = tile });
        }

        await GetAsync(cache, Key() with { Layer = "constraint" });
        cache.Forget([new ChangedBox("parcel", new TileBounds(bounds.East - 0.002, bounds.South + 0.001, bounds.East - 0.001, bounds.South + 0.002))]);
        List<TileAnswer> after = [];
        foreach (TileId tile in tiles)
        {
            after.Add(await GetAsync(cache, Key() with { Tile = tile }));
        }

        Assert.Equal([TileAnswer.Miss, TileAnswer.Miss, TileAnswer.Miss, TileAnswer.Hit, TileAnswer.Hit], after);
        Assert.Equal(TileAnswer.Hit, await GetAsync(cache, Key() with { Layer = "constraint" }));
    }

    [Fact]
    public async Task A_tile_of_rules_ends_with_any_change_and_with_its_time()
    {
        TileCache cache = new(100_000, _time);
        TileLife short_ = new(OfOwnRows: false, TimeSpan.FromMinutes(1));
        await GetAsync(cache, Key(), life: short_);
        Assert.Equal(TileAnswer.Hit, await GetAsync(cache, Key()));
        cache.Forget([new ChangedBox("facility", new TileBounds(0, 0, 1, 1))]);
        Assert.Equal(TileAnswer.Miss, await GetAsync(cache, Key(), life: short_));
        _time.Pass(TimeSpan.FromSeconds(61));
        Assert.Equal(TileAnswer.Miss, await GetAsync(cache, Key()));
    }

    [Fact]
    public async Task Equal_requests_at_the_same_time_are_one()
    {
        TileCache cache = new(100_000, _time);
        TaskCompletionSource gate = new();
        Task<TileAnswer>[] all = [.. Enumerable.Range(0, 20).Select(_ => GetAsync(cache, Key(), until: gate.Task))];
        gate.SetResult();
        TileAnswer[] answers = await Task.WhenAll(all);
        Assert.Equal((1, 1, 19), (_made, answers.Count(answer => answer == TileAnswer.Miss), answers.Count(answer => answer == TileAnswer.Joined)));
    }

    [Fact]
    public async Task What_is_written_to_while_it_is_made_is_not_kept_and_not_shared_with_who_asks_later()
    {
        TileCache cache = new(100_000, _time);
        TaskCompletionSource gate = new();
        Task<TileAnswer> before = GetAsync(cache, Key(), until: gate.Task);
        cache.Forget([new ChangedBox("parcel", Kaiping.Bounds)]);
        Task<TileAnswer> behind = GetAsync(cache, Key(), until: gate.Task);
        gate.SetResult();
        Assert.Equal([TileAnswer.Miss, TileAnswer.Miss, TileAnswer.Hit], [await before, await behind, await GetAsync(cache, Key())]);
        Assert.Equal(2, _made);
    }

    [Fact]
    public async Task Work_is_cancelled_when_nobody_waits_for_it_and_not_before()
    {
        TileCache cache = new(100_000, _time);
        using CancellationTokenSource first = new();
        using CancellationTokenSource second = new();
        TaskCompletionSource cancelled = new();
        Task<(TileResult, TileAnswer)> Ask(CancellationToken gone) => cache.GetAsync(
            Key(),
            async token =>
            {
                await using CancellationTokenRegistration told = token.Register(cancelled.SetResult);
                await Task.Delay(Timeout.InfiniteTimeSpan, token);
                throw new System.Diagnostics.UnreachableException();
            },
            gone);

        Task<(TileResult, TileAnswer)> one = Ask(first.Token);
        Task<(TileResult, TileAnswer)> other = Ask(second.Token);
        await first.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => one);
        Assert.False(cancelled.Task.IsCompleted);
        await second.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other);
        await cancelled.Task;
    }

    [Fact]
    public async Task A_failure_is_everybodys_who_waited_and_is_not_kept()
    {
        TileCache cache = new(100_000, _time);
        await Assert.ThrowsAsync<InvalidDataException>(() => cache.GetAsync(Key(), _ => throw new InvalidDataException(), Cancel));
        Assert.Equal(TileAnswer.Miss, await GetAsync(cache, Key()));
    }

    private static TileKey Key() => new("parcel", Kaiping, "Planner|440783|440703", "");

    private async Task<TileAnswer> GetAsync(TileCache cache, TileKey key, int bytes = 100, TileLife? life = null, Task? until = null) => (await cache.GetAsync(
        key,
        async _ =>
        {
            Interlocked.Increment(ref _made);
            await (until ?? Task.CompletedTask);
            return (new TileResult(new byte[bytes], "\"x\""), life ?? Always);
        },
        Cancel)).Answer;

    private sealed class ManualTime : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => _now;

        public void Pass(TimeSpan time) => _now += time.Ticks;
    }
}

using System.Collections.Concurrent;
using Geo.Data.History;
using Geo.Testing;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>A listener that runs while the test does.</summary>
internal sealed class Listening : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();

    public Listening(PostgisFixture database, bool pausesEnd = true, TimeSpan? silence = null)
        : this(database.AppConnectionString, pausesEnd, silence)
    {
    }

    public Listening(string connectionString, bool pausesEnd, TimeSpan? silence = null)
    {
        Clock = new PauseClock(pausesEnd);
        ChangeListener listener = new(connectionString, Feed, Clock, (_, pause) => Interruptions.Enqueue(pause)) { LongestSilence = silence ?? TimeSpan.FromSeconds(20) };
        Run = listener.RunAsync(_stopping.Token);
    }

    public ChangeFeed Feed { get; } = new();

    public PauseClock Clock { get; }

    public ConcurrentQueue<TimeSpan> Interruptions { get; } = new();

    public Task Run { get; }

    /// <summary>Waits until the feed has come so far.</summary>
    public Task UntilAsync(long position) => WhileRunningAsync(ReachAsync(position));

    /// <summary>Waits until the listener pauses.</summary>
    public Task UntilPausedAsync() => WhileRunningAsync(Clock.PausedAsync());

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await Run.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        _stopping.Dispose();
    }

    private async Task ReachAsync(long position)
    {
        await foreach (long newest in Feed.FollowAsync(position - 1, TestContext.Current.CancellationToken))
        {
            Assert.True(newest >= position);
            return;
        }
    }

    // A listener that failed would keep the test waiting.
    private async Task WhileRunningAsync(Task task) => await await Task.WhenAny(task, Run);
}

using System.Threading.Channels;
using Xunit;

namespace Geo.Data.Tests.History;

/// <summary>A clock whose pauses end at once, or when the test says so.</summary>
internal sealed class PauseClock(bool pausesEnd) : TimeProvider
{
    private readonly Channel<Pause> _begun = Channel.CreateUnbounded<Pause>();
    private Pause? _current;

    /// <summary>Waits until somebody pauses.</summary>
    public async Task PausedAsync() => _current = await _begun.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Ends the pause that <see cref="PausedAsync"/> met.</summary>
    public void EndPause() => _current!.End();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Pause pause = new(callback, state);
        if (pausesEnd)
        {
            ThreadPool.QueueUserWorkItem(_ => pause.End());
        }
        else
        {
            _begun.Writer.TryWrite(pause);
        }

        return pause;
    }

    private sealed class Pause(TimerCallback callback, object? state) : ITimer
    {
        public void End() => callback(state);

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

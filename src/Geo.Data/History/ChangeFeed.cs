using System.Runtime.CompilerServices;

namespace Geo.Data.History;

/// <summary>
/// The newest position of the change log, for everybody in this process who follows it. It holds one number and no queue:
/// whoever is slow sees the newest position next, and reads from the log what lies between.
/// </summary>
public sealed class ChangeFeed
{
    private State _state = new(0);
    private bool _isFollowed;

    /// <summary>The newest position that is known; 0 before the first is read.</summary>
    public long Position => Volatile.Read(ref _state).Position;

    /// <summary>
    /// Each time the newest position that lies behind the one given before; never the same twice, never an older one.
    /// Everything up to it is committed and seen by a statement that starts now on the primary.
    /// </summary>
    public async IAsyncEnumerable<long> FollowAsync(long after, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            State state = Volatile.Read(ref _state);
            if (state.Position > after)
            {
                after = state.Position;
                yield return after;
            }
            else
            {
                await state.Passed.Task.WaitAsync(cancellationToken);
            }
        }
    }

    /// <summary>True while new changes are told; false before the first position is read, and while the connection that listens is lost.</summary>
    public bool IsFollowed => Volatile.Read(ref _isFollowed);

    /// <summary>Says that nobody listens, until the next position.</summary>
    internal void Lose() => Volatile.Write(ref _isFollowed, false);

    /// <summary>Says that the log has come so far. One caller at a time.</summary>
    internal void Advance(long position)
    {
        State state = _state;
        if (position > state.Position)
        {
            Volatile.Write(ref _state, new State(position));
            state.Passed.SetResult();
        }

        // Behind the position: whoever reads both in the other order never takes an older one for the newest.
        Volatile.Write(ref _isFollowed, true);
    }

    private sealed record State(long Position)
    {
        // Whoever follows runs on its own thread, not on the listener's.
        public TaskCompletionSource Passed { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}

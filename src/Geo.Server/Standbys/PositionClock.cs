namespace Geo.Server.Standbys;

/// <summary>When the primary's change log was known to have come how far: what a standby must have replayed to be no older than a bound.</summary>
/// <param name="bound">The greatest age.</param>
/// <param name="clock">Measures it.</param>
internal sealed class PositionClock(TimeSpan bound, TimeProvider clock)
{
    private readonly Lock _access = new();
    private readonly Queue<(long Time, long Position)> _recent = [];

    // Nothing is known of the primary yet.
    private long _settled = long.MaxValue;

    /// <summary>The oldest position that may still be shown.</summary>
    public long Oldest
    {
        get
        {
            lock (_access)
            {
                // What was news longer ago than the bound has to be there.
                while (_recent.TryPeek(out (long Time, long Position) first) && clock.GetElapsedTime(first.Time) >= bound)
                {
                    _settled = _recent.Dequeue().Position;
                }

                return _settled;
            }
        }
    }

    /// <summary>Says that the log has come so far.</summary>
    public void Advance(long position)
    {
        lock (_access)
        {
            if (_settled == long.MaxValue)
            {
                // Nobody knows for how long the first has stood.
                _settled = position;
            }
            else
            {
                _recent.Enqueue((clock.GetTimestamp(), position));
            }
        }
    }
}

using System.Collections.Concurrent;

namespace Geo.Server.Standbys;

/// <summary>Who has written of late, and up to which position: they are shown what they wrote.</summary>
internal sealed class RecentWriters
{
    private const int MostKept = 10_000;

    private readonly ConcurrentDictionary<string, long> _positions = new(StringComparer.Ordinal);
    private long _floor;

    /// <summary>The position that somebody's reads must hold; 0 for who has not written.</summary>
    public long PositionOf(string actor) => Math.Max(Volatile.Read(ref _floor), _positions.GetValueOrDefault(actor));

    /// <summary>Remembers a write.</summary>
    /// <param name="actor">Whose it was.</param>
    /// <param name="position">A position that holds it.</param>
    /// <param name="replayed">What all standbys have by now: who wrote no later needs not be remembered.</param>
    public void Remember(string actor, long position, long replayed)
    {
        if (_positions.Count >= MostKept)
        {
            foreach ((string other, long _) in _positions.Where(pair => pair.Value <= replayed))
            {
                _positions.TryRemove(other, out long _);
            }

            // Too many to tell apart: all are shown what any of them wrote.
            if (_positions.Count >= MostKept)
            {
                Volatile.Write(ref _floor, Math.Max(_floor, _positions.Values.Max()));
                _positions.Clear();
            }
        }

        _positions.AddOrUpdate(actor, position, (_, before) => Math.Max(before, position));
    }
}

using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Geo.Server.Http.Subscriptions;

/// <summary>The event streams of single connection mode, reserved or open, by their tokens.</summary>
internal sealed class SharedStreams(TransportLimits limits, TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, SharedStream> _streams = new(StringComparer.Ordinal);

    /// <summary>How many there are.</summary>
    public int Count => _streams.Count;

    /// <summary>Reserves a stream; null where there are as many as may be.</summary>
    public SharedStream? Reserve()
    {
        if (_streams.Count >= limits.MostReservations)
        {
            return null;
        }

        SharedStream stream = new(RandomNumberGenerator.GetHexString(32, lowercase: true), limits.MostOperations);
        _streams[stream.Token] = stream;
        _ = ExpireAsync(stream);
        return stream;
    }

    /// <summary>The stream of a token.</summary>
    public SharedStream? Find(string token) => _streams.GetValueOrDefault(token);

    /// <summary>Ends a stream and everything on it.</summary>
    public Task CloseAsync(SharedStream stream)
    {
        _streams.TryRemove(stream.Token, out _);
        return stream.Operations.CloseAsync();
    }

    private async Task ExpireAsync(SharedStream stream)
    {
        await Task.Delay(limits.ReservationHolds, clock, CancellationToken.None);
        if (stream.Claim())
        {
            await CloseAsync(stream);
        }
    }
}

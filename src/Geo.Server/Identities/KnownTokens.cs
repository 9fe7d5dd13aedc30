using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Geo.Server.Rights;

namespace Geo.Server.Identities;

/// <summary>
/// Tokens that were found good, by their hash: checking a signature costs a third of a small query. What is asked again each time is
/// whether the token has ended and its key is still the issuer's.
/// </summary>
internal sealed class KnownTokens
{
    private const int Most = 2000;

    private readonly ConcurrentDictionary<string, ConnectedCaller> _callers = new(StringComparer.Ordinal);

    /// <summary>The caller of a token that is known and still good.</summary>
    public ConnectedCaller? Find(string token)
    {
        string hash = HashOf(token);
        if (!_callers.TryGetValue(hash, out ConnectedCaller? caller))
        {
            return null;
        }

        if (caller.Rights() is not null)
        {
            return caller;
        }

        _callers.TryRemove(hash, out _);
        return null;
    }

    /// <summary>Remembers who showed a good token.</summary>
    public void Add(string token, ConnectedCaller caller)
    {
        // More than ever ask within an hour: whoever asks next is looked at again, which only costs time.
        if (_callers.Count >= Most)
        {
            _callers.Clear();
        }

        _callers[HashOf(token)] = caller;
    }

    private static string HashOf(string token) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}

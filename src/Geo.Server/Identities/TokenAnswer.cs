using Geo.Server.Http;
using Geo.Server.Rights;

namespace Geo.Server.Identities;

/// <summary>What became of a token. A closed family.</summary>
internal abstract record TokenAnswer
{
    /// <summary>It is good.</summary>
    /// <param name="Caller">Who showed it.</param>
    internal sealed record Accepted(ConnectedCaller Caller) : TokenAnswer;

    /// <summary>It is not.</summary>
    /// <param name="Problem">What the client reads.</param>
    /// <param name="Error">The word of RFC 6750 for <c>WWW-Authenticate</c>; null where the token is not what is wrong.</param>
    internal sealed record Refused(Problem Problem, string? Error) : TokenAnswer;
}

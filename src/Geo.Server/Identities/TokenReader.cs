using Geo.Query.Execute;
using Geo.Server.Identities.Demo;
using Geo.Server.Rights;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Geo.Server.Identities;

/// <summary>From the text of a token to who showed it. Every way in asks here: headers of requests and first messages of sockets.</summary>
/// <param name="handlers">The handlers that check tokens: <c>Bearer</c> for the issuer's, another for those of the demo.</param>
/// <param name="claims">Reads rights from claims.</param>
/// <param name="callers">Knows who shows no token.</param>
/// <param name="keys">The keys of the issuer; null where none is configured.</param>
/// <param name="demo">The demo's issuer; null where there is none.</param>
/// <param name="clock">Says when a token has ended.</param>
internal sealed class TokenReader(
    ServiceProvider handlers, CallerReader claims, CallerDirectory callers, IssuerKeys? keys, DemoIssuer? demo, TimeProvider clock) : IAsyncDisposable
{
    private readonly KnownTokens _known = new();

    /// <summary>What a header <c>Authorization</c>, or its like in the first message of a socket, comes to.</summary>
    public Task<TokenAnswer> ReadHeaderAsync(string header, CancellationToken cancellationToken)
    {
        string[] parts = header.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        bool isBearer = parts.Length > 0 && parts[0].Equals(JwtBearerDefaults.AuthenticationScheme, StringComparison.OrdinalIgnoreCase);
        return isBearer && parts.Length == 2 ? ReadAsync(parts[1], cancellationToken)
            : isBearer && parts.Length == 1 && demo is not null ? Nobody
            : Task.FromResult<TokenAnswer>(Messages.NotBearer());
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => handlers.DisposeAsync();

    // Where the door stands open, this is the way to ask as somebody from outside: the demo token of nobody is empty.
    private Task<TokenAnswer> Nobody => Task.FromResult<TokenAnswer>(new TokenAnswer.Accepted(callers.Nobody));

    private async Task<TokenAnswer> ReadAsync(string token, CancellationToken cancellationToken)
    {
        if (token.Length > TokenRules.MostCharacters)
        {
            return Messages.TooLarge(TokenRules.MostCharacters);
        }

        if (_known.Find(token) is { } caller)
        {
            return new TokenAnswer.Accepted(caller);
        }

        TokenAnswer answer = await CheckAsync(token, cancellationToken);
        if (answer is TokenAnswer.Accepted accepted)
        {
            _known.Add(token, accepted.Caller);
        }

        return answer;
    }

    private async Task<TokenAnswer> CheckAsync(string token, CancellationToken cancellationToken)
    {
        if (Parse(token) is not { } parsed)
        {
            return Messages.Malformed();
        }

        if (!TokenRules.Accepts(parsed.Alg))
        {
            return Messages.BadAlgorithm();
        }

        bool isDemo = demo is not null && parsed.Issuer == DemoIssuer.Name;
        if (!isDemo && keys is null)
        {
            return demo is null ? Messages.NoIssuer() : Messages.ForeignIssuer();
        }

        try
        {
            if (!isDemo && !await keys!.IsNamedAsync(parsed.Issuer, cancellationToken))
            {
                return Messages.ForeignIssuer();
            }

            AuthenticateResult result = await (isDemo ? HandleAsync(DemoIssuer.Scheme, token, cancellationToken) : AuthenticateAsync(token, cancellationToken));
            return result.Succeeded ? Accept(result, parsed, isDemo ? null : keys) : Refuse(result.Failure);
        }
        catch (IssuerUnavailableException)
        {
            return Messages.IssuerUnavailable();
        }
    }

    private static JsonWebToken? Parse(string token)
    {
        try
        {
            return new JsonWebToken(token);
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    // A key that is not known may be new: the issuer is asked, and the token then looked at once more.
    private async Task<AuthenticateResult> AuthenticateAsync(string token, CancellationToken cancellationToken)
    {
        AuthenticateResult result = await HandleAsync(JwtBearerDefaults.AuthenticationScheme, token, cancellationToken);
        return result.Failure is SecurityTokenSignatureKeyNotFoundException && await keys!.RefreshAsync(cancellationToken)
            ? await HandleAsync(JwtBearerDefaults.AuthenticationScheme, token, cancellationToken)
            : result;
    }

    // The handler reads a request and keeps its answer for it; each token is a request of its own, a socket's too.
    private async Task<AuthenticateResult> HandleAsync(string scheme, string token, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = handlers.CreateAsyncScope();
        DefaultHttpContext context = new() { RequestServices = scope.ServiceProvider, RequestAborted = cancellationToken };
        context.Request.Headers.Authorization = $"{JwtBearerDefaults.AuthenticationScheme} {token}";
        return await context.AuthenticateAsync(scheme);
    }

    private TokenAnswer Accept(AuthenticateResult result, JsonWebToken token, IssuerKeys? issuer)
    {
        (Caller? caller, TokenAnswer.Refused? refusal) = claims.Read(new TokenClaims(result.Principal!));
        if (caller is null)
        {
            return refusal!;
        }

        string keyId = token.Kid;
        DateTimeOffset end = new DateTimeOffset(token.ValidTo, TimeSpan.Zero) + TokenRules.ClockSkew;
        CallerSettings listening = caller.Listening;
        return new TokenAnswer.Accepted(new ConnectedCaller(caller, end, () => clock.GetUtcNow() < end && issuer?.Knows(keyId) != false ? listening : null));
    }

    // The most particular first: most of them descend from the later ones.
    private static TokenAnswer.Refused Refuse(Exception? failure) => failure switch
    {
        SecurityTokenExpiredException => Messages.Expired(),
        SecurityTokenNotYetValidException => Messages.NotYetValid(),
        SecurityTokenNoExpirationException => Messages.NoExpiry(),
        SecurityTokenInvalidIssuerException => Messages.ForeignIssuer(),
        SecurityTokenInvalidAudienceException => Messages.ForeignAudience(),
        SecurityTokenInvalidAlgorithmException => Messages.BadAlgorithm(),
        SecurityTokenSignatureKeyNotFoundException => Messages.UnknownKey(),
        SecurityTokenInvalidSignatureException { InnerException: SecurityTokenInvalidAlgorithmException } => Messages.BadAlgorithm(),
        SecurityTokenInvalidSignatureException => Messages.BadSignature(),
        SecurityTokenMalformedException => Messages.Malformed(),
        _ => Messages.Invalid(),
    };
}

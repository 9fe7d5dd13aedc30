using System.Collections.Immutable;
using Geo.Server.Options;
using Microsoft.IdentityModel.Tokens;

namespace Geo.Server.Identities;

/// <summary>What makes a token good, whoever issued it.</summary>
internal static class TokenRules
{
    /// <summary>How far the clocks of issuer and server may be apart.</summary>
    public static readonly TimeSpan ClockSkew = TimeSpan.FromSeconds(30);

    /// <summary>The largest token that is looked at.</summary>
    public const int MostCharacters = 16 * 1024;

    // Asymmetric all of them: a public key is no secret, and must not serve as one.
    private static readonly ImmutableArray<string> Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    /// <summary>Whether a token may be signed this way at all.</summary>
    public static bool Accepts(string algorithm) => Algorithms.Contains(algorithm, StringComparer.Ordinal);

    /// <summary>The rules for tokens of an issuer that publishes its keys.</summary>
    public static TokenValidationParameters For(IssuerOptions issuer, TimeProvider clock)
    {
        TokenValidationParameters rules = Common(clock);
        rules.ValidAudiences = issuer.Audiences;
        rules.ValidIssuers = issuer.OtherNames;
        return rules;
    }

    /// <summary>The rules for tokens of a name and a key.</summary>
    public static TokenValidationParameters For(string issuer, string audience, SecurityKey key, TimeProvider clock)
    {
        TokenValidationParameters rules = Common(clock);
        rules.ValidAudience = audience;
        rules.ValidIssuer = issuer;
        rules.IssuerSigningKey = key;
        return rules;
    }

    private static TokenValidationParameters Common(TimeProvider clock) => new()
    {
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        RequireAudience = true,
        ValidateIssuer = true,
        ValidateAudience = true,
        ValidateIssuerSigningKey = true,
        // A token says which key signed it; one that does not, or names another, is not tried on every key there is.
        TryAllIssuerSigningKeys = false,
        LifetimeValidator = (notBefore, expires, _, _) => CheckLifetime(notBefore, expires, clock.GetUtcNow().UtcDateTime),
        NameClaimType = "sub",
    };

    private static bool CheckLifetime(DateTime? notBefore, DateTime? expires, DateTime now)
    {
        if (expires is not { } end)
        {
            throw new SecurityTokenNoExpirationException();
        }

        // Both ends of time itself occur: a start that is missing is its beginning.
        if (end <= now - ClockSkew)
        {
            throw new SecurityTokenExpiredException { Expires = end };
        }

        return notBefore is not { } start || start <= now + ClockSkew ? true : throw new SecurityTokenNotYetValidException { NotBefore = start };
    }
}

using System.Security.Cryptography;
using Geo.Server.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Geo.Server.Identities.Demo;

/// <summary>
/// Issues tokens for trying things out, in development on loopback only: with a key made at start that never leaves the process, so that
/// they end with it.
/// </summary>
internal sealed class DemoIssuer : IDisposable
{
    /// <summary>What its tokens give as their issuer.</summary>
    public const string Name = "urn:geo:demo";

    /// <summary>The name of the handler that checks them.</summary>
    public const string Scheme = "Demo";

    private const int KeyBits = 2048;

    // Longer than any server of a developer runs.
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(365);

    private readonly RSA _rsa = RSA.Create(KeyBits);
    private readonly RsaSecurityKey _key;
    private readonly IdentityOptions _options;
    private readonly TimeProvider _clock;

    private DemoIssuer(IReadOnlyList<string> counties, IdentityOptions options, TimeProvider clock)
    {
        (_options, _clock) = (options, clock);
        Identities = DemoIdentity.All(counties);
        _key = new RsaSecurityKey(_rsa) { KeyId = RandomNumberGenerator.GetHexString(16, lowercase: true) };
    }

    /// <summary>Whom it issues tokens to.</summary>
    public IReadOnlyList<DemoIdentity> Identities { get; }

    /// <summary>The rules by which its tokens are checked.</summary>
    public TokenValidationParameters Rules => TokenRules.For(Name, Name, _key, _clock);

    /// <summary>An issuer where one may be; null elsewhere.</summary>
    public static DemoIssuer? Create(ServeOptions options, IReadOnlyList<string> counties) =>
        options.IsDevelopment ? new DemoIssuer(counties, options.Identity, options.Clock) : null;

    /// <summary>A token, good until the server stops.</summary>
    public string Issue(DemoIdentity identity)
    {
        DateTime now = _clock.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Name,
            Audience = Name,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            Claims = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["sub"] = identity.Actor,
                [_options.RolesClaim] = new[] { identity.Key },
                [_options.CountiesClaim] = identity.Counties.ToArray(),
            },
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.RsaSha256),
        });
    }

    public void Dispose() => _rsa.Dispose();
}

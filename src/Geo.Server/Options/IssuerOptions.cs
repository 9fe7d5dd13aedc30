using System.Collections.Immutable;

namespace Geo.Server.Options;

/// <summary>Whose tokens the server trusts.</summary>
/// <param name="Authority">The issuer's address, without a slash at its end.</param>
/// <param name="Audiences">Whom a token is for, if it is for this server; one of them suffices.</param>
internal sealed record IssuerOptions(string Authority, ImmutableArray<string> Audiences)
{
    /// <summary>Issuers whose tokens carry another name than the authority's own description says.</summary>
    public ImmutableArray<string> OtherNames { get; init; } = [];

    /// <summary>Where the issuer describes itself.</summary>
    public string Metadata => $"{Authority}/.well-known/openid-configuration";

    /// <summary>The scheme, host and port of the authority, as a browser's policy names them.</summary>
    public string Origin => new Uri(Authority).GetLeftPart(UriPartial.Authority);
}

namespace Geo.Server.Options;

/// <summary>How the page signs in: authorization code with PKCE, as a public client.</summary>
/// <param name="ClientId">The page's client at the issuer.</param>
/// <param name="Scopes">What it asks for, separated by spaces.</param>
internal sealed record PageSignInOptions(string ClientId, string Scopes);

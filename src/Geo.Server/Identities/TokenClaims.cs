using System.Security.Claims;
using Geo.Server.Options;

namespace Geo.Server.Identities;

/// <summary>The claims of a good token, as this service reads them.</summary>
internal sealed class TokenClaims(ClaimsPrincipal principal)
{
    /// <summary>The client a token was given to; null where it names none.</summary>
    public string? ClientId => First("azp") ?? First("appid") ?? First("client_id");

    /// <summary>
    /// True for a token that a system got for itself, not for a user: it says so (<c>idtyp</c>), or its subject is the client, or, as in
    /// Entra, its subject is the object that signed in and no user consented to anything.
    /// </summary>
    public bool IsOfService => ClientId is { } client
        && (First("idtyp") is { } kind ? kind == "app" : First("sub") == client || (First("scp") is null && First("oid") is { } subject && subject == First("sub")));

    /// <summary>The first value of a claim; null for one that is not there.</summary>
    public string? First(string name) => principal.FindFirst(name)?.Value is { Length: > 0 } value ? value : null;

    /// <summary>All values of a claim, which may be a list, or one text of words.</summary>
    public IReadOnlyList<string> All(string name) => [.. principal.FindAll(name).SelectMany(claim => IdentityOptions.Words(claim.Value))];
}

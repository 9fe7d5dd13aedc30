namespace Geo.Server.Http.Subscriptions;

/// <summary>
/// Which pages may open connections that stay open: a browser lets a page of any site open a socket and read it, and names the
/// site in <c>Origin</c>. Ours may, and those the deployment names; what is no browser sends no origin.
/// </summary>
internal sealed class OriginCheck(IReadOnlyCollection<string> allowed)
{
    private readonly HashSet<string> _allowed = new(allowed, StringComparer.OrdinalIgnoreCase);

    /// <summary>True for the origin of a site as browsers write it.</summary>
    public static bool IsOrigin(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? site) && (site.Scheme == Uri.UriSchemeHttp || site.Scheme == Uri.UriSchemeHttps) && site.GetLeftPart(UriPartial.Authority) == text;

    /// <summary>True where the request comes from no page, from our own, or from a named site.</summary>
    public bool Passes(HttpRequest request)
    {
        string? origin = request.Headers.Origin;
        if (string.IsNullOrEmpty(origin))
        {
            return !CrossSite.IsEmbedded(request);
        }

        if (_allowed.Contains(origin))
        {
            return true;
        }

        // Behind a proxy the scheme may be another than the browser's; the host is the one the page came from.
        return Uri.TryCreate(origin, UriKind.Absolute, out Uri? site)
            && string.Equals(site.Authority, Authority(request.Host, site), StringComparison.OrdinalIgnoreCase);
    }

    private static string Authority(HostString host, Uri site) =>
        host.Port is { } port && port != DefaultPort(site) ? $"{host.Host}:{port}" : host.Host;

    private static int DefaultPort(Uri site) => site.Scheme == Uri.UriSchemeHttps ? 443 : 80;
}

namespace Geo.Server.Http;

/// <summary>Requests that a page of another site makes a browser send.</summary>
internal static class CrossSite
{
    /// <summary>
    /// True for a request that another site's page sends behind its reader's back, such as for an image or a script. Following a link is
    /// none, and programs that are no browsers do not send these headers.
    /// </summary>
    public static bool IsEmbedded(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate";
}

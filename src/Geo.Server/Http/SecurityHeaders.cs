namespace Geo.Server.Http;

/// <summary>The headers that every answer carries: it is what its type says, stands in no frame, and is for this site alone.</summary>
internal static class SecurityHeaders
{
    // For answers that are data: opened by themselves they may load and run nothing. The page's files bring their own policy.
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    /// <summary>Sets them before anything else may answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use(static (context, next) =>
    {
        Apply(context.Response);
        return next(context);
    });

    /// <summary>Sets them.</summary>
    public static void Apply(HttpResponse response)
    {
        IHeaderDictionary headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = DataPolicy;
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}

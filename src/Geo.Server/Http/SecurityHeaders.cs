namespace Geo.Server.Http;

/// <summary>The headers that every answer carries: it is what its type says, stands in no frame, and is for this site alone.</summary>
internal static class SecurityHeaders
{
    // For answers that are data: opened by themselves they may load and run nothing. The page's files bring their own policy.
    private const string DataPolicy = "default-src 'none'; frame-ancestors 'none'";

    // Nothing of a device is asked for but where it is, for the map.
    private const string Devices = "camera=(), microphone=(), payment=(), usb=(), geolocation=(self)";

    // Who came by https once comes by https for a year.
    private const string Transport = "max-age=31536000";

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
        headers["Permissions-Policy"] = Devices;
        if (response.HttpContext.Request.IsHttps)
        {
            headers.StrictTransportSecurity = Transport;
        }

        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}

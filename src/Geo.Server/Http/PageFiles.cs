using Geo.Server.Identities.Demo;
using Geo.Server.Options;
using Microsoft.Extensions.FileProviders;

namespace Geo.Server.Http;

/// <summary>The built map page at <c>/</c>, the explorer at <c>/graphiql</c>, and the headers that keep both from foreign hosts.</summary>
internal static class PageFiles
{
    // The map draws in a worker made from a blob and styles elements directly; nothing else may come from outside this origin.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; child-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Where an issuer sends the browser back to.</summary>
    public const string SignInAddress = "/sign-in";

    /// <summary>Serves the page's directory. Files under <c>/assets</c> carry their hash in the name and never change.</summary>
    public static void UsePage(this WebApplication app, string directory, IdentityOptions identity, TiandituOptions? tianditu)
    {
        string policy = PolicyOf(identity, tianditu);
        PhysicalFileProvider files = new(Path.GetFullPath(directory));
        app.Use(async (context, next) =>
        {
            context.Request.Path = context.Request.Path.Value switch
            {
                "/" => "/index.html",
                SignInAddress or DemoSignInEndpoint.Address when HttpMethods.IsGet(context.Request.Method) => "/index.html",
                "/graphiql" or "/graphiql/" => "/graphiql.html",
                _ => context.Request.Path,
            };
            await next(context);
        });
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = files,
            OnPrepareResponse = prepared =>
            {
                bool isHashed = prepared.Context.Request.Path.StartsWithSegments("/assets", StringComparison.Ordinal);
                prepared.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
                prepared.Context.Response.Headers.ContentSecurityPolicy = policy;
                if (tianditu is not null)
                {
                    // A key of Tianditu is held to the sites of its owner, which Tianditu tells by the origin, and only there.
                    prepared.Context.Response.Headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                }
            },
        });
    }

    // Signing in asks the issuer, the map asks Tianditu for its pictures: the only other places that the page may speak to, where there are any.
    private static string PolicyOf(IdentityOptions identity, TiandituOptions? tianditu)
    {
        string issuer = identity is { Page: not null, Issuer: { } known } ? $" {known.Origin}" : "";
        string pictures = tianditu is null ? "" : $" {tianditu.Address}";
        return ContentSecurityPolicy
            .Replace("connect-src 'self'", $"connect-src 'self'{issuer}{pictures}", StringComparison.Ordinal)
            .Replace("img-src 'self'", $"img-src 'self'{pictures}", StringComparison.Ordinal);
    }
}

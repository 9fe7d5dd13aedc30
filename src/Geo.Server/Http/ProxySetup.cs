using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Geo.Server.Http;

/// <summary>Programs that stand before this one, such as nginx: who asks them, and whether by https.</summary>
internal static class ProxySetup
{
    /// <summary>Takes the word of the programs named, and of nobody else.</summary>
    public static void UseProxies(this WebApplication app, IReadOnlyList<IPAddress> proxies)
    {
        if (proxies.Count == 0)
        {
            return;
        }

        ForwardedHeadersOptions options = new() { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = proxies.Count };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (IPAddress proxy in proxies)
        {
            options.KnownProxies.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }
}

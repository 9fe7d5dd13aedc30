using System.Net;

namespace Geo.Server.Http;

/// <summary>
/// Whether a request names this machine as its host. A page of another site whose name was made to lead to 127.0.0.1 is same-origin to the
/// browser, but the name it asks for is still its own.
/// </summary>
internal static class LoopbackHost
{
    /// <summary>Whether the host is <c>localhost</c> or a loopback address.</summary>
    public static bool IsNamedBy(HttpRequest request)
    {
        string host = request.Host.Host;
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
    }
}

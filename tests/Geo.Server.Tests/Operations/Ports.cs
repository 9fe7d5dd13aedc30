using System.Net;
using System.Net.Sockets;

namespace Geo.Server.Tests.Operations;

/// <summary>Ports on loopback.</summary>
internal static class Ports
{
    /// <summary>One that nobody listens on.</summary>
    public static int Free()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Whether somebody takes connections there.</summary>
    public static bool Listens(int port)
    {
        try
        {
            using TcpClient client = new();
            client.Connect(IPAddress.Loopback.ToString(), port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

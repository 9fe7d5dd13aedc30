using System.Net;
using System.Net.Sockets;
using Geo.Server.Rights;

namespace Geo.Server.Http.Load;

/// <summary>Who counts as one caller: who showed a token by name, everybody else by address.</summary>
/// <param name="Actor">The name in the token; null for who showed none.</param>
/// <param name="Network">The address, or of IPv6 the network that one customer gets; none for a caller with a name.</param>
internal readonly record struct CallerKey(string? Actor, IPAddress Network)
{
    /// <summary>The caller of a request whose token, where there is one, was read.</summary>
    public static CallerKey Of(HttpContext context) =>
        context.Features.Get<ConnectedCaller>() is { } caller ? Of(caller, NetworkOf(context.Connection.RemoteIpAddress)) : OfAddress(context);

    /// <summary>A caller who asks from a network.</summary>
    public static CallerKey Of(ConnectedCaller caller, IPAddress network) =>
        caller.Caller.IsIdentified ? new CallerKey(caller.Caller.Actor, IPAddress.None) : new CallerKey(Actor: null, network);

    /// <summary>Whoever asks from the address of a request.</summary>
    public static CallerKey OfAddress(HttpContext context) => new(Actor: null, NetworkOf(context.Connection.RemoteIpAddress));

    /// <summary>The address, or of IPv6 the network that one customer gets.</summary>
    public static IPAddress NetworkOf(IPAddress? remote)
    {
        if (remote is null)
        {
            return IPAddress.None;
        }

        if (remote.IsIPv4MappedToIPv6)
        {
            return remote.MapToIPv4();
        }

        if (remote.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return remote;
        }

        byte[] network = remote.GetAddressBytes();
        network.AsSpan(8).Clear();
        return new IPAddress(network);
    }
}

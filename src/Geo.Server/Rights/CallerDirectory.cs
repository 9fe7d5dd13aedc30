using Geo.Query.Execute;
using Geo.Server.Http;

namespace Geo.Server.Rights;

/// <summary>
/// Who a request comes from. Without a token it is nobody, who sees what is published; where a developer works on loopback it is the
/// development caller, who may everything.
/// </summary>
internal sealed class CallerDirectory
{
    private readonly ConnectedCaller _withoutToken;

    /// <summary>A directory.</summary>
    /// <param name="rights">What the roles may.</param>
    /// <param name="hasOpenDoor">True where a request without a token is the developer's.</param>
    public CallerDirectory(RoleRights rights, bool hasOpenDoor)
    {
        Nobody = ConnectedCaller.Of(rights.Create("anonymous", CallerRole.Anonymous, []));
        _withoutToken = hasOpenDoor ? ConnectedCaller.Of(rights.Create("development", CallerRole.Admin, [])) : Nobody;
    }

    /// <summary>Who sees what is published and no more.</summary>
    public ConnectedCaller Nobody { get; }

    /// <summary>The caller of a request.</summary>
    public Caller Of(HttpContext context) => ConnectedOf(context).Caller;

    /// <summary>The caller of a request, and for how long it may listen. A request that names another host than this machine is no developer's.</summary>
    public ConnectedCaller ConnectedOf(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<ConnectedCaller>() ?? (LoopbackHost.IsNamedBy(context.Request) ? _withoutToken : Nobody);
    }

    /// <summary>The rights to read of the caller of a request, to be asked again as long as it listens; null once they cannot be established.</summary>
    public Func<CallerSettings?> Follow(HttpContext context) => ConnectedOf(context).Rights;
}

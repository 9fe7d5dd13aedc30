using Geo.Query.Execute;

namespace Geo.Server.Rights;

/// <summary>
/// Who a request comes from. Without a token it is nobody, who sees what is published; where a developer works on loopback it is the
/// development caller, who may everything.
/// </summary>
/// <param name="rights">What the roles may.</param>
/// <param name="isDevelopment">True where a request without a token is the developer's.</param>
internal sealed class CallerDirectory(RoleRights rights, bool isDevelopment)
{
    private readonly Caller _nobody = isDevelopment
        ? rights.Create("development", CallerRole.Admin, [])
        : rights.Create("anonymous", CallerRole.Anonymous, []);

    /// <summary>The caller of a request.</summary>
    public Caller Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _nobody;
    }

    /// <summary>The rights to read of the caller of a request, to be asked again as long as it listens; null once they cannot be established.</summary>
    public Func<CallerSettings?> Follow(HttpContext context)
    {
        CallerSettings reading = Of(context).Listening;
        return () => reading;
    }
}

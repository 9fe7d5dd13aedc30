using System.Net;
using Geo.Query.Execute;

namespace Geo.Server.Rights;

/// <summary>
/// Who a request comes from. Until identities exist every caller is the development caller, who reads all counties, and writes
/// them only where the server listens on loopback: nobody writes from elsewhere without a name.
/// </summary>
/// <param name="counties">The counties of the database.</param>
/// <param name="listen">The address the server listens on.</param>
internal sealed class CallerDirectory(IReadOnlyList<string> counties, IPAddress listen)
{
    private readonly Caller _development = new(
        "development", string.Join(',', counties), IPAddress.IsLoopback(listen) ? string.Join(',', counties) : "");

    /// <summary>The caller of a request.</summary>
    public Caller Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _development;
    }

    /// <summary>The rights to read of the caller of a request, to be asked again as long as it listens; null once they cannot be established.</summary>
    public Func<CallerSettings?> Follow(HttpContext context)
    {
        CallerSettings reading = new([new(Caller.ExactSetting, Of(context).ExactCounties)]);
        return () => reading;
    }
}

using System.Globalization;
using Geo.Query.Execute;
using Geo.Server.Rights;

namespace Geo.Server.Standbys;

/// <summary>
/// Carries from server to server what a caller has written last, as a position of the change log: whichever server is asked next shows that
/// too. It gives no rights; who makes one up is sent to the primary.
/// </summary>
internal sealed class PositionCookie(StandbyReads reads)
{
    /// <summary>The name of the cookie.</summary>
    public const string Name = "geo-position";

    // Longer than the longest bound: by then every standby that is asked at all has it.
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    /// <summary>The caller with the position that its request brings.</summary>
    public static CallerSettings Read(HttpRequest request, CallerSettings caller) =>
        Position(request) is { } position ? caller with { SeesAtLeast = position } : caller;

    /// <summary>Gives the answer the position of the caller's last write through this server, where the request did not bring it.</summary>
    public void Write(HttpContext context, Caller caller)
    {
        long written = reads.WrittenBy(caller.Actor);
        if (written > (Position(context.Request) ?? 0))
        {
            context.Response.Cookies.Append(Name, written.ToString(CultureInfo.InvariantCulture), new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = Lifetime,
                Path = "/",
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            });
        }
    }

    private static long? Position(HttpRequest request) =>
        long.TryParse(request.Cookies[Name], NumberStyles.None, CultureInfo.InvariantCulture, out long position) ? position : null;
}

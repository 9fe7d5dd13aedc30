using Geo.Query.Execute;

namespace Geo.Server.Rights;

/// <summary>
/// Who a request comes from. Until identities exist every caller is the development editor, who reads and writes all counties;
/// <c>geo serve</c> listens on loopback for that reason.
/// </summary>
internal sealed class CallerDirectory(IReadOnlyList<string> counties)
{
    private readonly Caller _editor = new("development", string.Join(',', counties), string.Join(',', counties));

    /// <summary>The caller of a request.</summary>
    public Caller Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _editor;
    }

    /// <summary>The rights to read of the caller of a request, to be asked again as long as it listens; null once they cannot be established.</summary>
    public Func<CallerSettings?> Follow(HttpContext context)
    {
        CallerSettings reading = new([new(Caller.ExactSetting, Of(context).ExactCounties)]);
        return () => reading;
    }
}

namespace Geo.Server.Rights;

/// <summary>
/// Who a request comes from. Until identities exist every caller is the development planner, who reads all counties in full;
/// <c>geo serve</c> listens on loopback for that reason.
/// </summary>
internal sealed class CallerDirectory(IReadOnlyList<string> counties)
{
    private readonly Caller _planner = new("development planner", string.Join(',', counties));

    /// <summary>The caller of a request.</summary>
    public Caller Of(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return _planner;
    }
}

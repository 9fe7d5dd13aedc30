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
}

namespace Geo.Server.Http.Load;

/// <summary>Stands on endpoints that take no place among the requests in work: they answer at once, or have a limit of their own.</summary>
internal sealed class CountedElsewhere
{
    /// <summary>The one.</summary>
    public static readonly CountedElsewhere Mark = new();
}

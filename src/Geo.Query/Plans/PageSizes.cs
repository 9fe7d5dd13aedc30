namespace Geo.Query.Plans;

/// <summary>
/// Sizes of pages that stand in the statement instead of being parameters. Of a parameter PostgreSQL takes a tenth of all rows for granted, finds
/// the plan for any size dearer than the one for the size at hand, and plans every time anew. They are few, so that nobody fills the caches with them.
/// </summary>
internal static class PageSizes
{
    /// <summary>True for up to 10, for tens up to 100 and for hundreds.</summary>
    public static bool IsUsual(int size) => size switch
    {
        < 0 => false,
        <= 10 => true,
        <= 100 => size % 10 == 0,
        <= 1000 => size % 100 == 0,
        _ => false,
    };
}

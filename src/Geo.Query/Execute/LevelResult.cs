namespace Geo.Query.Execute;

/// <summary>The rows read of one level, written already, waiting for the rows they hang on.</summary>
internal sealed class LevelResult : IDisposable
{
    /// <summary>The page.</summary>
    public PageResult? Page { get; set; }

    /// <summary>Counts, aggregates, extents: for each parent one fragment of each.</summary>
    public FragmentResult? Summary { get; set; }

    /// <summary>The groups, for each grouping.</summary>
    public Dictionary<int, FragmentResult> Groups { get; } = [];

    public void Dispose()
    {
        Page?.Dispose();
        Summary?.Dispose();
        foreach (FragmentResult groups in Groups.Values)
        {
            groups.Dispose();
        }
    }
}

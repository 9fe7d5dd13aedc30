using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>What of a connection is answered from its page.</summary>
internal sealed class PageParts
{
    private readonly List<ConnectionFieldPlan> _lanes = [];
    private readonly HashSet<string> _pageInfo = new(StringComparer.Ordinal);

    /// <summary>The selections of records or edges, in the order of their lanes.</summary>
    public IReadOnlyList<ConnectionFieldPlan> Lanes => _lanes;

    /// <summary>True where the page is needed at all.</summary>
    public bool IsSelected { get; private set; }

    /// <summary>True where page info shows cursors.</summary>
    public bool ShowsCursors => _pageInfo.Contains("startCursor") || _pageInfo.Contains("endCursor");

    /// <summary>True where page info tells whether there are more rows in the direction of reading.</summary>
    public bool ShowsMore(bool backward) => _pageInfo.Contains(backward ? "hasPreviousPage" : "hasNextPage");

    /// <summary>Adds records or edges and answers their lane.</summary>
    public int Add(ConnectionFieldPlan lane)
    {
        IsSelected = true;
        _lanes.Add(lane);
        return _lanes.Count - 1;
    }

    /// <summary>Adds page info.</summary>
    public PageInfoMember Add(PageInfoPlan plan)
    {
        IsSelected |= plan.Fields.Any(field => !field.Field.StartsWith("__", StringComparison.Ordinal));
        _pageInfo.UnionWith(plan.Fields.Select(field => field.Field));
        return new(plan.Place.Name, [.. plan.Fields.Select(field => ((ReadOnlyMemory<byte>)Member.LabelOf(field.ResponseName), field.Field))]);
    }
}

using Geo.GraphQL.Validation.Limits;

namespace Geo.Query.Plans;

/// <summary>How much one operation may ask for.</summary>
public sealed record QueryLimits
{
    /// <summary>The limits a stranger meets.</summary>
    public static QueryLimits Default { get; } = new();

    /// <summary>Records of a page where neither first nor last is given.</summary>
    public int DefaultPage { get; init; } = 50;

    /// <summary>The most records of a page.</summary>
    public int MaxPage { get; init; } = 1000;

    /// <summary>The most groups of a list.</summary>
    public int MaxGroups { get; init; } = 1000;

    /// <summary>How large a document may be.</summary>
    public DocumentLimits Document { get; init; } = DocumentLimits.Default;

    /// <summary>The most an operation may cost, in units of about one row.</summary>
    public long MaxCost { get; init; } = 100_000;

    /// <summary>After how long PostgreSQL stops a statement.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(10);
}

namespace Geo.Query.Mapping.Feed;

/// <summary>That a change touched rows of a table in a county.</summary>
/// <param name="Position">The position of the change.</param>
/// <param name="Table">The table.</param>
/// <param name="County">The county; an empty text for rows of none.</param>
/// <param name="ChangeId">The change.</param>
internal sealed record FeedScope(long Position, string Table, string County, long ChangeId);

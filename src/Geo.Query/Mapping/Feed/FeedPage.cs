using System.Collections.Immutable;

namespace Geo.Query.Mapping.Feed;

/// <summary>A page of the feed.</summary>
/// <param name="Changes">The changes, in their order.</param>
/// <param name="HasNextPage">Whether changes follow.</param>
/// <param name="HasPreviousPage">Whether it begins behind a cursor.</param>
/// <param name="EndCursor">Where to go on; null where nothing was ever changed that the caller may see.</param>
/// <param name="LatestCursor">Behind all that was changed up to now.</param>
internal sealed record FeedPage(ImmutableArray<FeedChange> Changes, bool HasNextPage, bool HasPreviousPage, string? EndCursor, string? LatestCursor);

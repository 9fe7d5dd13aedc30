namespace Geo.Query.Subscriptions;

/// <summary>That a change matters to a filter.</summary>
/// <param name="Number">The number of the record in its page.</param>
/// <param name="Row">The record.</param>
/// <param name="Filter">The filter.</param>
/// <param name="Kind">What it means.</param>
internal sealed record FoundEvent(int Number, ChangedRow Row, WatchedFilter Filter, ChangeKind Kind);

namespace Geo.Query.Subscriptions;

/// <summary>A record that changed in a batch.</summary>
/// <param name="Key">The values of its key.</param>
/// <param name="Id">Its identifier in the API.</param>
/// <param name="At">The position of its last change in the batch.</param>
/// <param name="ChangedAt">When that was, as PostgreSQL counts time.</param>
/// <param name="IsWatched">Whether a watched column or a part changed.</param>
/// <param name="Before">Whether it was visible before, and its box.</param>
/// <param name="After">Whether it is visible after, and its box.</param>
internal sealed record ChangedRow(object[] Key, string Id, long At, long ChangedAt, bool IsWatched, RowSide Before, RowSide After);

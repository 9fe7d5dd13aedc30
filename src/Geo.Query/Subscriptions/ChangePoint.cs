namespace Geo.Query.Subscriptions;

/// <summary>
/// How far a subscriber has come in the change log: everything up to a position, and where it was interrupted inside of a batch of
/// positions, the events of that batch up to one record. A batch is told in the order of the last change of each record, then of keys.
/// </summary>
/// <param name="From">The position before the batch.</param>
/// <param name="Upto">The last position of the batch; null where the next batch has not begun.</param>
/// <param name="At">The position of the last event told of the batch.</param>
/// <param name="Record">The identifier of its record.</param>
internal sealed record ChangePoint(long From, long? Upto = null, long At = 0, string? Record = null);

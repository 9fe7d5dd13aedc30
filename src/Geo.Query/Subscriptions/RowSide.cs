namespace Geo.Query.Subscriptions;

/// <summary>A record before or after its change.</summary>
/// <param name="IsThere">Whether there is one that the caller sees.</param>
/// <param name="Extent">The box of its shape; null where it has none.</param>
internal readonly record struct RowSide(bool IsThere, Extent? Extent);

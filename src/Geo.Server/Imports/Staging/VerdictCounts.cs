namespace Geo.Server.Imports.Staging;

/// <summary>How many rows have which verdict.</summary>
/// <param name="Accepted">New records.</param>
/// <param name="Changed">Changes of records.</param>
/// <param name="Unchanged">What the record says already.</param>
/// <param name="Rejected">Refused.</param>
internal sealed record VerdictCounts(long Accepted, long Changed, long Unchanged, long Rejected);

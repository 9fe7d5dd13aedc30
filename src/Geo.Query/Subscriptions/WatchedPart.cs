using System.Collections.Immutable;
using Geo.Query.Mapping;

namespace Geo.Query.Subscriptions;

/// <summary>A table whose rows are parts of a watched record.</summary>
/// <param name="View">Its view; the old rows are in the view with <c>_history</c> behind the name.</param>
/// <param name="Key">Its columns that hold the key of the record, in the order of <see cref="EntityMap.Key"/>.</param>
public sealed record WatchedPart(string View, ImmutableArray<string> Key);

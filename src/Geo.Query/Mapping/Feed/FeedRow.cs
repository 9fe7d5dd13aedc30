using System.Text.Json;

namespace Geo.Query.Mapping.Feed;

/// <summary>An entry of the history with what stands behind it.</summary>
/// <param name="Key">The key of its table.</param>
/// <param name="HasBefore">Whether the row was there before the change.</param>
/// <param name="HasAfter">Whether it is there behind it.</param>
/// <param name="StateBefore">Its state before, where it has one.</param>
/// <param name="StateAfter">Its state behind the change.</param>
/// <param name="Before">The values of its items before; null where there are none, or nobody asks.</param>
/// <param name="After">The values behind the change.</param>
internal sealed record FeedRow(
    long Position,
    DateTimeOffset ChangedAt,
    string Actor,
    string? Reason,
    object[] Key,
    bool HasBefore,
    bool HasAfter,
    string? StateBefore,
    string? StateAfter,
    JsonElement? Before,
    JsonElement? After);

namespace Geo.Server.Links;

/// <summary>What a signed address opens: the records of one type under one filter, for the counties of its maker, for a while.</summary>
/// <param name="TypeName">The entity, such as <c>Parcel</c>.</param>
/// <param name="Counties">The counties its bearer sees in full, comma separated, as the setting <c>geo.exact</c> has them.</param>
/// <param name="ExpiresAt">Until when, on the full hour.</param>
/// <param name="Filter">The canonical filter, UTF-8 JSON; empty for none.</param>
internal sealed record FilterLink(string TypeName, string Counties, DateTimeOffset ExpiresAt, ReadOnlyMemory<byte> Filter);

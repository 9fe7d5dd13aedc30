using Geo.Server.Rights;
using Geo.Tiles;

namespace Geo.Server.Links;

/// <summary>What a token opens: the rows under a filter, with the rights of whoever made the link.</summary>
/// <param name="Caller">The rights.</param>
/// <param name="Filter">The filter; null for none.</param>
internal sealed record LinkedFilter(Caller Caller, TileFilter? Filter);

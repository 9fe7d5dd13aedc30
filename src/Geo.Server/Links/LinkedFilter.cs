using Geo.Server.Rights;
using Geo.Tiles;

namespace Geo.Server.Links;

/// <summary>What a token opens: the rows under a filter, with the rights of whoever made the link.</summary>
/// <param name="Caller">The rights.</param>
/// <param name="Key">Equal for equal filters; empty for none.</param>
/// <param name="Filter">The filter; null for none. Not read before it is needed: a tile that is kept needs its key alone.</param>
internal sealed record LinkedFilter(Caller Caller, string Key, Lazy<TileFilter>? Filter);

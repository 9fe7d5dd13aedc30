using Geo.Server.Rights;

namespace Geo.Server.Links;

/// <summary>What a signed address opens: the records of one type under one filter, as its maker saw them, for a while. Who holds it sees that and no more.</summary>
/// <param name="TypeName">The entity, such as <c>Parcel</c>.</param>
/// <param name="Role">The role of its maker.</param>
/// <param name="ExactCounties">The counties its bearer sees in full, comma separated, as the setting <c>geo.exact</c> has them.</param>
/// <param name="CoarseCounties">The counties its bearer sees coarsened, as the setting <c>geo.coarse</c> has them.</param>
/// <param name="ExpiresAt">Until when, on the full hour.</param>
/// <param name="Filter">The canonical filter, UTF-8 JSON; empty for none.</param>
internal sealed record FilterLink(
    string TypeName, CallerRole Role, string ExactCounties, string CoarseCounties, DateTimeOffset ExpiresAt, ReadOnlyMemory<byte> Filter);

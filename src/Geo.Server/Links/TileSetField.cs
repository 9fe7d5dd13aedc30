using System.Globalization;
using Geo.Query.Mapping;
using Geo.Server.Http;

namespace Geo.Server.Links;

/// <summary>The field <c>tiles</c> of a connection: the signed address of the same records as vector tiles.</summary>
internal sealed class TileSetField(FilterLinks links, StoredFilters stored, string? reviewNumber)
{
    private const string Sdl =
        """
        "Vector tiles of exactly the records of the connection it stands on (矢量瓦片)."
        type TileSet {
          "The address of a tile, from this server's root, with {z}, {x} and {y} to fill in. Whoever holds it sees these records until it expires."
          urlTemplate: String!
          "When the address stops working: on the hour, one to two hours after it was made. Ask again then."
          expiresAt: DateTime!
          "Whom a map of them must name (数据来源), as HTML; the same as in `/tiles/parcel.json`."
          attribution: String!
          "The map review number of this deployment (审图号), which a published map carries; null where it has none."
          reviewNumber: String
        }
        """;

    /// <summary>The field as the schema declares it, where no link is ever asked for.</summary>
    public static HostFieldMap Declaration { get; } = Declare(
        (_, _) => throw new System.Diagnostics.UnreachableException("A schema that is only printed was asked for a link."));

    /// <summary>The field with its links.</summary>
    public HostFieldMap Map => Declare(ValuesAsync);

    private static HostFieldMap Declare(Func<HostCall, CancellationToken, ValueTask<IReadOnlyDictionary<string, object?>>> values) =>
        new("tiles", "TileSet", Sdl, "The same records as vector tiles: list, total and map under one filter (同一筛选的矢量瓦片).", values);

    private async ValueTask<IReadOnlyDictionary<string, object?>> ValuesAsync(HostCall call, CancellationToken cancellationToken)
    {
        DateTimeOffset expiresAt = links.NextExpiry();
        ReadOnlyMemory<byte> kept = await stored.KeepAsync(call.Filter, cancellationToken);
        string token = links.Write(FilterLink.Of(call.Caller, LinkPurpose.Tiles, call.Entity.TypeName, expiresAt, kept));
        string layer = TileLayers.Of(call.Entity.TypeName)!.Name;
        return new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["urlTemplate"] = $"/tiles/{layer}/{{z}}/{{x}}/{{y}}.mvt?f={token}",
            ["attribution"] = Attribution.Html,
            ["reviewNumber"] = reviewNumber,
            ["expiresAt"] = expiresAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        };
    }
}

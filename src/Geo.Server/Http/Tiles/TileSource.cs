using System.Globalization;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Rights;
using Geo.Tiles;
using Geo.Tiles.Caching;

namespace Geo.Server.Http.Tiles;

/// <summary>Tiles as a caller sees them: kept ones where they are surely right, else new ones.</summary>
internal sealed class TileSource(TileRunner runner, TileCache cache, TileFollower follower, TimeSpan statementTimeout)
{
    private readonly KeyValuePair<string, string> _timeout = new("statement_timeout", string.Create(CultureInfo.InvariantCulture, $"{statementTimeout.TotalMilliseconds:F0}ms"));

    /// <summary>A tile of a layer.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="tile">The tile.</param>
    /// <param name="caller">Whose rights hold.</param>
    /// <param name="linked">The filter; null for none.</param>
    /// <param name="isFresh">True where the caller wants what is committed now, whatever this server was told so far.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<(TileResult Result, TileAnswer Answer)> GetAsync(
        TileLayer layer, TileId tile, Caller caller, LinkedFilter? linked, bool isFresh, CancellationToken cancellationToken)
    {
        bool isCurrent = isFresh ? await follower.CatchUpAsync(cancellationToken) : follower.IsCurrent;
        return isCurrent
            ? await cache.GetAsync(new TileKey(layer.Name, tile, RightsOf(caller), linked?.Key ?? ""), token => RenderAsync(layer, tile, caller, linked, token), cancellationToken)
            : ((await RenderAsync(layer, tile, caller, linked, cancellationToken)).Result, TileAnswer.Bypassed);
    }

    private async Task<(TileResult Result, TileLife Life)> RenderAsync(TileLayer layer, TileId tile, Caller caller, LinkedFilter? linked, CancellationToken cancellationToken)
    {
        TileFilter? filter = linked?.Filter?.Value;
        RightsSettings rights = new([.. caller.Settings, _timeout]) { Face = FaceMap.ViewOf("", caller.Face) };
        return (await runner.RenderAsync(layer, tile, filter, rights, cancellationToken), TileLife.Of(layer, filter));
    }

    // All settings but the name of the caller: that is for the record of writes, and no view that tiles read looks at it.
    private static string RightsOf(Caller caller) => $"{caller.Role}|{caller.ExactCounties}|{caller.CoarseCounties}";
}

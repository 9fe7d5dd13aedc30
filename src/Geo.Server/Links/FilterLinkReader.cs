using System.Security.Cryptography;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Server.Rights;
using Geo.Tiles;

namespace Geo.Server.Links;

/// <summary>From the token of an address to the rows it opens.</summary>
internal sealed class FilterLinkReader(FilterLinks links, StoredFilters stored, ApiModel model)
{
    /// <summary>Reads a token for a layer; no token is no filter.</summary>
    public async Task<(LinkedFilter? Linked, LinkProblem? Problem)> ReadAsync(string? token, TileLayer layer, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(token))
        {
            return (null, null);
        }

        (FilterLink? link, LinkRefusal? refusal) = links.Read(token);
        if (link is null)
        {
            return (null, Explain(refusal));
        }

        if (link.Purpose != LinkPurpose.Tiles || !model.EntityByType.TryGetValue(link.TypeName, out EntityMap? entity) || TileLayers.Of(link.TypeName) != layer)
        {
            return (null, new LinkProblem(
                StatusCodes.Status400BadRequest, "LINK_OF_ANOTHER_LAYER", $"This address was made for {link.TypeName}, not for the layer \"{layer.Name}\"."));
        }

        Caller caller = link.Bearer;
        if (await stored.ResolveAsync(link.Filter, cancellationToken) is not { } filter)
        {
            return (null, Explain(LinkRefusal.Expired));
        }

        return filter.IsEmpty
            ? (new LinkedFilter(caller, Key: "", Filter: null), null)
            : (new LinkedFilter(caller, Convert.ToHexStringLower(SHA256.HashData(filter.Span)), new Lazy<TileFilter>(() => Read(entity, filter, caller.Face))), null);
    }

    private TileFilter Read(EntityMap entity, ReadOnlyMemory<byte> filter, Face face)
    {
        InputObject where = CanonicalFilter.Read(model, entity, filter);
        return new TileFilter(row => FilterCompiler.CompileWhere(model, entity, where, face, row))
        {
            KnowsCells = FilterCompiler.KeptCountsKnow(model, entity, where),
            OfOwnRows = FilterCompiler.IsOfOwnColumns(entity, where),
        };
    }

    private static LinkProblem Explain(LinkRefusal? refusal) => refusal switch
    {
        LinkRefusal.Expired => new LinkProblem(
            StatusCodes.Status403Forbidden, "LINK_EXPIRED", "This address has expired. Ask for tiles { urlTemplate } again."),
        LinkRefusal.NotALink => new LinkProblem(
            StatusCodes.Status403Forbidden, "LINK_INVALID", "This address is no longer valid, or never was: its parameter f was changed, or signed with a key that does not count here. Ask for tiles { urlTemplate } again."),
        _ => throw new System.Diagnostics.UnreachableException($"No sentence for {refusal}."),
    };
}

using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Rights;
using Geo.Server.Telemetry;
using Geo.Tiles;

namespace Geo.Server.Http;

/// <summary><c>/tiles/{layer}.json</c> and <c>/tiles/{layer}/{z}/{x}/{y}.mvt</c>.</summary>
internal sealed class TileEndpoint(
    TileRunner runner, FilterLinkReader links, CallerDirectory callers, TimeSpan statementTimeout, string? reviewNumber, ServerMeter meter)
{
    private const string TileType = "application/vnd.mapbox-vector-tile";

    // An edit shows within a minute; until then a map that pans back and forth asks nobody.
    private const string Caching = "private, max-age=60";

    private readonly KeyValuePair<string, string> _timeout = new("statement_timeout", string.Create(CultureInfo.InvariantCulture, $"{statementTimeout.TotalMilliseconds:F0}ms"));

    // What the data cover: the province, with a margin.
    private static readonly TileBounds Province = new(109.5, 20.0, 117.5, 25.7);

    /// <summary>Adds the two addresses.</summary>
    public void Map(WebApplication app)
    {
        app.MapGet("/tiles/{layer}.json", DescribeAsync);
        app.MapGet("/tiles/{layer}/{z}/{x}/{y}.mvt", RenderAsync);
    }

    private async Task DescribeAsync(HttpContext context, string layer)
    {
        if (TileCatalog.Find(layer) is not { } found)
        {
            RefuseUnknownLayer(context, layer);
            return;
        }

        HttpRequest request = context.Request;
        string template = $"{request.Scheme}://{request.Host}/tiles/{found.Name}/{{z}}/{{x}}/{{y}}.mvt{request.QueryString}";
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = Caching;
        await using Utf8JsonWriter json = new(context.Response.BodyWriter, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        TileJson.Write(json, found, template, Province, Attribution.With(reviewNumber));
    }

    private async Task RenderAsync(HttpContext context, string layer, string z, string x, string y)
    {
        if (TileCatalog.Find(layer) is not { } found)
        {
            RefuseUnknownLayer(context, layer);
            return;
        }

        if (Number(z) is not { } zoom || Number(x) is not { } column || Number(y) is not { } row || TileId.Create(zoom, column, row) is not { } tile)
        {
            ProblemAnswer.Write(context, Messages.TileNotFound(z, x, y, TileId.MaxZoom));
            return;
        }

        string? token = context.Request.Query["f"];
        (LinkedFilter? linked, LinkProblem? problem) = await links.ReadAsync(token, found, context.RequestAborted);
        if (problem is not null)
        {
            ProblemAnswer.Write(context, new Problem(problem.Status, problem.Code, problem.Message));
            return;
        }

        Caller caller = linked?.Caller ?? callers.Of(context);
        TileResult result = await runner.RenderAsync(found, tile, linked?.Filter, new RightsSettings([.. caller.Settings, _timeout]) { Face = FaceMap.ViewOf("", caller.Face) }, context.RequestAborted);
        meter.CountTile(found.Name, Answer(context, result));
    }

    private static string Answer(HttpContext context, TileResult result)
    {
        // Weak, because the same tile goes out in several encodings.
        string etag = $"W/{result.ETag}";
        context.Response.Headers.CacheControl = Caching;
        context.Response.Headers.Vary = "Accept-Encoding, Authorization";
        context.Response.Headers.ETag = etag;
        if (Conditional.IsNotModified(context.Request, etag))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return "not modified";
        }

        if (result.IsEmpty)
        {
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return "empty";
        }

        context.Response.ContentType = TileType;
        context.Response.BodyWriter.Write(result.Bytes.Span);
        return "rendered";
    }

    private static void RefuseUnknownLayer(HttpContext context, string layer) =>
        ProblemAnswer.Write(context, Messages.LayerNotFound(layer, TileCatalog.Layers.Select(known => known.Name)));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

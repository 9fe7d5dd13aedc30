using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Geo.Server.Http.Tiles;
using Geo.Server.Links;
using Geo.Server.Rights;
using Geo.Server.Telemetry;
using Geo.Tiles;
using Geo.Tiles.Caching;

namespace Geo.Server.Http;

/// <summary><c>/tiles/{layer}.json</c> and <c>/tiles/{layer}/{z}/{x}/{y}.mvt</c>.</summary>
internal sealed class TileEndpoint(
    TileSource tiles, FilterLinkReader links, CallerDirectory callers, string? reviewNumber, ServerMeter meter)
{
    private const string TileType = "application/vnd.mapbox-vector-tile";

    // An edit shows within a minute; until then a map that pans back and forth asks nobody.
    private const string Caching = "private, max-age=60";

    // Ground that is loaded and not edited, the same for everybody: an old tile serves while a new one is on its way.
    private const string CachingOfGround = "public, max-age=300, stale-while-revalidate=86400";

    // One packet holds as much either way.
    private const int LeastCompressed = 1024;

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
        (TileResult result, TileAnswer source) = await tiles.GetAsync(found, tile, caller, linked, IsFresh(context.Request), context.RequestAborted);
        context.Response.Headers["Cache-Status"] = StatusOf(source);
        meter.CountTile(found.Name, Answer(context, found, result, source), source);
    }

    // What the page asks for behind a write of its own.
    private static bool IsFresh(HttpRequest request) => request.GetTypedHeaders().CacheControl is { } asked && (asked.NoCache || asked.MaxAge == TimeSpan.Zero);

    private static string Answer(HttpContext context, TileLayer layer, TileResult result, TileAnswer source)
    {
        // Weak, because the same tile goes out in several encodings.
        string etag = $"W/{result.ETag}";
        context.Response.Headers.CacheControl = CachingOf(layer);
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
        if (source == TileAnswer.Hit && result.Bytes.Length >= LeastCompressed && TakesBrotli(context.Request))
        {
            // What is kept is compressed once, and not for each answer.
            context.Response.Headers.ContentEncoding = "br";
            context.Response.BodyWriter.Write(result.Brotli.Span);
            return "rendered";
        }

        context.Response.BodyWriter.Write(result.Bytes.Span);
        return "rendered";
    }

    private static bool TakesBrotli(HttpRequest request) =>
        request.GetTypedHeaders().AcceptEncoding.Any(accepted => accepted.Value.Equals("br", StringComparison.OrdinalIgnoreCase) && accepted.Quality is not 0);

    // RFC 9211.
    private static string StatusOf(TileAnswer source) => source switch
    {
        TileAnswer.Hit => "geo; hit",
        TileAnswer.Miss => "geo; fwd=uri-miss; stored",
        TileAnswer.Joined => "geo; fwd=uri-miss; collapsed",
        TileAnswer.Bypassed => "geo; fwd=bypass",
        _ => throw new System.Diagnostics.UnreachableException($"No status for {source}."),
    };

    private static string CachingOf(TileLayer layer) =>
        layer == TileCatalog.Basemap || layer == TileCatalog.PlaceName || layer == TileCatalog.Region ? CachingOfGround : Caching;

    private static void RefuseUnknownLayer(HttpContext context, string layer) =>
        ProblemAnswer.Write(context, Messages.LayerNotFound(layer, TileCatalog.Layers.Select(known => known.Name)));

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}

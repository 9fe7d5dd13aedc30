using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Server.Links;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Server.Schema;
using Geo.Tiles;
using Microsoft.AspNetCore.ResponseCompression;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>The composed server: database, maps, engine, tiles and addresses.</summary>
internal sealed class GeoApplication(WebApplication web, NpgsqlDataSource database, int counties) : IAsyncDisposable
{
    // Cells of 64 pixels on a map with 512 to a tile: counts that can be read beside each other.
    private static readonly TileOptions Tiles = new() { CountCells = 8 };

    /// <summary>The web host, not yet started.</summary>
    public WebApplication Web { get; } = web;

    /// <summary>How many counties the database holds.</summary>
    public int Counties { get; } = counties;

    /// <summary>Connects, checks schema and maps, and composes the host; or says everything that stands in the way.</summary>
    public static async Task<(GeoApplication? Application, IReadOnlyList<string> Mistakes)> CreateAsync(
        ServeOptions options, CancellationToken cancellationToken)
    {
        // 1. the database, as the role that may read the schema api
        NpgsqlDataSource database = ServerDatabase.Create(options.Database.Application);
        try
        {
            // 2. the schema is this program's, and the maps fit it
            FilterLinks links = new(options.SigningKeys, TimeProvider.System);
            StoredFilters stored = new(database);
            ApiModel model = new ApiSchema(new TileSetField(links, stored).Map, TimeProvider.System).Build();
            IReadOnlyList<string> mistakes = await ServerDatabase.CheckAsync(database, model, cancellationToken);
            if (mistakes.Count > 0)
            {
                await database.DisposeAsync();
                return (null, mistakes);
            }

            // 3. the host
            IReadOnlyList<string> counties = await ServerDatabase.ReadCountiesAsync(database, cancellationToken);
            WebApplication web = Compose(options, database, model, new FilterLinkReader(links, stored, model), new CallerDirectory(counties));
            return (new GeoApplication(web, database, counties.Count), []);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        await database.DisposeAsync();
    }

    private static WebApplication Compose(
        ServeOptions options, NpgsqlDataSource database, ApiModel model, FilterLinkReader links, CallerDirectory callers)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        // A host that cannot start throws, and the command line says why in one line; its log would say it again in fifty.
        builder.Logging.SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = GraphQLEndpoint.MostBytesRead;
            kestrel.Listen(options.Listen, options.Port);
        });
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, GraphQLMediaType.Response, "application/vnd.mapbox-vector-tile"];
        });
        WebApplication web = builder.Build();
        web.UseFailureAnswer();
        web.UseSecurityHeaders();
        web.UseResponseCompression();
        if (options.PageDirectory is { } page)
        {
            web.UsePage(page);
        }

        // After the page: a request that an address matches is no file any more, and the answer for unknown addresses matches all.
        web.UseRouting();
        QueryExecutor executor = new(model, database, new QueryLimits());
        new GraphQLEndpoint(executor, callers, web.Services.GetRequiredService<ILogger<GraphQLEndpoint>>()).Map(web);
        new TileEndpoint(new TileRunner(database, Tiles), links, callers).Map(web);
        new HealthEndpoint(database, web.Services.GetRequiredService<ILogger<HealthEndpoint>>()).Map(web);
        web.UseNotFoundAnswer();
        return web;
    }
}

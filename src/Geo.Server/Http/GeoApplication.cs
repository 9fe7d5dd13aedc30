using System.Collections.Immutable;
using Geo.Data.History;
using Geo.Data.Migrations;
using Geo.Data.Partitioning;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Server.Exports;
using Geo.Server.Ground;
using Geo.Server.Http.Documents;
using Geo.Server.Http.Load;
using Geo.Server.Http.Subscriptions;
using Geo.Server.Http.Tiles;
using Geo.Server.Identities;
using Geo.Server.Identities.Demo;
using Geo.Server.Imports;
using Geo.Server.Links;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Server.Standbys;
using Geo.Server.Telemetry;
using Geo.Tiles;
using Geo.Tiles.Caching;
using Npgsql;

namespace Geo.Server.Http;

/// <summary>The composed server: database, maps, engine, tiles and addresses.</summary>
internal sealed class GeoApplication(WebApplication web, NpgsqlDataSource database, NpgsqlDataSource health, StandbyReads? standbys, int counties, DemoIssuer? demo) : IAsyncDisposable
{
    // Cells of 64 pixels on a map with 512 to a tile: counts that can be read beside each other.
    private static readonly TileOptions Tiles = new() { CountCells = 8 };

    /// <summary>The web host, not yet started.</summary>
    public WebApplication Web { get; } = web;

    /// <summary>Standbys that answer queries; null where there are none.</summary>
    public StandbyReads? Standbys { get; } = standbys;

    /// <summary>How many counties the database holds.</summary>
    public int Counties { get; } = counties;

    /// <summary>Who issues tokens of demo identities; null where there are none.</summary>
    public DemoIssuer? Demo { get; } = demo;

    /// <summary>Connects, checks schema and maps, and composes the host; or says everything that stands in the way.</summary>
    public static async Task<(GeoApplication? Application, IReadOnlyList<string> Mistakes)> CreateAsync(
        ServeOptions options, CancellationToken cancellationToken)
    {
        // 1. the database, as the role that may read the schema api
        NpgsqlDataSource database = ServerDatabase.Create(options.Database.Application, options.TransactionPooling);
        try
        {
            // 2. the schema is this program's, and the maps fit it
            SignedModel signed = new(options, database, TimeProvider.System);
            List<string> mistakes = [.. await ServerDatabase.CheckAsync(database, signed.Model, cancellationToken)];
            DocumentStore? documents = ReadDocuments(options, signed.Model, mistakes);
            RoleRights rights = new(mistakes.Count > 0 ? [] : await ServerDatabase.ReadCountiesAsync(database, cancellationToken));
            mistakes.AddRange(new CallerReader(options.Identity, rights).Mistakes());
            if (documents is null || mistakes.Count > 0)
            {
                await database.DisposeAsync();
                return (null, mistakes);
            }

            // 3. the host
            DemoIssuer? demo = DemoIssuer.Create(options, rights.Counties);
            ChangeFeed feed = new();
            StandbyReads? standbys = StandbySetup.Create(options, database, feed);
            CountyGrounds? grounds = await GroundSetup.ReadAsync(database, cancellationToken);
            WebApplication web = Compose(options, database, feed, standbys, grounds, signed, documents, rights, demo);
            NpgsqlDataSource health = ServerDatabase.CreateForHealth(options.Database.Application);
            ImmutableArray<string> schema = await Migrator.AppliedAsync(database, cancellationToken);
            new HealthEndpoint(health, schema, web.Services.GetRequiredService<ILogger<HealthEndpoint>>(), web.Lifetime.ApplicationStopping) { CanRead = () => standbys?.CanRead == true }.Map(web);
            return (new GeoApplication(web, database, health, standbys, rights.Counties.Count, demo), []);
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
        Demo?.Dispose();
        await database.DisposeAsync();
        await health.DisposeAsync();
        if (Standbys is not null)
        {
            await Standbys.DisposeAsync();
        }
    }

    private static DocumentStore? ReadDocuments(ServeOptions options, ApiModel model, List<string> mistakes)
    {
        if (options.DocumentsFile is not { } file)
        {
            return new DocumentStore(ListedDocuments.None, options.OnlyListedDocuments);
        }

        (ListedDocuments? listed, IReadOnlyList<string> wrong) = ListedDocuments.Read(file, model.Schema, new QueryLimits().Document);
        mistakes.AddRange(wrong);
        return listed is null ? null : new DocumentStore(listed, options.OnlyListedDocuments);
    }

    private static WebApplication Compose(
        ServeOptions options,
        NpgsqlDataSource database,
        ChangeFeed feed,
        StandbyReads? standbys,
        CountyGrounds? grounds,
        SignedModel signed,
        DocumentStore documents,
        RoleRights rights,
        DemoIssuer? demo)
    {
        CallerDirectory callers = new(rights, options.HasOpenDoor);
        WebApplicationBuilder builder = HostSetup.CreateBuilder(options);
        SlowOperationLog slow = new();
        Executors executors = new(signed.Model, database, standbys as IReadSource ?? new PrimaryReads(database), grounds, documents, options, slow.For(options));
        TelemetryHost.Add(builder, options.Telemetry);
        builder.Services.AddSubscriptions(options, executors.SignedIn, feed);
        builder.Services.AddStandbys(standbys, feed, options.Clock);
        builder.Services.AddGround(grounds, database, options.Clock);
        builder.Services.AddIdentities(options, rights, callers, demo);
        builder.Services.AddImports(options, database);
        builder.Services.AddTiles(options, database);
        builder.Services.AddSingleton(_ => new Admission(options.Admission, options.Clock));
        WebApplication web = builder.Build();
        slow.Open(web.Services.GetRequiredService<ILoggerFactory>());
        web.UseFirstRequests();
        web.UseProxies(options.Proxies);
        web.UseFailureAnswer();
        web.UseSecurityHeaders();
        web.UseResponseCompression();
        if (options.PageDirectory is { } page)
        {
            web.UsePage(page, options.Identity, options.Map.Tianditu);
        }

        // After the page: a request that an address matches is no file any more, and the answer for unknown addresses matches all.
        web.UseRouting();
        RequestRate.Use(web, options.RequestsPerMinute, () => web.UseSignIn(web.Services.GetRequiredService<TokenReader>()));
        web.UseSubscriptions(options, executors, documents, callers);
        web.UseAdmission(web.Services.GetRequiredService<Admission>());
        new GraphQLEndpoint(executors, documents, callers, standbys is null ? null : new PositionCookie(standbys), web.Services.GetRequiredService<ILogger<GraphQLEndpoint>>()).Map(web);
        TileSource tiles = new(
            new TileRunner(database, Tiles) { Partitions = grounds }, web.Services.GetRequiredService<TileCache>(), web.Services.GetRequiredService<TileFollower>(), options.StatementTimeout);
        new TileEndpoint(tiles, signed.TileLinks, callers, options.Map.ReviewNumber, web.Services.GetRequiredService<ServerMeter>()).Map(web);
        new ExportEndpoint(signed.Exports, signed.Links, signed.Stored, web.Services.GetRequiredService<ILogger<ExportEndpoint>>()).Map(web);
        web.UseImports(options, database, signed.Model, callers);
        new PageConfiguration(options, callers, demo).Map(web);
        if (demo is not null)
        {
            new DemoSignInEndpoint(demo).Map(web);
        }

        web.UseNotFoundAnswer();
        return web;
    }
}

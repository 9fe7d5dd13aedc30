using Geo.Data.History;
using Geo.Exchange.Intake;
using Geo.Query.Mapping;
using Geo.Server.Http.Subscriptions;
using Geo.Server.Imports.Http;
using Geo.Server.Imports.Jobs;
using Geo.Server.Options;
using Geo.Server.Rights;
using Npgsql;

namespace Geo.Server.Imports;

/// <summary>Imports as parts of the host.</summary>
internal static class ImportSetup
{
    /// <summary>Adds the folder, the jobs and the service that works on them. It follows the change feed, which is there before.</summary>
    public static void AddImports(this IServiceCollection services, ServeOptions options, NpgsqlDataSource database)
    {
        services.AddSingleton(_ => ImportFolder.Open(options.Uploads));
        services.AddSingleton(provider => new ImportJobs(database, provider.GetRequiredService<ImportFolder>().Server));
        services.AddHostedService(provider =>
        {
            ImportFolder folder = provider.GetRequiredService<ImportFolder>();
            ImportJobs jobs = provider.GetRequiredService<ImportJobs>();
            IntakeLimits limits = new() { FileBytes = options.UploadBytes, WorkFolder = folder.Work };
            return new ImportWorker(
                jobs,
                folder,
                new ImportSteps(database, jobs, new ImportRun(database, options.Clock), limits),
                provider.GetRequiredService<ChangeFeed>(),
                options.Clock,
                provider.GetRequiredService<ILogger<ImportWorker>>());
        });
    }

    /// <summary>Serves the addresses of imports.</summary>
    public static void UseImports(this WebApplication web, ServeOptions options, NpgsqlDataSource database, ApiModel model, CallerDirectory callers) => new ImportEndpoint(
        web.Services.GetRequiredService<ImportJobs>(),
        web.Services.GetRequiredService<ImportFolder>(),
        new ImportReports(database),
        model,
        callers,
        new OriginCheck(options.AllowedOrigins),
        options.UploadBytes,
        options.Clock).Map(web);
}

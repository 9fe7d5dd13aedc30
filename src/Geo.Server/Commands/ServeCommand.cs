using System.CommandLine;
using Geo.Exchange.Gdal;
using Geo.Server.Http;
using Geo.Server.Http.Load;
using Geo.Server.Identities.Demo;
using Geo.Server.Options;
using Geo.Server.Telemetry;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;

namespace Geo.Server.Commands;

/// <summary><c>geo serve</c>: checks the database and the maps, then serves until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        Option<string> listen = new("--listen") { Description = "The IP address to listen on.", DefaultValueFactory = _ => "127.0.0.1" };
        Option<int> port = new("--port") { Description = "The port to listen on; 0 takes a free one.", DefaultValueFactory = _ => 8080 };
        Option<string?> page = new("--page") { Description = "The directory of the built page; without it only the API is served." };
        Option<string?> addressFile = new("--address-file") { Description = "A file to write the address to once the server listens." };
        Option<bool> pooling = new("--transaction-pooling") { Description = "GEO_APP_DATABASE is the address of a pooler of transactions, such as PgBouncer: no statement is kept prepared. GEO_LISTEN_DATABASE must then be the database's own." };
        Option<int> wait = new("--wait-for-database") { Description = "How many seconds to wait at the start for a database that does not answer.", DefaultValueFactory = _ => 30 };
        Option<int> stop = new("--stop-within") { Description = "How many seconds requests in work have to finish when the server is told to stop.", DefaultValueFactory = _ => 30 };
        Option<string?> documents = new("--documents") { Description = "The list of documents that callers may name instead of sending; without it operations.json of the page, where it has one." };
        Option<bool> onlyListed = new("--only-listed-documents") { Description = "Let callers without a token run the listed documents and no other." };
        Option<bool> anonymous = new("--anonymous") { Description = "Treat a request without a token as nobody's on loopback too, as everywhere else; without it, it is the developer's, who may everything." };
        Option<string?> tokens = new("--token-directory") { Description = "A directory to write a token for each demo identity to, good until the server stops; in development on loopback only." };
        Option<double> timeout = new("--statement-timeout") { Description = "After how many seconds the database stops a statement.", DefaultValueFactory = _ => 10 };
        Option<double> slow = new("--slow-operation") { Description = "From how many seconds on an operation is logged as slow, with the plans of its statements; 0 for never.", DefaultValueFactory = _ => 1 };
        Option<bool> slowValues = new("--slow-operation-values") { Description = "Let plans in the log hold the values that callers sent, and be those of these values." };
        Option<int?> rate = new("--requests-per-minute") { Description = "How many requests one caller may make in a minute; 0 for any number, which is the default on a loopback address; elsewhere 3000." };
        Option<int?> atOnce = new("--requests-at-once") { Description = "How many requests are worked on at the same time; 32 without it. Others wait for 3 seconds and are refused then." };
        Option<int?> perCaller = new("--requests-at-once-per-caller") { Description = "How many of them one caller may have; a quarter without it, and all where a developer works." };
        Option<string[]> proxies = new("--proxy") { Description = "The IP address of a program before this one, whose X-Forwarded-For and X-Forwarded-Proto are believed; may be given several times.", DefaultValueFactory = _ => [] };
        Option<int?> upload = new("--upload-limit") { Description = "The most MiB of an uploaded file; 1024 without it. They lie in the folder GEO_UPLOADS while they are worked on." };
        Option<string[]> origins = new("--allow-origin") { Description = "The origin of another site whose pages may listen to changes, such as https://map.example; may be given several times.", DefaultValueFactory = _ => [] };
        Command command = new("serve", "Serve the map page, the GraphQL API and the tiles.")
        {
            listen, port, page, addressFile, pooling, wait, stop, documents, onlyListed, anonymous, tokens, timeout, slow, slowValues, rate, atOnce, perCaller, proxies, upload, origins,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            ServeArguments arguments = new()
            {
                Listen = parsed.GetRequiredValue(listen),
                Port = parsed.GetRequiredValue(port),
                PageDirectory = parsed.GetValue(page),
                AddressFile = parsed.GetValue(addressFile),
                TransactionPooling = parsed.GetValue(pooling),
                WaitSeconds = parsed.GetValue(wait),
                StopSeconds = parsed.GetValue(stop),
                DocumentsFile = parsed.GetValue(documents),
                OnlyListedDocuments = parsed.GetValue(onlyListed),
                Anonymous = parsed.GetValue(anonymous),
                TokenDirectory = parsed.GetValue(tokens),
                RequestsPerMinute = parsed.GetValue(rate),
                RequestsAtOnce = parsed.GetValue(atOnce),
                RequestsAtOncePerCaller = parsed.GetValue(perCaller),
                Proxies = parsed.GetRequiredValue(proxies),
                AllowedOrigins = parsed.GetRequiredValue(origins),
                UploadMebibytes = parsed.GetValue(upload),
                SlowSeconds = parsed.GetValue(slow),
                SlowValues = parsed.GetValue(slowValues),
                StatementSeconds = parsed.GetRequiredValue(timeout),
            };
            List<string> names = [.. KnownNames.UnknownVariables(Environment.GetEnvironmentVariables().Keys.Cast<string>())];
            IConfiguration configuration = ConfigurationFile.Read(Directory.GetCurrentDirectory(), names);
            (ServeOptions? options, IReadOnlyList<string> mistakes) = ServeOptions.Read(Environment.GetEnvironmentVariable, configuration, arguments);
            UploadOptions.Check(options?.Uploads ?? Environment.GetEnvironmentVariable(UploadOptions.FolderVariable) ?? UploadOptions.DefaultFolder, names);
            return options is null || names.Count > 0
                ? CommandRunner.FailAsync([.. names, .. mistakes])
                : CommandRunner.GuardAsync(() => RunAsync(options, cancellationToken), cancellationToken);
        });
        return command;
    }

    private static async Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        await DatabaseWait.RunAsync(options.Database.Application, options.WaitForDatabase, options.Clock, sentence => Console.Error.WriteLine($"geo: {sentence}"), cancellationToken);
        (GeoApplication? application, IReadOnlyList<string> mistakes) = await GeoApplication.CreateAsync(options, cancellationToken);
        if (application is null)
        {
            return await CommandRunner.FailAsync(mistakes);
        }

        await using (application)
        {
            WebApplication web = application.Web;
            await web.StartAsync(cancellationToken);
            string address = web.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();
            Log.Listening(web.Logger, address, application.Counties);
            LogIdentities(web.Logger, options, application.Demo);
            LogFiles(web.Logger, await GdalInstallation.FindAsync());
            if (application.Demo is { } demo && options.TokenDirectory is { } directory)
            {
                await DemoTokenFiles.WriteAsync(demo, directory, cancellationToken);
                web.Lifetime.ApplicationStopped.Register(() => DemoTokenFiles.Delete(demo, directory));
            }

            if (options.AddressFile is { } file)
            {
                await File.WriteAllTextAsync(file, address, cancellationToken);
            }

            Admission admission = web.Services.GetRequiredService<Admission>();
            web.Lifetime.ApplicationStopping.Register(() =>
            {
                long inWork = admission.InWork;
                Log.Stopping(web.Logger, inWork, options.StopWithin);
            });
            await web.WaitForShutdownAsync(CancellationToken.None);
            Log.Stopped(web.Logger);
            return 0;
        }
    }

    private static void LogFiles(ILogger logger, GdalInstallation gdal)
    {
        if (gdal.IsPresent)
        {
            Log.Files(logger, gdal.NetworkIsolation);
        }
        else
        {
            Log.NoGdal(logger);
        }
    }

    private static void LogIdentities(ILogger logger, ServeOptions options, DemoIssuer? demo)
    {
        string[] issuers = [.. new[] { options.Identity.Issuer?.Authority, demo is null ? null : "the demo identities of this machine" }.OfType<string>()];
        Log.Identities(logger, options.HasOpenDoor ? "the developer, who may everything" : "nobody, who sees what is published", issuers is [] ? "no issuer" : string.Join(", ", issuers));
    }
}

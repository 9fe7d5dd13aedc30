using System.Net;
using Geo.Query.Subscriptions;
using Geo.Server.Exports;
using Geo.Server.Http.Subscriptions;

namespace Geo.Server.Options;

/// <summary>What <c>geo serve</c> needs, checked at start.</summary>
/// <param name="Database">Where the database is.</param>
/// <param name="SigningKeys">The keys of signed links.</param>
/// <param name="Listen">The address to listen on.</param>
/// <param name="Port">The port to listen on; 0 takes a free one.</param>
/// <param name="PageDirectory">The built page; null serves no page.</param>
/// <param name="AddressFile">A file that gets the address once the server listens; null for none.</param>
internal sealed record ServeOptions(
    DatabaseOptions Database, SigningKeys SigningKeys, IPAddress Listen, int Port, string? PageDirectory, string? AddressFile)
{
    /// <summary>The variable that names the environment, as every ASP.NET Core program has it.</summary>
    public const string EnvironmentVariable = "ASPNETCORE_ENVIRONMENT";

    private const double MostStatementSeconds = 600;
    private const int MostWaitSeconds = 600;

    // A busy planner's page asks for some hundred tiles a minute.
    private const int DefaultRequestsPerMinute = 3_000;

    private const int MostRequestsPerMinute = 1_000_000;

    /// <summary>Requests that one caller may make in a minute; 0 for any number.</summary>
    public int RequestsPerMinute { get; init; }

    /// <summary>How many requests are worked on at the same time.</summary>
    public AdmissionLimits Admission { get; init; } = AdmissionLimits.Default;

    /// <summary>Programs before this one that say whom they ask for; their word is taken.</summary>
    public IReadOnlyList<IPAddress> Proxies { get; init; } = [];

    /// <summary>The allow-list of documents; null for none.</summary>
    public string? DocumentsFile { get; init; }

    /// <summary>True where callers without a token run only the documents of the list.</summary>
    public bool OnlyListedDocuments { get; init; }

    /// <summary>True where a developer works: on loopback, in no other environment than Development. There are demo identities there.</summary>
    public bool IsDevelopment { get; init; }

    /// <summary>True where a request without a token is nobody's even so.</summary>
    public bool Anonymous { get; init; }

    /// <summary>True where a request without a token is the developer's, who may everything.</summary>
    public bool HasOpenDoor => IsDevelopment && !Anonymous;

    /// <summary>A directory that gets a token for each demo identity; null for none.</summary>
    public string? TokenDirectory { get; init; }

    /// <summary>Whose tokens are trusted.</summary>
    public IdentityOptions Identity { get; init; } = new();

    /// <summary>After how long PostgreSQL stops a statement.</summary>
    public TimeSpan StatementTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>True where the application's address is that of a pooler of transactions, such as PgBouncer.</summary>
    public bool TransactionPooling { get; init; }

    /// <summary>Standbys of the database, which answer queries.</summary>
    public StandbyOptions Standbys { get; init; } = StandbyOptions.None;

    /// <summary>How long the start waits for a database that does not answer.</summary>
    public TimeSpan WaitForDatabase { get; init; }

    /// <summary>How long requests in work have to finish when the server stops.</summary>
    public TimeSpan StopWithin { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>From which time on an operation is logged as slow; null for never.</summary>
    public TimeSpan? SlowOperation { get; init; }

    /// <summary>True where the log of slow operations may hold values that callers sent.</summary>
    public bool SlowOperationValues { get; init; }

    /// <summary>Where traces, metrics and logs go.</summary>
    public TelemetryOptions Telemetry { get; init; } = TelemetryOptions.Off;

    /// <summary>What a connection may take.</summary>
    public HostLimits Limits { get; init; } = HostLimits.Default;

    /// <summary>How much one exported file may take.</summary>
    public ExportLimits Exports { get; init; } = new();

    /// <summary>What the deployment says of its maps.</summary>
    public MapOptions Map { get; init; } = MapOptions.None;

    /// <summary>Origins besides our own whose pages may open connections that stay open.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>How much connections that stay open may cost.</summary>
    public TransportLimits Transport { get; init; } = new();

    /// <summary>How much subscribers may cost.</summary>
    public SubscriptionLimits Subscriptions { get; init; } = new();

    /// <summary>The folder for uploaded files, while they are worked on.</summary>
    public string Uploads { get; init; } = UploadOptions.DefaultFolder;

    /// <summary>The most bytes of an uploaded file.</summary>
    public long UploadBytes { get; init; } = UploadOptions.DefaultBytes;

    /// <summary>The most bytes of finished tiles that are kept in memory; 0 for none.</summary>
    public long TileCacheBytes { get; init; } = TileCacheOptions.DefaultBytes;

    /// <summary>The clock of connections that stay open.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Checks everything and gives either the options or all mistakes at once.</summary>
    public static (ServeOptions? Options, IReadOnlyList<string> Mistakes) Read(Func<string, string?> variable, IConfiguration configuration, ServeArguments arguments)
    {
        List<string> mistakes = [];
        DatabaseOptions? database = DatabaseOptions.Read(variable, mistakes);
        SigningKeys? keys = SigningKeys.Read(variable, mistakes);
        if (!IPAddress.TryParse(arguments.Listen, out IPAddress? address))
        {
            mistakes.Add($"--listen must be an IP address, not '{arguments.Listen}'.");
        }

        string? documents = arguments.DocumentsFile ?? ListOf(arguments.PageDirectory);
        CheckArguments(arguments, documents, mistakes);
        CheckAdmission(arguments, database, mistakes);
        if (arguments.TransactionPooling && string.IsNullOrWhiteSpace(variable(DatabaseOptions.ListenerVariable)))
        {
            mistakes.Add($"--transaction-pooling needs {DatabaseOptions.ListenerVariable}, the database's own address: a pooler of transactions loses LISTEN.");
        }

        TelemetryOptions telemetry = TelemetryOptions.Read(variable, mistakes);
        StandbyOptions standbys = StandbyOptions.Read(variable, mistakes);
        IdentityOptions identity = IdentityOptions.Read(configuration, mistakes);
        MapOptions map = MapOptions.Read(variable, mistakes);
        long tileCache = TileCacheOptions.Read(variable, mistakes);
        bool isDevelopment = address is not null && IPAddress.IsLoopback(address) && IsDevelopmentIn(variable(EnvironmentVariable));
        if (arguments.TokenDirectory is not null && !isDevelopment)
        {
            mistakes.Add($"--token-directory is for development on loopback: not with --listen {arguments.Listen} and {EnvironmentVariable} '{variable(EnvironmentVariable)}'.");
        }

        return database is null || keys is null || address is null || mistakes.Count > 0
            ? (null, mistakes)
            : (new ServeOptions(database, keys, address, arguments.Port, arguments.PageDirectory, arguments.AddressFile)
            {
                DocumentsFile = documents,
                Map = map,
                TileCacheBytes = tileCache,
                OnlyListedDocuments = arguments.OnlyListedDocuments,
                RequestsPerMinute = arguments.RequestsPerMinute ?? (IPAddress.IsLoopback(address) ? 0 : DefaultRequestsPerMinute),
                Admission = AdmissionLimits.Of(arguments.RequestsAtOnce, arguments.RequestsAtOncePerCaller, isDevelopment && !arguments.Anonymous),
                Proxies = [.. arguments.Proxies.Select(IPAddress.Parse)],
                AllowedOrigins = arguments.AllowedOrigins,
                IsDevelopment = isDevelopment,
                Anonymous = arguments.Anonymous,
                TokenDirectory = arguments.TokenDirectory,
                Identity = identity,
                Uploads = variable(UploadOptions.FolderVariable) is { Length: > 0 } folder ? folder : UploadOptions.DefaultFolder,
                UploadBytes = arguments.UploadMebibytes is { } mebibytes ? (long)mebibytes << 20 : UploadOptions.DefaultBytes,
                TransactionPooling = arguments.TransactionPooling,
                Standbys = standbys,
                WaitForDatabase = TimeSpan.FromSeconds(arguments.WaitSeconds),
                StopWithin = TimeSpan.FromSeconds(arguments.StopSeconds),
                SlowOperation = arguments.SlowSeconds > 0 ? TimeSpan.FromSeconds(arguments.SlowSeconds) : null,
                SlowOperationValues = arguments.SlowValues,
                Telemetry = telemetry,
                StatementTimeout = TimeSpan.FromSeconds(arguments.StatementSeconds),
            }, mistakes);
    }

    private static void CheckArguments(ServeArguments arguments, string? documents, List<string> mistakes)
    {
        if (arguments.Port is < 0 or > 65535)
        {
            mistakes.Add($"--port must be between 0 and 65535, not {arguments.Port}.");
        }

        if (arguments.PageDirectory is { } page && !File.Exists(Path.Combine(page, "index.html")))
        {
            mistakes.Add($"--page names '{page}', which has no index.html. Build the page with: npm run build --prefix frontend");
        }

        if (documents is not null && !File.Exists(documents))
        {
            mistakes.Add($"--documents names '{documents}', which does not exist. The page's build writes it: npm run build --prefix frontend");
        }

        if (arguments.OnlyListedDocuments && documents is null)
        {
            mistakes.Add("--only-listed-documents needs the list: --documents FILE.");
        }

        CheckTimes(arguments, mistakes);
        if (arguments.RequestsPerMinute is < 0 or > MostRequestsPerMinute)
        {
            mistakes.Add($"--requests-per-minute must be between 1 and {MostRequestsPerMinute}, or 0 for no limit, not {arguments.RequestsPerMinute}.");
        }

        if (arguments.UploadMebibytes is < 1 or > UploadOptions.MostMebibytes)
        {
            mistakes.Add($"--upload-limit must be between 1 and {UploadOptions.MostMebibytes} MiB, not {arguments.UploadMebibytes}.");
        }

        foreach (string origin in arguments.AllowedOrigins.Where(origin => !OriginCheck.IsOrigin(origin)))
        {
            mistakes.Add($"--allow-origin must be the origin of a site, such as https://map.example, not '{origin}'.");
        }
    }

    private static void CheckTimes(ServeArguments arguments, List<string> mistakes)
    {
        if (arguments.StatementSeconds is not (> 0 and <= MostStatementSeconds))
        {
            mistakes.Add($"--statement-timeout must be a number of seconds above 0, at most {MostStatementSeconds}.");
        }

        if (arguments.SlowSeconds is not (>= 0 and <= MostStatementSeconds))
        {
            mistakes.Add($"--slow-operation must be a number of seconds, at most {MostStatementSeconds}, or 0 for never.");
        }

        if (arguments.WaitSeconds is < 0 or > MostWaitSeconds)
        {
            mistakes.Add($"--wait-for-database must be between 0 and {MostWaitSeconds} seconds, not {arguments.WaitSeconds}.");
        }

        if (arguments.StopSeconds is < 1 or > MostWaitSeconds)
        {
            mistakes.Add($"--stop-within must be between 1 and {MostWaitSeconds} seconds, not {arguments.StopSeconds}.");
        }
    }

    private static void CheckAdmission(ServeArguments arguments, DatabaseOptions? database, List<string> mistakes)
    {
        int atOnce = arguments.RequestsAtOnce ?? AdmissionLimits.Default.AtOnce;
        int connections = database is null ? int.MaxValue : Http.ServerDatabase.ConnectionsOf(database.Application);
        if (atOnce < 1 || atOnce >= connections)
        {
            mistakes.Add(atOnce < 1
                ? $"--requests-at-once must be at least 1, not {atOnce}."
                : $"--requests-at-once must be below the connections of the pool, which are {connections}, not {atOnce}. Say Maximum Pool Size in {DatabaseOptions.ApplicationVariable} for more.");
        }

        if (arguments.RequestsAtOncePerCaller is { } perCaller && (perCaller < 1 || perCaller > atOnce))
        {
            mistakes.Add($"--requests-at-once-per-caller must be between 1 and the requests at once, which are {atOnce}, not {perCaller}.");
        }

        foreach (string proxy in arguments.Proxies.Where(proxy => !IPAddress.TryParse(proxy, out _)))
        {
            mistakes.Add($"--proxy must be an IP address, not '{proxy}'.");
        }
    }

    // On a developer's machine nobody sets it. A deployment that names itself anything else, such as Staging, is no place for open doors.
    private static bool IsDevelopmentIn(string? environment) => environment is null or "" or "Development";

    // A built page names its documents, so it is served with the list that its build wrote.
    private static string? ListOf(string? pageDirectory) =>
        pageDirectory is not null && Path.Combine(pageDirectory, "operations.json") is { } list && File.Exists(list) ? list : null;
}

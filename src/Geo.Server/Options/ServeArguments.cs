namespace Geo.Server.Options;

/// <summary>What <c>geo serve</c> was told on the command line, not yet checked.</summary>
internal sealed record ServeArguments
{
    /// <summary><c>--listen</c>.</summary>
    public string Listen { get; init; } = "127.0.0.1";

    /// <summary><c>--port</c>.</summary>
    public int Port { get; init; } = 8080;

    /// <summary><c>--page</c>.</summary>
    public string? PageDirectory { get; init; }

    /// <summary><c>--address-file</c>.</summary>
    public string? AddressFile { get; init; }

    /// <summary><c>--documents</c>.</summary>
    public string? DocumentsFile { get; init; }

    /// <summary><c>--only-listed-documents</c>.</summary>
    public bool OnlyListedDocuments { get; init; }

    /// <summary><c>--anonymous</c>.</summary>
    public bool Anonymous { get; init; }

    /// <summary><c>--token-directory</c>.</summary>
    public string? TokenDirectory { get; init; }

    /// <summary><c>--requests-per-minute</c>; null where it was not given.</summary>
    public int? RequestsPerMinute { get; init; }

    /// <summary><c>--requests-at-once</c>; null where it was not given.</summary>
    public int? RequestsAtOnce { get; init; }

    /// <summary><c>--requests-at-once-per-caller</c>; null where it was not given.</summary>
    public int? RequestsAtOncePerCaller { get; init; }

    /// <summary><c>--proxy</c>, each time it is given.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary><c>--allow-origin</c>, each time it is given.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary><c>--upload-limit</c>, in MiB; null where it was not given.</summary>
    public int? UploadMebibytes { get; init; }

    /// <summary><c>--transaction-pooling</c>.</summary>
    public bool TransactionPooling { get; init; }

    /// <summary><c>--wait-for-database</c>, in seconds.</summary>
    public int WaitSeconds { get; init; } = 30;

    /// <summary><c>--stop-within</c>, in seconds.</summary>
    public int StopSeconds { get; init; } = 30;

    /// <summary><c>--slow-operation</c>, in seconds; 0 for never.</summary>
    public double SlowSeconds { get; init; } = 1;

    /// <summary><c>--slow-operation-values</c>.</summary>
    public bool SlowValues { get; init; }

    /// <summary><c>--statement-timeout</c>, in seconds.</summary>
    public double StatementSeconds { get; init; } = 10;
}

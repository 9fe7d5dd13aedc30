using System.Net;
using Geo.Query.Subscriptions;
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
    /// <summary>Origins besides our own whose pages may open connections that stay open.</summary>
    public IReadOnlyList<string> AllowedOrigins { get; init; } = [];

    /// <summary>How much connections that stay open may cost.</summary>
    public TransportLimits Transport { get; init; } = new();

    /// <summary>How much subscribers may cost.</summary>
    public SubscriptionLimits Subscriptions { get; init; } = new();

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Checks everything and gives either the options or all mistakes at once.</summary>
    public static (ServeOptions? Options, IReadOnlyList<string> Mistakes) Read(
        Func<string, string?> variable, string listen, int port, string? pageDirectory, string? addressFile)
    {
        List<string> mistakes = [];
        DatabaseOptions? database = DatabaseOptions.Read(variable, mistakes);
        SigningKeys? keys = SigningKeys.Read(variable, mistakes);
        if (!IPAddress.TryParse(listen, out IPAddress? address))
        {
            mistakes.Add($"--listen must be an IP address, not '{listen}'.");
        }

        if (port is < 0 or > 65535)
        {
            mistakes.Add($"--port must be between 0 and 65535, not {port}.");
        }

        if (pageDirectory is not null && !File.Exists(Path.Combine(pageDirectory, "index.html")))
        {
            mistakes.Add($"--page names '{pageDirectory}', which has no index.html. Build the page with: npm run build --prefix frontend");
        }

        return database is null || keys is null || address is null || mistakes.Count > 0
            ? (null, mistakes)
            : (new ServeOptions(database, keys, address, port, pageDirectory, addressFile), mistakes);
    }
}

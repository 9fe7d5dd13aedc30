using Geo.Server.Options;
using Geo.Server.Telemetry;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Geo.Server.Identities;

/// <summary>
/// The keys by which an issuer signs, as it publishes them: read when first needed, read again every quarter of an hour and when a token
/// names a key that is not among them, so that keys rotate without a restart. An issuer that does not answer is trusted by the keys it
/// had for a day.
/// </summary>
internal sealed class IssuerKeys(IssuerOptions issuer, HttpClient http, TimeProvider clock, ILogger logger) : IConfigurationManager<OpenIdConnectConfiguration>
{
    private static readonly TimeSpan FreshFor = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan UsableFor = TimeSpan.FromDays(1);

    // Tokens of unknown keys cost their sender nothing, and must not make us ask the issuer for each.
    private static readonly TimeSpan LeastPause = TimeSpan.FromSeconds(10);

    private readonly Lock _lock = new();
    private Published? _published;
    private DateTimeOffset _asked = DateTimeOffset.MinValue;
    private Task<Published?>? _asking;

    /// <summary>The issuer's description with its keys.</summary>
    /// <exception cref="IssuerUnavailableException">The issuer does not answer and has not for long.</exception>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(CancellationToken cancel)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (Usable(now) is not { } published)
        {
            published = await AskAsync(TimeSpan.FromSeconds(1)).WaitAsync(cancel);
        }
        else if (published.At + FreshFor <= now)
        {
            // Whoever asks now does not wait for it.
            _ = AskAsync(LeastPause);
        }

        return (published ?? Usable(clock.GetUtcNow()))?.Description ?? throw new IssuerUnavailableException();
    }

    /// <summary>Whether a name is the issuer's.</summary>
    /// <exception cref="IssuerUnavailableException">The issuer does not answer and has not for long.</exception>
    public async Task<bool> IsNamedAsync(string name, CancellationToken cancellationToken) =>
        (await GetConfigurationAsync(cancellationToken)).Issuer == name || issuer.OtherNames.Contains(name, StringComparer.Ordinal);

    /// <summary>Reads the keys anew, because one was asked for that is not known. False where they were read just now.</summary>
    public async Task<bool> RefreshAsync(CancellationToken cancellationToken) => await AskAsync(LeastPause).WaitAsync(cancellationToken) is not null;

    /// <summary>The handler asks for this where it finds no key; <see cref="RefreshAsync"/> is how that is done here.</summary>
    public void RequestRefresh()
    {
    }

    /// <summary>Whether a key is still among the issuer's.</summary>
    public bool Knows(string keyId)
    {
        DateTimeOffset now = clock.GetUtcNow();
        if (Usable(now) is not { } published)
        {
            return false;
        }

        if (published.At + FreshFor <= now)
        {
            _ = AskAsync(LeastPause);
        }

        return published.Description.SigningKeys.Any(key => key.KeyId == keyId);
    }

    private Published? Usable(DateTimeOffset now)
    {
        lock (_lock)
        {
            return _published is { } published && published.At + UsableFor > now ? published : null;
        }
    }

    // One request at a time, however many wait for it; null where it failed, or the last was too short a while ago.
    private Task<Published?> AskAsync(TimeSpan pause)
    {
        lock (_lock)
        {
            if (_asking is { IsCompleted: false })
            {
                return _asking;
            }

            DateTimeOffset now = clock.GetUtcNow();
            if (_asked + pause > now)
            {
                return Task.FromResult<Published?>(null);
            }

            _asked = now;
            return _asking = FetchAsync();
        }
    }

    private async Task<Published?> FetchAsync()
    {
        await Task.Yield();
        try
        {
            HttpDocumentRetriever retriever = new(http) { RequireHttps = !new Uri(issuer.Authority).IsLoopback };
            OpenIdConnectConfiguration description = await OpenIdConnectConfigurationRetriever.GetAsync(issuer.Metadata, retriever, CancellationToken.None);
            Published published = new(description, clock.GetUtcNow());
            lock (_lock)
            {
                _published = published;
            }

            return published;
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException or InvalidOperationException or ArgumentException or OperationCanceledException)
        {
            Log.IssuerUnavailable(logger, issuer.Authority, exception.Message);
            return null;
        }
    }

    private sealed record Published(OpenIdConnectConfiguration Description, DateTimeOffset At);
}

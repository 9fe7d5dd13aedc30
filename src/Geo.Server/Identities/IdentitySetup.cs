using Geo.Server.Identities.Demo;
using Geo.Server.Options;
using Geo.Server.Rights;
using Microsoft.AspNetCore.Authentication;

namespace Geo.Server.Identities;

/// <summary>Identities as parts of the host.</summary>
internal static class IdentitySetup
{
    private const int MostDescriptionBytes = 1 << 20;
    private static readonly TimeSpan IssuerTimeout = TimeSpan.FromSeconds(10);

    /// <summary>Adds who reads tokens.</summary>
    public static void AddIdentities(this IServiceCollection services, ServeOptions options, RoleRights rights, CallerDirectory callers, DemoIssuer? demo) =>
        services.AddSingleton(provider =>
        {
            ILoggerFactory logging = provider.GetRequiredService<ILoggerFactory>();
            IssuerKeys? keys = options.Identity.Issuer is { } issuer ? new IssuerKeys(issuer, CreateBackchannel(), options.Clock, logging.CreateLogger<IssuerKeys>()) : null;
            return new TokenReader(CreateHandlers(options, keys, demo, logging), new CallerReader(options.Identity, rights), callers, keys, demo, options.Clock);
        });

    // Handlers among the host's own services would be run by the host too, before anything of ours, and answer in words of theirs.
    private static ServiceProvider CreateHandlers(ServeOptions options, IssuerKeys? keys, DemoIssuer? demo, ILoggerFactory logging)
    {
        ServiceCollection services = new();
        services.AddSingleton(logging);
        services.AddLogging();
        AuthenticationBuilder authentication = services.AddAuthentication();
        if (keys is not null)
        {
            authentication.AddJwtBearer(bearer =>
            {
                bearer.MapInboundClaims = false;
                bearer.ConfigurationManager = keys;
                bearer.TokenValidationParameters = TokenRules.For(options.Identity.Issuer!, options.Clock);
            });
        }

        if (demo is not null)
        {
            authentication.AddJwtBearer(DemoIssuer.Scheme, bearer =>
            {
                bearer.MapInboundClaims = false;
                bearer.TokenValidationParameters = demo.Rules;
            });
        }

        return services.BuildServiceProvider();
    }

    private static HttpClient CreateBackchannel() => new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(15), AllowAutoRedirect = false })
    {
        Timeout = IssuerTimeout,
        MaxResponseContentBufferSize = MostDescriptionBytes,
    };
}

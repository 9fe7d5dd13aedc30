using Geo.Data.History;
using Geo.Query.Execute;
using Geo.Query.Subscriptions;
using Geo.Server.Http.Documents;
using Geo.Server.Http.Load;
using Geo.Server.Identities;
using Geo.Server.Options;
using Geo.Server.Rights;
using Geo.Server.Telemetry;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Subscriptions as parts of the host.</summary>
internal static class SubscriptionSetup
{
    /// <summary>Adds the engine, and the service that keeps it fed from the change log.</summary>
    public static void AddSubscriptions(this IServiceCollection services, ServeOptions options, QueryExecutor executor, ChangeFeed feed)
    {
        services.AddSingleton(feed);
        services.AddSingleton(provider =>
        {
            ILogger logger = provider.GetRequiredService<ILogger<SubscriptionEngine>>();
            return new SubscriptionEngine(executor, options.Subscriptions, options.Clock, failure => Log.FeedFailed(logger, failure));
        });
        services.AddHostedService(provider =>
        {
            ILogger logger = provider.GetRequiredService<ILogger<ChangeListener>>();
            ChangeListener listener = new(
                options.Database.Listener, feed, options.Clock, (problem, pause) => Log.ListenerInterrupted(logger, problem.Message, pause));
            return new SubscriptionHost(listener, feed, provider.GetRequiredService<SubscriptionEngine>());
        });
    }

    /// <summary>Serves connections that stay open, and completes their streams when the server stops.</summary>
    public static void UseSubscriptions(this WebApplication web, ServeOptions options, Executors executors, DocumentStore documents, CallerDirectory callers)
    {
        SubscriptionEngine engine = web.Services.GetRequiredService<SubscriptionEngine>();
        OperationRunner runner = new(executors, engine, documents, web.Services.GetRequiredService<Admission>(), options.Clock, web.Services.GetRequiredService<ILogger<OperationRunner>>());
        ILogger<SubscriptionEndpoint> logger = web.Services.GetRequiredService<ILogger<SubscriptionEndpoint>>();
        new SubscriptionEndpoint(runner, callers, web.Services.GetRequiredService<TokenReader>(), new OriginCheck(options.AllowedOrigins), options.Transport, options.Clock, logger).Use(web);
        web.Lifetime.ApplicationStopping.Register(engine.Stop);
    }
}

using Geo.Server.Http.Stopping;
using Geo.Server.Options;
using Geo.Server.Telemetry;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging.Console;

namespace Geo.Server.Http;

/// <summary>The web host before anything is mapped: where it listens, what it bears, what it logs and what it compresses.</summary>
internal static class HostSetup
{
    /// <summary>A builder of a host of these options.</summary>
    public static WebApplicationBuilder CreateBuilder(ServeOptions options)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = options.StopWithin);
        AddLogging(builder.Logging);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            Limit(kestrel.Limits, options.Limits);
            kestrel.Listen(options.Listen, options.Port);
        });
        builder.Services.AddSingleton<FirstRequests>();
        builder.Services.AddSingleton<IConnectionListenerFactory, OrderlyListenerFactory>();
        builder.Services.AddSingleton<IResponseCompressionProvider, AnswerCompression>();
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, GraphQLMediaType.Response, "application/vnd.mapbox-vector-tile"];
        });
        return builder;
    }

    /// <summary>Notes on its connection that a request has come.</summary>
    public static void UseFirstRequests(this IApplicationBuilder web) => web.Use(static (context, next) =>
    {
        context.Features.Get<FirstRequest>()?.Over();
        return next(context);
    });

    private static void AddLogging(ILoggingBuilder logging)
    {
        // A host that cannot start throws, and the command line says why in one line; its log would say it again in fifty.
        logging.SetMinimumLevel(LogLevel.Information)
            .AddFilter("Microsoft.AspNetCore", LogLevel.Warning)
            .AddFilter("Microsoft.Hosting.Lifetime", LogLevel.Warning)
            .AddFilter("Microsoft.Extensions.Hosting", LogLevel.None);
        logging.AddConsole(console => console.FormatterName = LineFormatter.FormatterName)
            .AddConsoleFormatter<LineFormatter, ConsoleFormatterOptions>();
    }

    private static void Limit(KestrelServerLimits host, HostLimits limits)
    {
        host.MaxRequestBodySize = GraphQLEndpoint.MostBytesRead;
        host.MaxRequestLineSize = limits.RequestLineBytes;
        host.MaxRequestHeadersTotalSize = limits.HeaderBytes;
        host.MaxRequestHeaderCount = limits.HeaderCount;
        host.RequestHeadersTimeout = limits.HeadersTimeout;
        host.KeepAliveTimeout = limits.KeepAlive;
        host.MinRequestBodyDataRate = new MinDataRate(limits.BytesPerSecond, limits.Grace);
        host.MinResponseDataRate = new MinDataRate(limits.BytesPerSecond, limits.Grace);
    }
}

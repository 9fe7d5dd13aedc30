using System.Reflection;
using Geo.Query.Execute;
using Geo.Server.Options;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Geo.Server.Telemetry;

/// <summary>Sends traces and metrics to the collector while the server runs, and what is left when it stops. Logs go by the host's own logging.</summary>
internal sealed class TelemetryHost(TelemetryOptions options) : IHostedService, IDisposable
{
    private const string Service = "geo";

    // What answers requests, what speaks to the database, and what is ours.
    private static readonly string[] Sources = ["Microsoft.AspNetCore", "Npgsql", OperationTelemetry.Name];

    private static readonly string[] Meters =
    [
        "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql", OperationTelemetry.Name, ServerMeter.Name,
    ];

    private TracerProvider? _traces;
    private MeterProvider? _metrics;

    /// <summary>Adds what sends, where somebody is there to receive it.</summary>
    public static void Add(WebApplicationBuilder builder, TelemetryOptions options)
    {
        builder.Services.AddSingleton<ServerMeter>();
        if (options.Endpoint is null)
        {
            return;
        }

        builder.Logging.AddOpenTelemetry(logs =>
        {
            logs.IncludeFormattedMessage = true;
            logs.SetResourceBuilder(Resource());
            logs.AddOtlpExporter(exporter => Configure(exporter, options, "logs"));
        });
        builder.Services.AddHostedService(_ => new TelemetryHost(options));
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        _traces = Sdk.CreateTracerProviderBuilder()
            .SetResourceBuilder(Resource())
            .AddSource(Sources)
            .AddProcessor(new SecretAddresses())
            .AddOtlpExporter(exporter => Configure(exporter, options, "traces"))
            .Build();
        _metrics = Sdk.CreateMeterProviderBuilder()
            .SetResourceBuilder(Resource())
            .AddMeter(Meters)
            .AddOtlpExporter(exporter => Configure(exporter, options, "metrics"))
            .Build();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Later than everything that is stopped, whose last spans are sent too.
    public void Dispose()
    {
        _traces?.Dispose();
        _metrics?.Dispose();
    }

    private static ResourceBuilder Resource() =>
        ResourceBuilder.CreateEmpty().AddTelemetrySdk()
            .AddService(Service, serviceVersion: typeof(TelemetryHost).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion)
            .AddEnvironmentVariableDetector();

    // By HTTP each signal has an address of its own below the collector's; by gRPC all have one.
    private static void Configure(OtlpExporterOptions exporter, TelemetryOptions options, string signal)
    {
        exporter.Protocol = options.IsGrpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = options.IsGrpc ? options.Endpoint! : new Uri($"{options.Endpoint!.AbsoluteUri.TrimEnd('/')}/v1/{signal}");
    }
}

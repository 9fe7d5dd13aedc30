using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using Geo.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Geo.Server.Tests.Operations.Telemetry;

/// <summary>A collector on loopback that takes OTLP over HTTP or over gRPC and keeps what it understood.</summary>
internal sealed class OtlpReceiver : IAsyncDisposable
{
    private const int GrpcPrefix = 5;

    private readonly WebApplication _web;

    private OtlpReceiver(WebApplication web) => _web = web;

    /// <summary>Spans received.</summary>
    public ConcurrentQueue<OtlpSpan> Spans { get; } = new();

    /// <summary>Names of metrics received, behind the name of their meter and a slash.</summary>
    public ConcurrentDictionary<string, bool> Metrics { get; } = new(StringComparer.Ordinal);

    /// <summary>Bodies of log records received.</summary>
    public ConcurrentQueue<string> Logs { get; } = new();

    /// <summary>Everything received, as the bytes in which a text would be found.</summary>
    public ConcurrentQueue<byte[]> Raw { get; } = new();

    /// <summary>Where it listens.</summary>
    public string Address => _web.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First();

    /// <summary>Listens.</summary>
    public static async Task<OtlpReceiver> StartAsync(bool isGrpc)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.Protocols = isGrpc ? HttpProtocols.Http2 : HttpProtocols.Http1));
        OtlpReceiver receiver = new(builder.Build());
        receiver._web.MapPost("/{**signal}", (HttpContext context) => receiver.TakeAsync(context, isGrpc));
        await receiver._web.StartAsync(TestContext.Current.CancellationToken);
        return receiver;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _web.DisposeAsync();

    private async Task TakeAsync(HttpContext context, bool isGrpc)
    {
        using MemoryStream body = new();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        byte[] message = body.ToArray()[(isGrpc ? GrpcPrefix : 0)..];
        Raw.Enqueue(message);
        Read(context.Request.Path.Value!, message);
        context.Response.ContentType = isGrpc ? "application/grpc" : "application/x-protobuf";
        if (isGrpc)
        {
            context.Response.DeclareTrailer("grpc-status");
            context.Response.BodyWriter.Write(new byte[GrpcPrefix]);
            await context.Response.BodyWriter.FlushAsync(context.RequestAborted);
            context.Response.AppendTrailer("grpc-status", "0");
        }
    }

    // opentelemetry/proto/collector/*/v1: a request holds resources (1), these their scopes (2), these their records (2); the scope's own description is 1, its name 1 in it.
    private void Read(string path, ReadOnlyMemory<byte> request)
    {
        foreach (ReadOnlyMemory<byte> scope in All(request, 1).SelectMany(resource => All(resource, 2)))
        {
            string name = All(scope, 1).Select(described => OtlpSpan.Text(described, 1)).FirstOrDefault("");
            foreach (ReadOnlyMemory<byte> record in All(scope, 2))
            {
                if (path.Contains("trace", StringComparison.OrdinalIgnoreCase))
                {
                    Spans.Enqueue(OtlpSpan.Read(name, record));
                }
                else if (path.Contains("metrics", StringComparison.OrdinalIgnoreCase))
                {
                    Metrics[$"{name}/{OtlpSpan.Text(record, 1)}"] = true;
                }
                else
                {
                    Logs.Enqueue(All(record, 5).Select(value => OtlpSpan.Text(value, 1)).FirstOrDefault(""));
                }
            }
        }
    }

    private static IEnumerable<ReadOnlyMemory<byte>> All(ReadOnlyMemory<byte> message, int field) =>
        Protobuf.Read(message).Where(read => read.Field == field).Select(read => read.Value.Bytes);
}

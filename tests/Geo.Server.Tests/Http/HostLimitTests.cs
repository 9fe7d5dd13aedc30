using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Geo.Server.Options;
using Geo.Server.Tests.Telemetry;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Geo.Server.Tests.Http;

/// <summary>What a connection may take before it has asked anything.</summary>
public sealed class HostLimitTests(DemoServer server) : IClassFixture<DemoServer>
{
    private const string Head = "POST /graphql HTTP/1.1\r\nHost: geo\r\nContent-Type: application/json\r\nAccept: application/graphql-response+json\r\n";

    [Fact]
    public void The_host_keeps_the_limits()
    {
        KestrelServerLimits limits = server.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
        HostLimits expected = HostLimits.Default;
        Assert.Equal(
            (expected.RequestLineBytes, expected.HeaderBytes, expected.HeaderCount, expected.HeadersTimeout, expected.KeepAlive, 8L << 20),
            (limits.MaxRequestLineSize, limits.MaxRequestHeadersTotalSize, limits.MaxRequestHeaderCount, limits.RequestHeadersTimeout, limits.KeepAliveTimeout, limits.MaxRequestBodySize!.Value));
        Assert.All(
            [limits.MinRequestBodyDataRate, limits.MinResponseDataRate],
            rate => Assert.Equal((expected.BytesPerSecond, expected.Grace), (rate!.BytesPerSecond, rate.GracePeriod)));
    }

    [Theory]
    [InlineData("GET", 414)]
    [InlineData("HEADERS", 431)]
    [InlineData("HEADER", 431)]
    public async Task An_address_or_headers_without_end_are_refused(string what, int status)
    {
        string request = what switch
        {
            "GET" => $"GET /graphql?query={new string('x', 17 * 1024)} HTTP/1.1\r\nHost: geo\r\n\r\n",
            "HEADERS" => $"GET /health/live HTTP/1.1\r\nHost: geo\r\n{string.Concat(Enumerable.Range(0, 65).Select(i => $"X-{i}: y\r\n"))}\r\n",
            _ => $"GET /health/live HTTP/1.1\r\nHost: geo\r\nX: {new string('y', 33 * 1024)}\r\n\r\n",
        };
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} "), await ExchangeAsync(server.Client.BaseAddress!, request), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_no_failure_of_the_server()
    {
        using CapturedLog log = new();
        server.Services.GetRequiredService<ILoggerFactory>().AddProvider(log);
        Assert.Equal("", await ExchangeAsync(server.Client.BaseAddress!, $"{Head}Content-Length: 100\r\n\r\n{{\"query\"", isCutOff: true));
        using HttpResponseMessage next = await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""");
        Assert.Equal(HttpStatusCode.OK, next.StatusCode);
        Assert.Equal("", log.Text);
    }

    [Fact]
    public async Task Headers_and_bodies_that_trickle_in_are_given_up()
    {
        HostLimits impatient = new() { HeadersTimeout = TimeSpan.FromSeconds(1), Grace = TimeSpan.FromSeconds(1.5) };
        await using RunningServer hasty = await RunningServer.StartAsync(server.Options with { Limits = impatient });
        string[] answers = await Task.WhenAll(
            ExchangeAsync(hasty.Address, "GET /health/live HTTP/1.1\r\nHost:"),
            ExchangeAsync(hasty.Address, $"{Head}Content-Length: 100\r\n\r\n{{"));
        Assert.All(answers, answer => Assert.StartsWith("HTTP/1.1 408 ", answer, StringComparison.Ordinal));
        Assert.Contains("\"REQUEST_TIMEOUT\"", answers[1], StringComparison.Ordinal);
    }

    // Sends the text and reads until the server closes the connection.
    private static async Task<string> ExchangeAsync(Uri address, string text, bool isCutOff = false)
    {
        using TcpClient client = new();
        await client.ConnectAsync(address.Host, address.Port, Answer.Cancel);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(text), Answer.Cancel);
        if (isCutOff)
        {
            client.Client.Shutdown(SocketShutdown.Send);
        }

        using StreamReader reader = new(stream, Encoding.UTF8);
        try
        {
            return await reader.ReadToEndAsync(Answer.Cancel);
        }
        catch (IOException) when (isCutOff)
        {
            // A connection given up is closed or reset, as the two ends happen to meet.
            return "";
        }
    }
}

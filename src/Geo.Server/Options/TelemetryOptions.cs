namespace Geo.Server.Options;

/// <summary>Where traces, metrics and logs go, by the variables that every program with OpenTelemetry reads. Without an endpoint nothing goes anywhere.</summary>
/// <param name="Endpoint">The collector; null for none.</param>
/// <param name="IsGrpc">True for OTLP over gRPC, false for protobuf over HTTP.</param>
internal sealed record TelemetryOptions(Uri? Endpoint, bool IsGrpc)
{
    /// <summary>The variable with the collector's address.</summary>
    public const string EndpointVariable = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>The variable with the protocol.</summary>
    public const string ProtocolVariable = "OTEL_EXPORTER_OTLP_PROTOCOL";

    /// <summary>Nothing is sent.</summary>
    public static readonly TelemetryOptions Off = new(Endpoint: null, IsGrpc: true);

    private const string Grpc = "grpc";
    private const string Http = "http/protobuf";

    /// <summary>Reads the variables, adding a sentence to <paramref name="mistakes"/> for each that cannot be used.</summary>
    public static TelemetryOptions Read(Func<string, string?> variable, ICollection<string> mistakes)
    {
        string? protocol = variable(ProtocolVariable);
        if (protocol is not (null or "" or Grpc or Http))
        {
            mistakes.Add($"{ProtocolVariable} must be {Grpc} or {Http}, not '{protocol}'.");
        }

        string? endpoint = variable(EndpointVariable);
        if (string.IsNullOrWhiteSpace(endpoint))
        {
            return Off;
        }

        if (!Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address) || (address.Scheme != Uri.UriSchemeHttp && address.Scheme != Uri.UriSchemeHttps))
        {
            mistakes.Add($"{EndpointVariable} must be an address such as http://127.0.0.1:4317, not '{endpoint}'.");
            return Off;
        }

        return new TelemetryOptions(address, protocol != Http);
    }
}

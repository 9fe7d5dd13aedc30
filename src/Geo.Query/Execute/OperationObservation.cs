using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Security.Cryptography;
using System.Text;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;

namespace Geo.Query.Execute;

/// <summary>
/// One run of an operation as traces, metrics and the log of slow operations see it. Nobody listening, it costs a time stamp. What the
/// caller sent stands in none of them: the document by its hash, the operation by its name.
/// </summary>
internal sealed class OperationObservation : IDisposable
{
    private static readonly ActivitySource Source = new(OperationTelemetry.Name);
    private static readonly Meter Meter = new(OperationTelemetry.Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "geo.operation.duration", "s", "Time from a request to the last byte of its answer, by the kind of operation and how it ended.");

    private readonly GraphQLRequest _request;
    private readonly Activity? _activity = Source.StartActivity("graphql");
    private readonly long _start = Stopwatch.GetTimestamp();
    private string? _hash;

    public OperationObservation(GraphQLRequest request) => _request = request;

    /// <summary>The operation; null until it is known which.</summary>
    public OperationDefinitionNode? Operation { get; set; }

    /// <summary>The statements that were sent; null for a mutation, or for what was refused before.</summary>
    public CompiledOperation? Compiled { get; set; }

    /// <summary>The values of their slots.</summary>
    public object?[] Slots { get; set; } = [];

    /// <summary>The operation's name; empty for one without.</summary>
    public string Name => Operation?.Name?.Value ?? "";

    /// <summary>Its kind in lower case; <c>unknown</c> where the request names none.</summary>
    public string Kind => Operation?.Operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => "unknown",
    };

    /// <summary>The SHA-256 of the document, in lower-case hexadecimal digits.</summary>
    public string Hash => _hash ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_request.Query)));

    /// <summary>Time since the start.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>Tells how it ended.</summary>
    public void End(ExecutionEnd end)
    {
        if (Duration.Enabled)
        {
            Duration.Record(Elapsed.TotalSeconds, new("graphql.operation.type", Kind), new("geo.operation.end", end.ToString()));
        }

        if (_activity is null)
        {
            return;
        }

        _activity.DisplayName = Name.Length == 0 ? Kind : $"{Kind} {Name}";
        _activity.SetTag("graphql.operation.type", Kind);
        _activity.SetTag("graphql.operation.name", Name);
        _activity.SetTag("graphql.document.hash", $"sha256:{Hash}");
        _activity.SetTag("geo.operation.end", end.ToString());
        if (end is not (ExecutionEnd.Executed or ExecutionEnd.Refused))
        {
            _activity.SetStatus(ActivityStatusCode.Error, end.ToString());
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _activity?.Dispose();
}

using Geo.GraphQL.Errors;
using Geo.Query.Execute;
using Geo.Server.Options;

namespace Geo.Server.Telemetry;

/// <summary>Writes slow operations to the log, which is there only once the host is.</summary>
internal sealed class SlowOperationLog
{
    private const string NoPlan = "Its plans were not asked for.";
    private ILogger? _logger;

    /// <summary>What the executors tell; null where nothing is slow enough to be told.</summary>
    public SlowOperations? For(ServeOptions options) =>
        options.SlowOperation is { } threshold ? new SlowOperations(threshold, options.SlowOperationValues, Write) : null;

    /// <summary>Writes to the log of the host from here on.</summary>
    public void Open(ILoggerFactory logging) => _logger = logging.CreateLogger<SlowOperationLog>();

    private void Write(SlowOperation slow)
    {
        if (_logger is not { } logger)
        {
            return;
        }

        string name = slow.Name.Length == 0 ? "without a name" : PrintableText.Of(slow.Name);
        if (slow.Problem is { } problem)
        {
            Log.SlowOperation(logger, slow.Kind, name, slow.Elapsed.TotalSeconds, slow.End, slow.Hash, $"Its plans could not be asked for: {problem.Message}");
        }

        // A record for each plan: a collector cuts off what is too long.
        foreach (string plan in slow is { Problem: null, Plans: [] } ? [NoPlan] : slow.Plans)
        {
            Log.SlowOperation(logger, slow.Kind, name, slow.Elapsed.TotalSeconds, slow.End, slow.Hash, plan);
        }
    }
}

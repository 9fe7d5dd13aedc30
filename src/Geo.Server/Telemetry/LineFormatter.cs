using System.Globalization;
using System.Text;
using Geo.GraphQL.Errors;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Logging.Console;

namespace Geo.Server.Telemetry;

/// <summary>
/// One record, one line, and below it the frames of an exception. What came from outside is shown with its control characters escaped,
/// so that no text of a client begins a line.
/// </summary>
internal sealed class LineFormatter(TimeProvider clock) : ConsoleFormatter(FormatterName)
{
    /// <summary>The name by which the console's options choose it.</summary>
    public const string FormatterName = "line";

    /// <inheritdoc/>
    public override void Write<TState>(in LogEntry<TState> logEntry, IExternalScopeProvider? scopeProvider, TextWriter textWriter)
    {
        StringBuilder record = new();
        record.Append(CultureInfo.InvariantCulture, $"{clock.GetUtcNow():yyyy-MM-dd'T'HH:mm:ss.fff'Z'} {Word(logEntry.LogLevel)} {logEntry.Category}: ");
        record.Append(PrintableText.Of(logEntry.Formatter(logEntry.State, logEntry.Exception))).Append('\n');
        for (Exception? exception = logEntry.Exception; exception is not null; exception = exception.InnerException)
        {
            record.Append("  ").Append(exception.GetType().FullName).Append(": ").Append(PrintableText.Of(exception.Message)).Append('\n');
            foreach (string frame in (exception.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                record.Append("    ").Append(PrintableText.Of(frame)).Append('\n');
            }
        }

        textWriter.Write(record);
    }

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Trace => "trace",
        LogLevel.Debug => "debug",
        LogLevel.Information => "info",
        LogLevel.Warning => "warning",
        LogLevel.Error => "error",
        LogLevel.Critical => "critical",
        _ => "none",
    };
}

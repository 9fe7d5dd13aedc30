using System.Text;
using Geo.Server.Telemetry;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Geo.Server.Tests.Telemetry;

/// <summary>A log whose records are written as the console writes them.</summary>
internal sealed class CapturedLog : ILoggerProvider
{
    private readonly LineFormatter _formatter = new(TimeProvider.System);
    private readonly StringBuilder _text = new();

    public string Text
    {
        get
        {
            lock (_text)
            {
                return _text.ToString();
            }
        }
    }

    public ILogger CreateLogger(string categoryName) => new Captor(this, categoryName);

    // The server's logging, which outlives the test, keeps it.
    public void Dispose()
    {
    }

    private sealed class Captor(CapturedLog log, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (log._text)
            {
                using StringWriter writer = new(log._text);
                log._formatter.Write(new LogEntry<TState>(logLevel, category, eventId, state, exception, formatter), scopeProvider: null, writer);
            }
        }
    }
}

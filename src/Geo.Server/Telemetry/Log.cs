using Geo.Query.Execute;

namespace Geo.Server.Telemetry;

/// <summary>Every line the server writes to its log.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Geo listens on {Address} and sees {Counties} counties.")]
    public static partial void Listening(ILogger logger, string address, int counties);

    [LoggerMessage(Level = LogLevel.Information, Message = "Geo takes no more requests and stops; {Requests} are finished, within {Time}.")]
    public static partial void Stopping(ILogger logger, long requests, TimeSpan time);

    [LoggerMessage(Level = LogLevel.Information, Message = "Geo has stopped.")]
    public static partial void Stopped(ILogger logger);

    [LoggerMessage(Level = LogLevel.Information, Message = "Whoever shows no token is {Caller}. Tokens are trusted of {Issuers}.")]
    public static partial void Identities(ILogger logger, string caller, string issuers);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Isolation}")]
    public static partial void Files(ILogger logger, string isolation);

    [LoggerMessage(Level = LogLevel.Warning, Message = "ogr2ogr is not installed: only GeoJSON, CSV, XLSX, KML and boundary-point text are written, and only CSV, XLSX and boundary-point text are read. Debian has it in gdal-bin.")]
    public static partial void NoGdal(ILogger logger);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The issuer {Issuer} does not give its keys: {Reason}")]
    public static partial void IssuerUnavailable(ILogger logger, string issuer, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Method} {Path} failed.")]
    public static partial void RequestFailed(ILogger logger, Exception exception, string method, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The database does not answer: {Reason}")]
    public static partial void DatabaseUnreachable(ILogger logger, string reason);

    [LoggerMessage(Level = LogLevel.Information, Message = "The standby {Standby} answers queries.")]
    public static partial void StandbyFound(ILogger logger, string standby);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The standby {Standby} is left out: {Reason}")]
    public static partial void StandbyLost(ILogger logger, string standby, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "An operation ended as {End}.")]
    public static partial void OperationFailed(ILogger logger, Exception exception, ExecutionEnd end);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Slow: the {Kind} {Name} took {Seconds:0.000} s and ended as {End}. Document {Hash}. {Plan}")]
    public static partial void SlowOperation(ILogger logger, string kind, string name, double seconds, ExecutionEnd end, string hash, string plan);

    [LoggerMessage(Level = LogLevel.Error, Message = "A subscription could not begin.")]
    public static partial void SubscriptionFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Changes could not be told to subscribers.")]
    public static partial void FeedFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The connection that listens for changes was lost: {Reason} It is opened again in {Pause}.")]
    public static partial void ListenerInterrupted(ILogger logger, string reason, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Where changes were written could not be read: {Reason} It is tried again in {Pause}; tiles are made for each request until then.")]
    public static partial void TilesNotFollowed(ILogger logger, string reason, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Where the parcels of each county lie could not be read: {Reason} It is tried again in {Pause}; until then boxes may name no counties.")]
    public static partial void GroundNotFollowed(ILogger logger, string reason, TimeSpan pause);

    [LoggerMessage(Level = LogLevel.Error, Message = "An open connection failed.")]
    public static partial void ConnectionFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "An export failed.")]
    public static partial void ExportFailed(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "A file of the format {Format} could not be written: {Reason}")]
    public static partial void ExportNotWritten(ILogger logger, string format, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The import job {Job} failed.")]
    public static partial void ImportFailed(ILogger logger, Exception exception, Guid job);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The imports are interrupted.")]
    public static partial void ImportInterrupted(ILogger logger, Exception exception);
}

namespace Geo.Query.Execute;

/// <summary>How an operation ended; what the body says is written in any case.</summary>
public enum ExecutionEnd
{
    /// <summary>Nothing was executed: the request itself is wrong. The body has errors and no data.</summary>
    Refused,

    /// <summary>It was executed. The body has data, and errors where fields failed.</summary>
    Executed,

    /// <summary>The database could not be reached.</summary>
    DatabaseUnavailable,

    /// <summary>The database took too long.</summary>
    TimedOut,

    /// <summary>A bug.</summary>
    Failed,
}

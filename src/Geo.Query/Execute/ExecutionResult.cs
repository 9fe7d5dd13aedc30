namespace Geo.Query.Execute;

/// <summary>How an operation ended.</summary>
/// <param name="End">The end.</param>
/// <param name="Failure">For the log, never for the client: what failed behind DATABASE_UNAVAILABLE, TIMEOUT and INTERNAL.</param>
public readonly record struct ExecutionResult(ExecutionEnd End, Exception? Failure = null);

namespace Geo.Exchange.Export;

/// <summary>How an export ended.</summary>
/// <param name="Rows">Records written.</param>
/// <param name="Notes">What the format could not carry.</param>
/// <param name="Failure">Why nothing, or not all, was written; null when all was.</param>
public sealed record ExportEnd(long Rows, IReadOnlyList<ExportNote> Notes, string? Failure);

namespace Geo.Server.Imports.Reports;

/// <summary>What is wrong with a row.</summary>
/// <param name="Field">The field of the record.</param>
/// <param name="Code">A stable word.</param>
/// <param name="Message">The sentence.</param>
/// <param name="Chinese">The same in Chinese; null in reports of earlier versions.</param>
internal sealed record RowProblemText(string Field, string Code, string Message, string? Chinese = null);

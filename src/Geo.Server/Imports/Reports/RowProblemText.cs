namespace Geo.Server.Imports.Reports;

/// <summary>What is wrong with a row.</summary>
/// <param name="Field">The field of the record.</param>
/// <param name="Code">A stable word.</param>
/// <param name="Message">The sentence.</param>
internal sealed record RowProblemText(string Field, string Code, string Message);

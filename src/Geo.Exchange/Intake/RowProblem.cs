namespace Geo.Exchange.Intake;

/// <summary>Why one row cannot be taken; the rows behind it can.</summary>
/// <param name="Code">A fixed word, for programs.</param>
/// <param name="Message">A sentence in English.</param>
/// <param name="Chinese">The same in Chinese.</param>
public sealed record RowProblem(string Code, string Message, string Chinese);

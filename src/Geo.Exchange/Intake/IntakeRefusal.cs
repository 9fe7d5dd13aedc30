namespace Geo.Exchange.Intake;

/// <summary>Why a file, or the rest of it, is not read.</summary>
/// <param name="Code">A fixed word, for programs.</param>
/// <param name="Message">A sentence in English.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Place">Where in the file: an entry, a layer, a row, a line, a cell.</param>
public sealed record IntakeRefusal(string Code, string Message, string Chinese, string Place);

namespace Geo.Exchange.Export;

/// <summary>Something that a format could not carry.</summary>
/// <param name="Code">A fixed word, for programs.</param>
/// <param name="Message">A sentence in English.</param>
/// <param name="Chinese">The same in Chinese.</param>
/// <param name="Count">How often.</param>
public sealed record ExportNote(string Code, string Message, string Chinese, long Count);

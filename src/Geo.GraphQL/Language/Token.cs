namespace Geo.GraphQL.Language;

/// <summary>A token: where it stands and, for strings, what it means.</summary>
/// <param name="Start">Offset of the first byte.</param>
/// <param name="End">Offset behind the last byte.</param>
/// <param name="Text">The meaning of a string; null for every other kind, whose text is the bytes themselves.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, SourceLocation Location, string? Text = null);

namespace Geo.GraphQL.Language;

/// <summary>A place in a document, as GraphQL errors report it.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 units, as the reference implementation counts.</param>
public readonly record struct SourceLocation(int Line, int Column);

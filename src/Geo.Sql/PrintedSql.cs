using System.Collections.Immutable;

namespace Geo.Sql;

/// <summary>A statement ready to run: its text with <c>$n</c> and its parameters in that order.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">One for each <c>$n</c>.</param>
public sealed record PrintedSql(string Text, ImmutableArray<SqlParameter> Parameters);

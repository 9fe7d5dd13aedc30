using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Geo.Sql;

/// <summary>Collects an interpolated SQL text. Literals are the program's own text; holes take <see cref="Sql"/> only.</summary>
[InterpolatedStringHandler]
public sealed class SqlTemplate(int literalLength, int formattedCount)
{
    private readonly ImmutableArray<SqlPart>.Builder _parts = ImmutableArray.CreateBuilder<SqlPart>(formattedCount * 2 + Math.Min(literalLength, 1));

    /// <summary>Adds text of the program.</summary>
    public void AppendLiteral(string text) => _parts.Add(new TextPart(text));

    /// <summary>Adds a piece.</summary>
    public void AppendFormatted(Sql piece)
    {
        ArgumentNullException.ThrowIfNull(piece);
        _parts.AddRange(piece.Parts);
    }

    /// <summary>Adds an alias.</summary>
    public void AppendFormatted(SqlAlias alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        _parts.Add(alias.Part);
    }

    internal Sql ToSql() => new(_parts.ToImmutable());
}

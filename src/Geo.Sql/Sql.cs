using System.Collections.Immutable;
using System.Globalization;
using NpgsqlTypes;

namespace Geo.Sql;

/// <summary>
/// A piece of a SQL statement: text that the program wrote, quoted names, numbered aliases and parameters.
/// There is no way to make one from a string that came from outside other than a quoted name
/// and a parameter.
/// </summary>
public sealed class Sql
{
    /// <summary>Nothing; prints as the empty string.</summary>
    public static readonly Sql Empty = new([]);

    internal Sql(ImmutableArray<SqlPart> parts) => Parts = parts;

    internal ImmutableArray<SqlPart> Parts { get; }

    /// <summary>True for a piece that prints nothing.</summary>
    public bool IsEmpty => Parts.IsEmpty;

    /// <summary>A statement from an interpolated text whose holes are <see cref="Sql"/>; a hole of another type does not compile.</summary>
    public static Sql Of(SqlTemplate template)
    {
        ArgumentNullException.ThrowIfNull(template);
        return template.ToSql();
    }

    /// <summary>An identifier, always quoted.</summary>
    public static Sql Name(string name) => new([new NamePart(SqlNames.Quote(name))]);

    /// <summary>A qualified identifier, each part quoted.</summary>
    public static Sql Name(string schema, string name) => new([new NamePart($"{SqlNames.Quote(schema)}.{SqlNames.Quote(name)}")]);

    /// <summary>A text constant of the program's own, such as a value of an enum: letters, digits and underscores.</summary>
    public static Sql Word(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_')
            ? new([new TextPart($"'{word}'")])
            : throw new ArgumentException($"'{word}' is no word.", nameof(word));
    }

    /// <summary>A whole number as a constant, for one of few values that the plan should know, such as the size of a page.</summary>
    public static Sql Number(long number) => new([new TextPart(number.ToString(CultureInfo.InvariantCulture))]);

    /// <summary>A parameter with its value. The same piece used twice is one parameter.</summary>
    public static Sql Value<T>(T value) => new([new ValuePart(value, Type: null)]);

    /// <summary>A parameter with its value and its PostgreSQL type; needed where the value may be null.</summary>
    public static Sql Value(object? value, NpgsqlDbType type) => new([new ValuePart(value, type)]);

    /// <summary>
    /// A parameter whose value is given later, by position in the array handed to <see cref="SqlCommands"/>,
    /// so that a printed statement can be kept and run with other values.
    /// </summary>
    public static Sql Slot(int index, NpgsqlDbType type)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        return new([new SlotPart(index, type)]);
    }

    /// <summary>The pieces, one after the other, with the separator between them.</summary>
    public static Sql Join(SqlTemplate separator, IEnumerable<Sql> pieces)
    {
        ArgumentNullException.ThrowIfNull(separator);
        ArgumentNullException.ThrowIfNull(pieces);
        Sql between = separator.ToSql();
        ImmutableArray<SqlPart>.Builder parts = ImmutableArray.CreateBuilder<SqlPart>();
        bool first = true;
        foreach (Sql piece in pieces)
        {
            if (!first)
            {
                parts.AddRange(between.Parts);
            }

            parts.AddRange(piece.Parts);
            first = false;
        }

        return new(parts.ToImmutable());
    }

    /// <summary>The statement as text, for reading and for tests.</summary>
    public override string ToString() => SqlPrinter.Print(this).Text;
}

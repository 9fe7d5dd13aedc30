using System.Diagnostics;
using System.Globalization;
using Geo.Query.Execute;
using Geo.Query.Mapping.Fields;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>Coerced values to what a parameter of a column's type takes.</summary>
internal static class Conversions
{
    /// <summary>The value in the column's unit and type.</summary>
    public static object ToColumn(ColumnField field, object value) => field switch
    {
        { Factor: not 1, Type: DecimalLeaf } => ToDecimal(field.Name, ToDouble(field.Name, value) * field.Factor),
        { Factor: not 1 } => ToDouble(field.Name, value) * field.Factor,
        _ => ToLeaf(field.Type, field.Name, value),
    };

    /// <summary>The value as PostgreSQL takes it for the type of a leaf.</summary>
    public static object ToLeaf(LeafType type, string name, object value) => (type, value) switch
    {
        (TextLeaf or EnumLeaf, string text) => CheckText(name, text),
        (IntLeaf, int number) => number,
        (FloatLeaf, _) => ToDouble(name, value),
        (DecimalLeaf, _) => ToDecimal(name, value),
        (BooleanLeaf, bool) => value,
        (DateLeaf, DateOnly day) => PostgresTime.DaysOf(day),
        (DateTimeLeaf, DateTimeOffset instant) => PostgresTime.MicrosecondsOf(instant.UtcDateTime),
        (UuidLeaf, Guid) => value,
        (UuidLeaf, string text) => Guid.TryParseExact(text, "D", out Guid id) ? id : throw new RefusedException(Messages.BadId(text)),
        _ => throw new UnreachableException($"A {value.GetType().Name} is no value of {type.GraphQLName}."),
    };

    /// <summary>A text PostgreSQL can hold: no U+0000, no half of a surrogate pair.</summary>
    public static string CheckText(string name, string text) => IsText(text) ? text : throw new RefusedException(Messages.BadText(name));

    /// <summary>Whether PostgreSQL can hold the text: no U+0000, no half of a surrogate pair.</summary>
    public static bool IsText(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                i++;
            }
            else if (text[i] == '\0' || char.IsSurrogate(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text as a LIKE pattern that means itself.</summary>
    public static string EscapeLike(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal)
        .Replace("_", "\\_", StringComparison.Ordinal);

    /// <summary>
    /// The text as a spelling of a name in Latin letters, behind a space as such are kept: without the spaces and apostrophes between
    /// syllables, v for u with two dots. Null where it is none: it has other characters, or no letter.
    /// </summary>
    public static string? Spelling(string text)
    {
        string letters = text.ToLowerInvariant().Replace(" ", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal).Replace('ü', 'v');
        return letters.All(char.IsAsciiLetterOrDigit) && letters.Any(char.IsAsciiLetter) ? $" {letters}" : null;
    }

    private static double ToDouble(string name, object value)
    {
        double number = value switch
        {
            double real => real,
            int whole => whole,
            decimal exact => (double)exact,
            string text => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture),
            _ => throw new UnreachableException($"A {value.GetType().Name} is no number."),
        };
        return double.IsFinite(number) ? number : throw new RefusedException(Messages.BadNumber(name));
    }

    // Numbers beyond decimal compare like its end: no stored numeric is that large.
    private static decimal ToDecimal(string name, object value) => value switch
    {
        decimal exact => exact,
        int whole => whole,
        double and > 7.9e28 => decimal.MaxValue,
        double and < -7.9e28 => decimal.MinValue,
        double real when double.IsFinite(real) => (decimal)real,
        string text when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) => exact,
        _ => throw new RefusedException(Messages.BadNumber(name)),
    };
}

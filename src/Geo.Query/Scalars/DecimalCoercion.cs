using System.Globalization;
using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.Query.Scalars;

/// <summary>Decimal: a string or a number to <see cref="decimal"/>; what would be rounded is refused.</summary>
internal sealed class DecimalCoercion : ScalarCoercion
{
    private const int MaxDigits = 28;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public override CoercedValue FromLiteral(ValueNode literal) => Coerce(
        literal switch
        {
            StringValueNode text => text.Value,
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        },
        literal,
        ScalarMessages.Show);

    public override CoercedValue FromJson(JsonElement value) => Coerce(
        value.ValueKind switch
        {
            JsonValueKind.String => value.GetString(),
            JsonValueKind.Number => value.GetRawText(),
            _ => null,
        },
        value,
        ScalarMessages.Show);

    private static CoercedValue Coerce<TValue>(string? text, TValue shown, Func<TValue, string> show) =>
        text is not null && IsExact(text) && decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out decimal value)
            ? CoercedValue.Of(value)
            : CoercedValue.Refused(ScalarMessages.NotADecimal(show(shown)));

    // decimal.TryParse rounds what has more digits than it can hold, silently.
    private static bool IsExact(string text)
    {
        int e = text.AsSpan().IndexOfAny('e', 'E');
        ReadOnlySpan<char> mantissa = e < 0 ? text : text.AsSpan(0, e);
        int exponent = 0;
        if (e >= 0 && !int.TryParse(text.AsSpan(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        int point = mantissa.IndexOf('.');
        int decimals = point < 0 ? 0 : mantissa.Length - point - 1;
        return mantissa.Length <= MaxDigits + 2
            && Math.Abs((long)exponent) <= MaxDigits
            && decimals - exponent <= MaxDigits
            && mantissa.TrimStart("+-0.").Length - (point < 0 ? 0 : 1) <= MaxDigits;
    }
}

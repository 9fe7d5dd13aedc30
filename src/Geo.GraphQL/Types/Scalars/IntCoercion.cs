using System.Globalization;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Scalars;

/// <summary>Int: 32 bits, signed.</summary>
internal sealed class IntCoercion : ScalarCoercion
{
    public override CoercedValue FromLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            return CoercedValue.Refused(Messages.NotAnInt(DocumentPrinter.Print(literal)));
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value)
            ? CoercedValue.Of(value)
            : CoercedValue.Refused(Messages.IntOutOfRange(number.Value));
    }

    public override CoercedValue FromJson(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            return CoercedValue.Refused(Messages.NotAnInt(Inspect.Json(value)));
        }

        if (value.TryGetInt32(out int small))
        {
            return CoercedValue.Of(small);
        }

        double number = value.GetDouble();
        return !double.IsInteger(number) ? CoercedValue.Refused(Messages.NotAnInt(Inspect.Json(value)))
            : number is < int.MinValue or > int.MaxValue ? CoercedValue.Refused(Messages.IntOutOfRange(Inspect.Json(value)))
            : CoercedValue.Of((int)number);
    }
}

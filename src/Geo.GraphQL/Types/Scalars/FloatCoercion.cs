using System.Globalization;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Scalars;

/// <summary>Float: a finite double. A literal too large for one is refused, where the reference makes it infinite.</summary>
internal sealed class FloatCoercion : ScalarCoercion
{
    public override CoercedValue FromLiteral(ValueNode literal)
    {
        string? text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => null,
        };
        return text is not null && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value)
            ? CoercedValue.Of(value)
            : CoercedValue.Refused(Messages.NotAFloat(DocumentPrinter.Print(literal)));
    }

    public override CoercedValue FromJson(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out double number) && double.IsFinite(number)
            ? CoercedValue.Of(number)
            : CoercedValue.Refused(Messages.NotAFloat(Inspect.Json(value)));
}

using System.Globalization;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Scalars;

/// <summary>ID: a string; a whole number becomes one.</summary>
internal sealed class IdCoercion : ScalarCoercion
{
    public override CoercedValue FromLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => CoercedValue.Of(text.Value),
        IntValueNode number => CoercedValue.Of(number.Value),
        _ => CoercedValue.Refused(Messages.NotAnIdLiteral(DocumentPrinter.Print(literal))),
    };

    public override CoercedValue FromJson(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return CoercedValue.Of(value.GetString());
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out long number)
            ? CoercedValue.Of(number.ToString(CultureInfo.InvariantCulture))
            : CoercedValue.Refused(Messages.NotAnId(Inspect.Json(value)));
    }
}

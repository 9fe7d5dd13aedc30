using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Scalars;

/// <summary>String.</summary>
internal sealed class StringCoercion : ScalarCoercion
{
    public override CoercedValue FromLiteral(ValueNode literal) => literal is StringValueNode text
        ? CoercedValue.Of(text.Value)
        : CoercedValue.Refused(Messages.NotAString(DocumentPrinter.Print(literal)));

    public override CoercedValue FromJson(JsonElement value) => value.ValueKind == JsonValueKind.String
        ? CoercedValue.Of(value.GetString())
        : CoercedValue.Refused(Messages.NotAString(Inspect.Json(value)));
}

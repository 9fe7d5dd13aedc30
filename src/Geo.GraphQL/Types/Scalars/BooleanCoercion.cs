using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Scalars;

/// <summary>Boolean.</summary>
internal sealed class BooleanCoercion : ScalarCoercion
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override CoercedValue FromLiteral(ValueNode literal) => literal is BooleanValueNode truth
        ? CoercedValue.Of(truth.Value ? True : False)
        : CoercedValue.Refused(Messages.NotABoolean(DocumentPrinter.Print(literal)));

    public override CoercedValue FromJson(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => CoercedValue.Of(True),
        JsonValueKind.False => CoercedValue.Of(False),
        _ => CoercedValue.Refused(Messages.NotABoolean(Inspect.Json(value))),
    };
}

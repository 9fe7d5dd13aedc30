using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.Query.Scalars;

/// <summary>A scalar that is written as a string.</summary>
/// <param name="read">From the text to the value; null refuses it.</param>
/// <param name="refusal">The sentence that refuses a value, from the value as shown.</param>
internal abstract class TextCoercion(Func<string, object?> read, Func<string, string> refusal) : ScalarCoercion
{
    public override CoercedValue FromLiteral(ValueNode literal) => literal is StringValueNode text && read(text.Value) is { } value
        ? CoercedValue.Of(value)
        : CoercedValue.Refused(refusal(ScalarMessages.Show(literal)));

    public override CoercedValue FromJson(JsonElement value) => value.ValueKind == JsonValueKind.String && read(value.GetString()!) is { } good
        ? CoercedValue.Of(good)
        : CoercedValue.Refused(refusal(ScalarMessages.Show(value)));
}

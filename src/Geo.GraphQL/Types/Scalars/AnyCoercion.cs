using System.Text.Json;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types.Scalars;

/// <summary>A custom scalar that nobody gave a coercion: every value is accepted as it is.</summary>
internal sealed class AnyCoercion : ScalarCoercion
{
    public override CoercedValue FromLiteral(ValueNode literal) => CoercedValue.Of(literal);

    public override CoercedValue FromJson(JsonElement value) => CoercedValue.Of(value);
}

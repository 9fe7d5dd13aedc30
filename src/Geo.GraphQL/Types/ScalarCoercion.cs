using System.Text.Json;
using Geo.GraphQL.Language.Syntax;

namespace Geo.GraphQL.Types;

/// <summary>
/// Input coercion of one scalar. The five of the specification give <see cref="int"/>, <see cref="double"/>,
/// <see cref="string"/> (also for ID) and <see cref="bool"/>; a custom scalar gives what its reader expects.
/// </summary>
public abstract class ScalarCoercion
{
    /// <summary>The value of a literal that is neither null nor a variable.</summary>
    public abstract CoercedValue FromLiteral(ValueNode literal);

    /// <summary>The value of a JSON value that is not null.</summary>
    public abstract CoercedValue FromJson(JsonElement value);
}

using Geo.GraphQL.Requests;
using Geo.Query.Plans;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>Parameters that carry their values.</summary>
internal sealed class ValueParameters(VariableValues variables) : IParameters
{
    /// <inheritdoc/>
    public SqlText Add(NpgsqlDbType type, Func<object?[], object?> convert, params Input[] inputs) =>
        SqlText.Value(convert([.. inputs.Select(input => input.Evaluate(variables))]), type);

    /// <inheritdoc/>
    public object? OfShape(Input input) => input.Evaluate(variables);
}

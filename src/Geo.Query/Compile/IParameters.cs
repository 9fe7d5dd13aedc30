using Geo.Query.Plans;
using NpgsqlTypes;

namespace Geo.Query.Compile;

/// <summary>Where the values of a statement go: into the statement itself, or into slots that are filled before every run.</summary>
internal interface IParameters
{
    /// <summary>A parameter whose value is made from inputs.</summary>
    /// <exception cref="RefusedException">The values are refused.</exception>
    SqlText Add(NpgsqlDbType type, Func<object?[], object?> convert, params Input[] inputs);

    /// <summary>The value of an input that belongs to the shape of the variables (<see cref="VariableShape"/>), so that the statement may depend on it.</summary>
    object? OfShape(Input input);
}

using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>A value that is made anew from the variables before every run.</summary>
internal sealed record Slot(ImmutableArray<Input> Inputs, Func<object?[], object?> Convert)
{
    /// <summary>True where no variable has a say.</summary>
    public bool IsConstant { get; } = Inputs.All(InputValues.IsConstant);

    /// <summary>The value for these variables.</summary>
    /// <exception cref="RefusedException">The values are refused.</exception>
    public object? Fill(VariableValues variables)
    {
        object?[] values = new object?[Inputs.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Inputs[i].Evaluate(variables);
        }

        return Convert(values);
    }
}

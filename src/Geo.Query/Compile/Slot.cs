using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>A value that is made anew before every run: from inputs, or from the value of an earlier slot.</summary>
internal sealed record Slot(ImmutableArray<Input> Inputs, int? Source, Func<object?[], object?> Convert)
{
    /// <summary>True where no variable has a say.</summary>
    public bool IsConstant { get; } = Source is null && Inputs.All(InputValues.IsConstant);

    /// <summary>The value for these variables.</summary>
    /// <exception cref="RefusedException">The values are refused.</exception>
    public object? Fill(VariableValues variables, ReadOnlySpan<object?> earlier)
    {
        if (Source is int source)
        {
            return Convert([earlier[source]]);
        }

        object?[] values = new object?[Inputs.Length];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Inputs[i].Evaluate(variables);
        }

        return Convert(values);
    }
}

using System.Collections.Immutable;
using Geo.GraphQL.Requests;
using Geo.Query.Plans;

namespace Geo.Query.Compile;

/// <summary>A value that is made anew before every run: from inputs, or from the value of an earlier slot, or given by who runs it.</summary>
internal sealed record Slot(ImmutableArray<Input> Inputs, int? Source, Func<object?[], object?> Convert)
{
    private readonly bool _isConstant = Source is null && Inputs.All(InputValues.IsConstant);

    /// <summary>True where no variable makes the value but who runs the operation gives it; <see cref="Convert"/> stands in while it is compiled.</summary>
    public bool IsGiven { get; init; }

    /// <summary>True where the value is a shape: well-known binary in longitude and latitude, or in the system that the caller named.</summary>
    public bool IsShape { get; init; }

    /// <summary>True where no variable has a say.</summary>
    public bool IsConstant => _isConstant && !IsGiven;

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

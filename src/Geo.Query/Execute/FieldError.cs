using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>A failure at one place of the answer. Its path grows from the inside out while the answer is put together.</summary>
internal sealed class FieldError(Refusal refusal)
{
    private readonly List<object> _steps = [];

    /// <summary>What went wrong.</summary>
    public Refusal Refusal { get; } = refusal;

    /// <summary>The names and indices from the outermost.</summary>
    public ImmutableArray<object> Path => [.. _steps.AsEnumerable().Reverse()];

    /// <summary>The error as a response has it: its own path below that of the field it is part of.</summary>
    public GraphQLError Below(FieldPlace place) => new(Refusal.Message, Refusal.Code, [place.Location], [.. place.Path, .. Path]);

    /// <summary>The value that failed stands inside of this name or index.</summary>
    public void Inside(object step) => _steps.Add(step);

    /// <summary>The errors from that one on stand inside of this name or index.</summary>
    public static void Inside(List<FieldError> errors, int from, object step)
    {
        for (int i = from; i < errors.Count; i++)
        {
            errors[i].Inside(step);
        }
    }
}

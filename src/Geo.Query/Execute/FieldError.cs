using System.Collections.Immutable;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;
using Geo.Query.Plans;

namespace Geo.Query.Execute;

/// <summary>A failure at one place of the answer. Its path grows from the inside out while the answer is put together.</summary>
/// <param name="refusal">What went wrong.</param>
/// <param name="locations">Where the field stands in the document.</param>
internal sealed class FieldError(Refusal refusal, ImmutableArray<SourceLocation> locations)
{
    private readonly List<object> _steps = [];

    /// <summary>What went wrong.</summary>
    private Refusal Refusal { get; } = refusal;

    /// <summary>As the answer carries it.</summary>
    public GraphQLError Error => new(Refusal.Message, Refusal.Code, locations, Path);

    /// <summary>The number of the object written later whose errors stand here; null for an error.</summary>
    public int? Later { get; private init; }

    /// <summary>The names and indices from the outermost.</summary>
    private ImmutableArray<object> Path => [.. _steps.AsEnumerable().Reverse()];

    /// <summary>The error as a response has it: its own path below that of the field it is part of.</summary>
    public GraphQLError Below(FieldPlace place) => new(Refusal.Message, Refusal.Code, locations, [.. place.Path, .. Path]);

    /// <summary>Where the errors of an object written later will stand.</summary>
    public static FieldError PlaceOf(int later) => new(Messages.Internal(), []) { Later = later };

    /// <summary>The same error, inside of a place.</summary>
    public FieldError At(FieldError place)
    {
        FieldError error = new(Refusal, locations);
        error._steps.AddRange([.. _steps, .. place._steps]);
        return error;
    }

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

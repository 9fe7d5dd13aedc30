namespace Geo.GraphQL.Types;

/// <summary>A coerced value, or the sentence that says why there is none.</summary>
/// <param name="Value">The value, where <paramref name="Problem"/> is null.</param>
/// <param name="Problem">One sentence for the client, such as <c>Int cannot represent non-integer value: 1.5</c>.</param>
public readonly record struct CoercedValue(object? Value, string? Problem)
{
    /// <summary>A good value.</summary>
    public static CoercedValue Of(object? value) => new(value, Problem: null);

    /// <summary>A refusal.</summary>
    public static CoercedValue Refused(string problem) => new(Value: null, problem);
}

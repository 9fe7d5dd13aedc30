namespace Geo.GraphQL.Requests;

/// <summary>The coerced variables: those given or defaulted.</summary>
public sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values;

    internal VariableValues(Dictionary<string, object?> values) => _values = values;

    /// <summary>No variables.</summary>
    public static VariableValues Empty { get; } = new([]);

    /// <summary>The names of the variables that have a value.</summary>
    public IEnumerable<string> Names => _values.Keys;

    /// <summary>False where the variable was neither given nor defaulted.</summary>
    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);
}

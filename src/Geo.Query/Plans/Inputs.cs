using System.Collections.Immutable;
using Geo.GraphQL.Requests;

namespace Geo.Query.Plans;

/// <summary>
/// A coerced argument that still knows which of its parts came from variables, so that a compiled operation
/// can be run again with other values. A closed family.
/// </summary>
internal abstract record Input
{
    /// <summary>Where in the variables the value stands; null for a value written in the document.</summary>
    public VariablePath? From { get; init; }
}

/// <summary>An explicit null.</summary>
internal sealed record NullInput : Input;

/// <summary>A scalar or the name of an enum value.</summary>
internal sealed record LeafInput(object Value) : Input;

/// <summary>A list.</summary>
internal sealed record ListInput(ImmutableArray<Input> Items) : Input;

/// <summary>An input object: the fields given or defaulted, in order.</summary>
internal sealed record ObjectInput(ImmutableArray<KeyValuePair<string, Input>> Fields) : Input
{
    /// <summary>The field, or null where it is not given.</summary>
    public Input? Find(string name)
    {
        foreach ((string key, Input value) in Fields)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The field, or null where it is not given or null.</summary>
    public Input? FindValue(string name) => Find(name) is { } found and not NullInput ? found : null;
}

/// <summary>A place in the values of the variables: a variable, then names and indices inside of it.</summary>
internal sealed record VariablePath(string Variable, VariablePath? Parent, object? Step)
{
    /// <summary>The place of a part.</summary>
    public VariablePath Then(object step) => new(Variable, this, step);

    /// <summary>The value at the place.</summary>
    public object? Follow(VariableValues variables)
    {
        if (Parent is null)
        {
            return variables.TryGet(Variable, out object? value) ? value : null;
        }

        return (Parent.Follow(variables), Step) switch
        {
            (IReadOnlyDictionary<string, object?> fields, string name) => fields.GetValueOrDefault(name),
            (IReadOnlyList<object?> items, int index) => items[index],
            _ => null,
        };
    }
}

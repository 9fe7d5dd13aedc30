using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Geo.GraphQL.Requests;

/// <summary>Coerced arguments or a coerced input object: the fields given or defaulted, in the order of the definition.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "The specification calls it an input object.")]
public sealed class InputObject : IReadOnlyDictionary<string, object?>
{
    private readonly List<KeyValuePair<string, object?>> _fields = [];

    /// <summary>Nothing given.</summary>
    public static InputObject Empty { get; } = new();

    /// <inheritdoc/>
    public int Count => _fields.Count;

    /// <inheritdoc/>
    public IEnumerable<string> Keys => _fields.Select(pair => pair.Key);

    /// <inheritdoc/>
    public IEnumerable<object?> Values => _fields.Select(pair => pair.Value);

    /// <inheritdoc/>
    public object? this[string key] =>
        TryGetValue(key, out object? value) ? value : throw new KeyNotFoundException($"No field {key}.");

    /// <summary>The fields given, made by a program.</summary>
    public static InputObject Of(params IEnumerable<KeyValuePair<string, object?>> fields)
    {
        InputObject value = new();
        value._fields.AddRange(fields);
        return value;
    }

    /// <inheritdoc/>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <inheritdoc/>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
    {
        // Few fields are ever given, so looking through them beats a hash table.
        foreach (KeyValuePair<string, object?> field in _fields)
        {
            if (string.Equals(field.Key, key, StringComparison.Ordinal))
            {
                value = field.Value;
                return true;
            }
        }

        value = null;
        return false;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    internal void Add(string name, object? value) => _fields.Add(new(name, value));
}

using System.Collections.Immutable;
using System.Globalization;
using Geo.Query.Execute;
using Geo.Query.Mapping;

namespace Geo.Query.Mutations;

/// <summary>
/// The coerced input of a mutation, or an object inside of it: texts, whole numbers, <see cref="decimal"/>,
/// <see cref="DateOnly"/>, names of enum values, lists and objects, as the types of the schema say.
/// </summary>
public sealed class MutationInput
{
    private readonly ApiModel _model;
    private readonly IReadOnlyDictionary<string, object?> _values;

    internal MutationInput(ApiModel model, IReadOnlyDictionary<string, object?> values)
    {
        _model = model;
        _values = values;
    }

    /// <summary>The value of a field; null where it is not given or null.</summary>
    public object? Find(string name) => _values.GetValueOrDefault(name);

    /// <summary>Whether a field is given, be it as null.</summary>
    public bool IsGiven(string name) => _values.ContainsKey(name);

    /// <summary>The value of a field that the schema demands.</summary>
    public T Get<T>(string name) => (T)_values[name]!;

    /// <summary>A text; null where it is not given or null.</summary>
    public string? Text(string name) => (string?)Find(name);

    /// <summary>An enum by the name of its value, as the maps write it.</summary>
    public TEnum Enum<TEnum>(string name)
        where TEnum : struct, Enum => System.Enum.Parse<TEnum>(Get<string>(name).Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>An object inside of this one; null where it is not given or null.</summary>
    public MutationInput? Object(string name) =>
        Find(name) is IReadOnlyDictionary<string, object?> fields ? new MutationInput(_model, fields) : null;

    /// <summary>An object inside of this one as JSON in which equal objects are equal bytes.</summary>
    public ReadOnlyMemory<byte> Canonical(string name) => Compile.CanonicalFilter.Write(Get<IReadOnlyDictionary<string, object?>>(name));

    /// <summary>The fields of an object inside of this one.</summary>
    public IReadOnlyDictionary<string, object?> Fields(string name) => Get<IReadOnlyDictionary<string, object?>>(name);

    /// <summary>The objects of a list; none where it is not given or null.</summary>
    public ImmutableArray<MutationInput> Objects(string name) => Find(name) is IReadOnlyList<object?> items
        ? [.. items.Select(item => new MutationInput(_model, (IReadOnlyDictionary<string, object?>)item!))]
        : [];

    /// <summary>The texts of a list; none where it is not given or null.</summary>
    public ImmutableArray<string> Texts(string name) => Find(name) is IReadOnlyList<object?> items ? [.. items.Cast<string>()] : [];

    /// <summary>The key in a global identifier; null where it is none of a record of that type.</summary>
    public object[]? Key(string name, string typeName) =>
        GlobalId.Read(_model, Get<string>(name)) is var (entity, key) && entity.TypeName == typeName ? key : null;

    /// <summary>The places of texts that PostgreSQL cannot hold.</summary>
    internal IEnumerable<ImmutableArray<string>> BadTexts() => BadTexts(_values, []);

    private static IEnumerable<ImmutableArray<string>> BadTexts(object? value, ImmutableArray<string> path) => value switch
    {
        string text when !Compile.Conversions.IsText(text) => [path],
        IReadOnlyDictionary<string, object?> fields => fields.SelectMany(field => BadTexts(field.Value, path.Add(field.Key))),
        IReadOnlyList<object?> items => items.SelectMany((item, i) => BadTexts(item, path.Add(i.ToString(CultureInfo.InvariantCulture)))),
        _ => [],
    };
}

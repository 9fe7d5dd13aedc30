using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>An object inside of the input of criteria, which knows its place in it.</summary>
/// <param name="Values">The coerced values.</param>
/// <param name="Path">Names and numbers of items from the criteria down to it.</param>
internal sealed record CriteriaInput(IReadOnlyDictionary<string, object?> Values, ImmutableArray<string> Path)
{
    /// <summary>A value; null where it is not given or null.</summary>
    public object? Find(string name) => Values.GetValueOrDefault(name);

    /// <summary>A number; null where it is not given or null.</summary>
    public double? Number(string name) => Find(name) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>The items of a list; null where it is not given or null.</summary>
    public IReadOnlyList<object>? List(string name) => Find(name) is IReadOnlyList<object?> items ? [.. items.OfType<object>()] : null;

    /// <summary>An object inside; null where it is not given or null.</summary>
    public CriteriaInput? Object(string name) => Find(name) is IReadOnlyDictionary<string, object?> fields ? new(fields, Path.Add(name)) : null;

    /// <summary>The objects of a list; null where it is not given or null.</summary>
    public IEnumerable<CriteriaInput>? Objects(string name) => List(name)?.Select((item, i) =>
        new CriteriaInput((IReadOnlyDictionary<string, object?>)item, Path.Add(name).Add(i.ToString(CultureInfo.InvariantCulture))));

    /// <summary>The values of stored criteria, as the coercion of the input gave them.</summary>
    public static IReadOnlyDictionary<string, object?> Stored(JsonElement json) => (IReadOnlyDictionary<string, object?>)ValueOf(json)!;

    private static object? ValueOf(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().ToDictionary(member => member.Name, member => ValueOf(member.Value), StringComparer.Ordinal),
        JsonValueKind.Array => json.EnumerateArray().Select(ValueOf).ToArray(),
        JsonValueKind.String => json.GetString(),
        JsonValueKind.Number => json.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };
}

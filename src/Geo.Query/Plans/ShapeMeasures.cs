using System.Collections.Frozen;

namespace Geo.Query.Plans;

/// <summary>How many positions a shape in a filter has, before anybody reads it: by its commas, of which every position has its own.</summary>
internal static class ShapeMeasures
{
    /// <summary>The measures by the input field they belong to.</summary>
    public static FrozenDictionary<string, Func<object, long>> All { get; } = new Dictionary<string, Func<object, long>>(StringComparer.Ordinal)
    {
        ["GeometryInput.geojson"] = OfGeoJson,
        ["WktInput.text"] = OfWkt,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    // [1,2] has one comma, and one stands between two positions.
    private static long OfGeoJson(object value) => value is ReadOnlyMemory<byte> json ? (json.Span.Count((byte)',') + 1) / 2 : 1;

    private static long OfWkt(object value) => value is string text ? text.AsSpan().Count(',') + 1 : 1;
}

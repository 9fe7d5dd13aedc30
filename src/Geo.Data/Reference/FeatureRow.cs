using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Geo.Data.Reference;

/// <summary>A feature of a GeoJSON file.</summary>
internal sealed class FeatureRow(DataPlace place, JsonElement properties, Geometry geometry)
{
    public DataPlace Place => place;

    public Geometry Geometry => geometry;

    public string Text(string field) => Optional(field) ?? throw Wrong(field, "is missing.");

    public string? Optional(string field)
    {
        if (!properties.TryGetProperty(field, out JsonElement value))
        {
            return null;
        }

        return value.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.String => value.GetString() is { Length: > 0 } text ? text : null,
            JsonValueKind.Number => value.GetRawText(),
            _ => throw Wrong(field, "is neither text nor number."),
        };
    }

    public decimal? Number(string field)
    {
        if (Optional(field) is null)
        {
            return null;
        }

        return properties.GetProperty(field) is { ValueKind: JsonValueKind.Number } value && value.TryGetDecimal(out decimal number)
            ? number
            : throw Wrong(field, "is no number.");
    }

    public ReferenceDataException Wrong(string field, string problem) => new(place, field, problem);
}

using System.Collections.Immutable;
using System.Text.Json;
using Geo.Query.Plans;

namespace Geo.Query.Geometry;

/// <summary>GeoJSON (RFC 7946) to a shape: a geometry, or a feature around one.</summary>
internal static class GeoJsonReader
{
    private const int MaxDepth = 8;

    public static Shape Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return ReadShape(document.RootElement, depth: 0);
        }
        catch (JsonException)
        {
            throw Wrong("it is nested too deeply, or no JSON.");
        }
    }

    private static Shape ReadShape(JsonElement json, int depth)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("it is not an object.");
        }

        if (!json.TryGetProperty("type"u8, out JsonElement type) || type.ValueKind != JsonValueKind.String)
        {
            throw Wrong("\"type\" is missing.");
        }

        RefuseCrs(json);
        return type.GetString() switch
        {
            "Point" => new PointShape(ReadPosition(Coordinates(json))),
            "LineString" => new LineShape(ReadPositions(Coordinates(json))),
            "Polygon" => new PolygonShape(ReadRings(Coordinates(json))),
            "MultiPoint" => ReadParts(4, Coordinates(json), item => new PointShape(ReadPosition(item))),
            "MultiLineString" => ReadParts(5, Coordinates(json), item => new LineShape(ReadPositions(item))),
            "MultiPolygon" => ReadParts(6, Coordinates(json), item => new PolygonShape(ReadRings(item))),
            "GeometryCollection" when depth < MaxDepth => ReadParts(7, Member(json, "geometries"), item => ReadShape(item, depth + 1)),
            "Feature" when depth == 0 => ReadShape(Member(json, "geometry"), depth + 1),
            "FeatureCollection" => throw Wrong("it is a FeatureCollection; give one geometry."),
            _ => throw Wrong("its type is not one of the seven geometry types."),
        };
    }

    // RFC 7946 knows longitude and latitude only; another system in the member of the old draft would be misread silently.
    private static void RefuseCrs(JsonElement json)
    {
        if (json.TryGetProperty("crs"u8, out JsonElement crs) && crs.ValueKind != JsonValueKind.Null)
        {
            throw Wrong("GeoJSON is always longitude and latitude and has no \"crs\"; give other systems as wkt with srid.");
        }
    }

    private static JsonElement Coordinates(JsonElement json) => Member(json, "coordinates");

    private static JsonElement Member(JsonElement json, string name) =>
        json.TryGetProperty(name, out JsonElement member) ? member : throw Wrong($"\"{name}\" is missing.");

    private static MultiShape ReadParts(int type, JsonElement json, Func<JsonElement, Shape> read) =>
        new(type, [.. Items(json).Select(read)]);

    private static ImmutableArray<ImmutableArray<Position>> ReadRings(JsonElement json) => [.. Items(json).Select(ReadPositions)];

    private static ImmutableArray<Position> ReadPositions(JsonElement json) => [.. Items(json).Select(ReadPosition)];

    private static Position ReadPosition(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("a position is not a list of two numbers.");
        }

        return json.GetArrayLength() switch
        {
            0 => throw new RefusedException(Messages.EmptyShape()),
            2 => new(ReadNumber(json[0]), ReadNumber(json[1])),
            > 2 => throw new RefusedException(Messages.NotFlat()),
            _ => throw Wrong("a position is not a list of two numbers."),
        };
    }

    private static double ReadNumber(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out double number) && double.IsFinite(number)
            ? number
            : throw Wrong("a coordinate is not a number.");

    private static JsonElement.ArrayEnumerator Items(JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw Wrong("its coordinates are nested wrongly.");

    private static RefusedException Wrong(string why) => new(Messages.NotGeoJson(why));
}

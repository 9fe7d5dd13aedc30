using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Geo.Data.Reference;

/// <summary>Reads the geometries of the reference files: longitude and latitude, no third dimension, inside China.</summary>
internal static class GeoJsonReader
{
    /// <summary>CGCS2000, longitude before latitude in the data.</summary>
    public const int Srid = 4490;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Srid);

    public static Geometry Read(DataPlace place, JsonElement json)
    {
        if (!json.TryGetProperty("coordinates", out JsonElement coordinates) || coordinates.ValueKind != JsonValueKind.Array)
        {
            throw Wrong(place, "coordinates are missing.");
        }

        string? type = json.TryGetProperty("type", out JsonElement name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null;
        return type switch
        {
            "Point" => Factory.CreatePoint(ReadPosition(place, coordinates)),
            "LineString" => ReadLine(place, coordinates),
            "MultiLineString" => Factory.CreateMultiLineString([.. coordinates.EnumerateArray().Select(line => ReadLine(place, line))]),
            "Polygon" => ReadPolygon(place, coordinates),
            "MultiPolygon" => Factory.CreateMultiPolygon([.. coordinates.EnumerateArray().Select(polygon => ReadPolygon(place, polygon))]),
            _ => throw Wrong(place, $"the type {type ?? "(none)"} is not read here."),
        };
    }

    /// <summary>A point of two numbers.</summary>
    public static Point Point(decimal longitude, decimal latitude) => Factory.CreatePoint(new Coordinate((double)longitude, (double)latitude));

    /// <summary>The shape as a multipolygon.</summary>
    public static MultiPolygon MultiPolygon(FeatureRow feature) => feature.Geometry switch
    {
        MultiPolygon many => many,
        Polygon one => Factory.CreateMultiPolygon([one]),
        _ => throw feature.Wrong("geometry", "is no polygon."),
    };

    private static LineString ReadLine(DataPlace place, JsonElement line)
    {
        Coordinate[] positions = ReadPositions(place, line);
        return positions.Length >= 2 ? Factory.CreateLineString(positions) : throw Wrong(place, "a line needs two positions.");
    }

    private static Polygon ReadPolygon(DataPlace place, JsonElement polygon)
    {
        LinearRing[] rings = [.. Elements(place, polygon).Select(ring => ReadRing(place, ring))];
        return rings.Length > 0 ? Factory.CreatePolygon(rings[0], rings[1..]) : throw Wrong(place, "a polygon needs a ring.");
    }

    private static LinearRing ReadRing(DataPlace place, JsonElement ring)
    {
        Coordinate[] positions = ReadPositions(place, ring);
        return positions.Length >= 4 && positions[0].Equals2D(positions[^1])
            ? Factory.CreateLinearRing(positions)
            : throw Wrong(place, "a ring needs four positions and must end where it began.");
    }

    private static Coordinate[] ReadPositions(DataPlace place, JsonElement positions) =>
        [.. Elements(place, positions).Select(position => ReadPosition(place, position))];

    private static Coordinate ReadPosition(DataPlace place, JsonElement position)
    {
        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() != 2
            || position[0].ValueKind != JsonValueKind.Number || position[1].ValueKind != JsonValueKind.Number)
        {
            throw Wrong(place, "a position must be two numbers.");
        }

        Coordinate read = new(position[0].GetDouble(), position[1].GetDouble());
        return read is { X: >= 73 and <= 136, Y: >= 3 and <= 54 }
            ? read
            : throw Wrong(place, $"the position {position.GetRawText()} is not in China; are longitude and latitude swapped?");
    }

    private static JsonElement.ArrayEnumerator Elements(DataPlace place, JsonElement json) =>
        json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : throw Wrong(place, "the coordinates are nested wrongly.");

    private static ReferenceDataException Wrong(DataPlace place, string problem) => new(place, "geometry", problem);
}

using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Geo.Data.Reference;

/// <summary>Reads a GeoJSON feature collection and refuses shapes that the database would refuse, with their line.</summary>
internal static class FeatureFile
{
    public static IReadOnlyList<FeatureRow> Read(string file, byte[] bytes)
    {
        try
        {
            List<FeatureRow> rows = [];
            Utf8JsonReader reader = new(bytes);
            SkipToFeatures(file, ref reader);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                DataPlace place = new(file, bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1);
                rows.Add(ReadFeature(place, JsonElement.ParseValue(ref reader)));
            }

            while (reader.Read())
            {
                // What follows the features must be JSON too: a file that was cut off is refused.
            }

            return rows;
        }
        catch (JsonException problem)
        {
            throw new ReferenceDataException($"{new DataPlace(file, (problem.LineNumber ?? 0) + 1)}: not JSON: {problem.Message}", problem);
        }
    }

    private static void SkipToFeatures(string file, ref Utf8JsonReader reader)
    {
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("features"))
            {
                if (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
                {
                    return;
                }

                break;
            }
        }

        throw new ReferenceDataException($"{file}: no feature collection.");
    }

    private static FeatureRow ReadFeature(DataPlace place, JsonElement feature)
    {
        if (feature.ValueKind != JsonValueKind.Object
            || !feature.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object)
        {
            throw new ReferenceDataException(place, "properties", "is missing.");
        }

        if (!feature.TryGetProperty("geometry", out JsonElement json) || json.ValueKind != JsonValueKind.Object)
        {
            throw new ReferenceDataException(place, "geometry", "is missing.");
        }

        Geometry geometry = GeoJsonReader.Read(place, json);
        if (geometry.IsEmpty)
        {
            throw new ReferenceDataException(place, "geometry", "is empty.");
        }

        IsValidOp validity = new(geometry);
        return validity.IsValid
            ? new FeatureRow(place, properties, geometry)
            : throw new ReferenceDataException(place, "geometry", $"{validity.ValidationError.Message} at {validity.ValidationError.Coordinate}.");
    }
}

using System.Text.Json;

namespace Geo.Tiles;

/// <summary>Writes the description of a layer that a map reads first: TileJSON 3.0.</summary>
public static class TileJson
{
    /// <summary>Writes the document.</summary>
    /// <param name="writer">Takes the JSON.</param>
    /// <param name="layer">The layer.</param>
    /// <param name="urlTemplate">The address of a tile with {z}, {x} and {y}.</param>
    /// <param name="bounds">What the data covers.</param>
    /// <param name="attribution">Whom the map must name, as HTML.</param>
    public static void Write(Utf8JsonWriter writer, TileLayer layer, string urlTemplate, TileBounds bounds, string attribution)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(layer);
        writer.WriteStartObject();
        writer.WriteString("tilejson", "3.0.0");
        writer.WriteString("name", layer.Name);
        writer.WriteString("scheme", "xyz");
        writer.WriteStartArray("tiles");
        writer.WriteStringValue(urlTemplate);
        writer.WriteEndArray();
        writer.WriteNumber("minzoom", layer.MinZoom);
        writer.WriteNumber("maxzoom", layer.MaxZoom);
        writer.WriteStartArray("bounds");
        writer.WriteNumberValue(bounds.West);
        writer.WriteNumberValue(bounds.South);
        writer.WriteNumberValue(bounds.East);
        writer.WriteNumberValue(bounds.North);
        writer.WriteEndArray();
        writer.WriteString("attribution", attribution);
        writer.WriteStartArray("vector_layers");
        foreach (TilePart part in layer.Parts)
        {
            WritePart(writer, layer, part);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WritePart(Utf8JsonWriter writer, TileLayer layer, TilePart part)
    {
        IEnumerable<(string, TileValueKind)> fields = part.Properties.Select(property => (property.Name, property.Kind));
        if (part.Counts is { } counts)
        {
            WriteVectorLayer(writer, layer, part.Name, part.Description, fields.Append((TileCounts.Own, TileValueKind.Boolean)));
            WriteVectorLayer(
                writer,
                layer,
                counts.Name,
                "How many are not drawn as shapes, by grid cell",
                [(TileCounts.Count, TileValueKind.Number), (TileCounts.AreaMu, TileValueKind.Number)]);
        }
        else
        {
            WriteVectorLayer(writer, layer, part.Name, part.Description, fields);
        }
    }

    private static void WriteVectorLayer(
        Utf8JsonWriter writer, TileLayer layer, string id, string description, IEnumerable<(string Name, TileValueKind Kind)> fields)
    {
        writer.WriteStartObject();
        writer.WriteString("id", id);
        writer.WriteString("description", description);
        writer.WriteNumber("minzoom", layer.MinZoom);
        writer.WriteNumber("maxzoom", layer.MaxZoom);
        writer.WriteStartObject("fields");
        foreach ((string name, TileValueKind kind) in fields)
        {
            writer.WriteString(name, kind.ToString());
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

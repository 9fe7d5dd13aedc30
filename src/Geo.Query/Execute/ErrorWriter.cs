using System.Buffers;
using System.Text.Json;
using Geo.GraphQL.Errors;
using Geo.GraphQL.Language;

namespace Geo.Query.Execute;

/// <summary>Writes the member <c>errors</c> of a response.</summary>
public static class ErrorWriter
{
    /// <summary>Writes <c>"errors":[…]</c>.</summary>
    public static void Write(IBufferWriter<byte> output, IReadOnlyList<GraphQLError> errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        output.Write("\"errors\":"u8);
        using Utf8JsonWriter writer = new(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartArray();
        foreach (GraphQLError error in errors)
        {
            Write(writer, error);
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartObject();
        writer.WriteString("message", PrintableText.Of(error.Message));
        if (!error.Locations.IsDefaultOrEmpty)
        {
            writer.WriteStartArray("locations");
            foreach (SourceLocation location in error.Locations)
            {
                writer.WriteStartObject();
                writer.WriteNumber("line", location.Line);
                writer.WriteNumber("column", location.Column);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        if (!error.Path.IsDefaultOrEmpty)
        {
            WritePath(writer, error);
        }

        writer.WriteStartObject("extensions");
        writer.WriteString("code", error.Code);
        foreach ((string name, object value) in error.Extensions)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, value, value.GetType());
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WritePath(Utf8JsonWriter writer, GraphQLError error)
    {
        writer.WriteStartArray("path");
        foreach (object step in error.Path)
        {
            if (step is int index)
            {
                writer.WriteNumberValue(index);
            }
            else
            {
                writer.WriteStringValue((string)step);
            }
        }

        writer.WriteEndArray();
    }
}

using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Types;

namespace Geo.Query.Scalars;

/// <summary>
/// GeoJSON: a JSON object, or the same as a literal, to its JSON as <see cref="ReadOnlyMemory{T}"/> of bytes.
/// Whether it is a geometry is for its reader to say.
/// </summary>
internal sealed class GeoJsonCoercion : ScalarCoercion
{
    public override CoercedValue FromLiteral(ValueNode literal)
    {
        if (literal is not ObjectValueNode)
        {
            return CoercedValue.Refused(ScalarMessages.NotGeoJson(ScalarMessages.Show(literal)));
        }

        ArrayBufferWriter<byte> json = new();
        using Utf8JsonWriter writer = new(json, new JsonWriterOptions { SkipValidation = true });
        string? problem = Write(writer, literal);
        writer.Flush();
        return problem is null ? CoercedValue.Of(json.WrittenMemory) : CoercedValue.Refused(problem);
    }

    public override CoercedValue FromJson(JsonElement value) => value.ValueKind == JsonValueKind.Object
        ? CoercedValue.Of((ReadOnlyMemory<byte>)JsonMarshal.GetRawUtf8Value(value).ToArray())
        : CoercedValue.Refused(ScalarMessages.NotGeoJson(ScalarMessages.Show(value)));

    private static string? Write(Utf8JsonWriter writer, ValueNode value)
    {
        switch (value)
        {
            case IntValueNode number:
                writer.WriteRawValue(number.Value);
                return null;
            case FloatValueNode number:
                writer.WriteRawValue(number.Value);
                return null;
            case StringValueNode text:
                writer.WriteStringValue(text.Value);
                return null;
            case BooleanValueNode truth:
                writer.WriteBooleanValue(truth.Value);
                return null;
            case NullValueNode:
                writer.WriteNullValue();
                return null;
            case ListValueNode list:
                return WriteList(writer, list);
            case ObjectValueNode record:
                return WriteObject(writer, record);
            case VariableNode:
                return ScalarMessages.NoVariableInside();
            default:
                return ScalarMessages.NotGeoJson(ScalarMessages.Show(value));
        }
    }

    private static string? WriteList(Utf8JsonWriter writer, ListValueNode list)
    {
        writer.WriteStartArray();
        foreach (ValueNode item in list.Values)
        {
            if (Write(writer, item) is { } problem)
            {
                return problem;
            }
        }

        writer.WriteEndArray();
        return null;
    }

    private static string? WriteObject(Utf8JsonWriter writer, ObjectValueNode record)
    {
        writer.WriteStartObject();
        foreach (ObjectFieldNode field in record.Fields)
        {
            writer.WritePropertyName(field.Name.Value);
            if (Write(writer, field.Value) is { } problem)
            {
                return problem;
            }
        }

        writer.WriteEndObject();
        return null;
    }
}

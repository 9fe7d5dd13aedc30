using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Geo.GraphQL.Language.Syntax;
using Geo.GraphQL.Requests;
using Geo.Query.Mapping;

namespace Geo.Query.Compile;

/// <summary>
/// A filter as UTF-8 JSON in which equal filters are equal bytes: members sorted, values coerced, no space.
/// What a signed address carries.
/// </summary>
public static class CanonicalFilter
{
    private const string Variable = "filter";

    /// <summary>The canonical bytes of a coerced filter; empty for a filter without conditions.</summary>
    public static ReadOnlyMemory<byte> Write(EntityMap entity, IReadOnlyDictionary<string, object?> where)
    {
        ArgumentNullException.ThrowIfNull(entity);
        ArgumentNullException.ThrowIfNull(where);
        return where.Count == 0 ? default : Write(where);
    }

    internal static ReadOnlyMemory<byte> Write(IReadOnlyDictionary<string, object?> value)
    {
        ArrayBufferWriter<byte> json = new();
        using (Utf8JsonWriter writer = new(json, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            WriteValue(writer, value);
        }

        return json.WrittenMemory;
    }

    /// <summary>The coerced filter of canonical bytes.</summary>
    /// <exception cref="Geo.GraphQL.Errors.GraphQLRequestException">They are no filter of the entity.</exception>
    /// <exception cref="JsonException">They are no JSON.</exception>
    public static InputObject Read(ApiModel model, EntityMap entity, ReadOnlyMemory<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(entity);
        if (bytes.IsEmpty)
        {
            return InputObject.Empty;
        }

        // The filter is read as the only variable of an operation, so that it is checked like any other filter.
        using JsonDocument document = JsonDocument.Parse(bytes);
        using JsonDocument variables = JsonDocument.Parse($$"""{"{{Variable}}":{{document.RootElement.GetRawText()}}}""");
        VariableDefinitionNode definition = new(
            new VariableNode(new NameNode(Variable), default),
            new NonNullTypeNode(new NamedTypeNode(new NameNode($"{entity.TypeName}Filter"))),
            DefaultValue: null,
            Directives: [],
            Location: default);
        OperationDefinitionNode operation = new(
            OperationType.Query, Name: null, [definition], Directives: [], new SelectionSetNode([], default), Location: default);
        VariableValues values = VariableCoercer.Coerce(model.Schema, operation, variables.RootElement);
        return values.TryGet(Variable, out object? filter) ? (InputObject)filter! : InputObject.Empty;
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null: writer.WriteNullValue(); break;
            case string text: writer.WriteStringValue(text); break;
            case bool truth: writer.WriteBooleanValue(truth); break;
            case int number: writer.WriteNumberValue(number); break;
            case double number: writer.WriteNumberValue(number); break;
            case decimal number: writer.WriteStringValue(number.ToString(CultureInfo.InvariantCulture)); break;
            case DateOnly day: writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)); break;
            case DateTimeOffset instant: writer.WriteStringValue(instant.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture)); break;
            case ReadOnlyMemory<byte> json: WriteJson(writer, json); break;
            case JsonElement json: WriteElement(writer, json); break;
            case IReadOnlyDictionary<string, object?> fields: WriteFields(writer, fields); break;
            case IReadOnlyList<object?> items: WriteItems(writer, items); break;
            default: throw new UnreachableException($"No JSON for a {value.GetType().Name}.");
        }
    }

    private static void WriteFields(Utf8JsonWriter writer, IReadOnlyDictionary<string, object?> fields)
    {
        writer.WriteStartObject();
        foreach ((string name, object? value) in fields.OrderBy(field => field.Key, StringComparer.Ordinal))
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteItems(Utf8JsonWriter writer, IReadOnlyList<object?> items)
    {
        writer.WriteStartArray();
        foreach (object? item in items)
        {
            WriteValue(writer, item);
        }

        writer.WriteEndArray();
    }

    private static void WriteJson(Utf8JsonWriter writer, ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        WriteElement(writer, document.RootElement);
    }

    private static void WriteElement(Utf8JsonWriter writer, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in json.EnumerateObject().OrderBy(member => member.Name, StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    WriteElement(writer, member.Value);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in json.EnumerateArray())
                {
                    WriteElement(writer, item);
                }

                writer.WriteEndArray();
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }
}

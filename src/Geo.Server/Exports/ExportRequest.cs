using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using Geo.Query.Mapping;
using Geo.Query.Records;

namespace Geo.Server.Exports;

/// <summary>A file that was asked for.</summary>
/// <param name="Kind">What kind of file.</param>
/// <param name="Epsg">The coordinates written.</param>
/// <param name="Headings">What the columns are called.</param>
/// <param name="Columns">The columns by name; empty for the usual ones.</param>
/// <param name="Selection">Which records, in which order.</param>
internal sealed record ExportRequest(ExportKind Kind, int Epsg, ExportHeadings Headings, ImmutableArray<string> Columns, RecordSelection Selection)
{
    /// <summary>What files are written in where nothing else is asked for.</summary>
    public const int UsualEpsg = 4490;

    /// <summary>What the columns of a kind of file are called where nothing is said: tables are read by people, the others by programs.</summary>
    public static ExportHeadings UsualHeadings(ExportKind kind) => kind.IsTable ? ExportHeadings.Terms : ExportHeadings.Names;

    /// <summary>As JSON, equal for equal requests.</summary>
    public ReadOnlyMemory<byte> ToJson()
    {
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes))
        {
            json.WriteStartObject();
            json.WriteString("format", Kind.Name);
            json.WriteNumber("epsg", Epsg);
            json.WriteString("headings", Headings.ToString());
            json.WriteStartArray("columns");
            foreach (string column in Columns)
            {
                json.WriteStringValue(column);
            }

            json.WriteEndArray();
            if (!Selection.Json.IsEmpty)
            {
                json.WritePropertyName("records");
                json.WriteRawValue(Selection.Json.Span);
            }

            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="JsonException">It is no JSON.</exception>
    /// <exception cref="Geo.GraphQL.Errors.GraphQLRequestException">The selection is none of the entity, as after a change of the schema.</exception>
    public static ExportRequest? Read(ApiModel model, EntityMap entity, ReadOnlyMemory<byte> json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        JsonElement root = document.RootElement;
        ReadOnlyMemory<byte> records = root.TryGetProperty("records", out JsonElement given) ? System.Text.Encoding.UTF8.GetBytes(given.GetRawText()) : default;
        return ExportKind.OfName(root.GetProperty("format").GetString()!) is { } kind && Enum.TryParse(root.GetProperty("headings").GetString(), out ExportHeadings headings)
            ? new ExportRequest(
                kind,
                root.GetProperty("epsg").GetInt32(),
                headings,
                [.. root.GetProperty("columns").EnumerateArray().Select(column => column.GetString()!)],
                RecordSelection.Read(model, entity, records))
            : null;
    }
}

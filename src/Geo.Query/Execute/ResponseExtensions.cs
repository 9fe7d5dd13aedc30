using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Geo.GraphQL.Requests;

namespace Geo.Query.Execute;

/// <summary>What is told in the member <c>extensions</c> of an answer: what the request asked for, and what <c>asOf</c> found.</summary>
internal sealed class ResponseExtensions
{
    private readonly bool _wantsCost;

    private ResponseExtensions(bool wantsCost) => _wantsCost = wantsCost;

    /// <summary>The price, once it is known.</summary>
    public OperationPrice? Price { get; set; }

    /// <summary>By <c>{"cost": true}</c> in the request's own extensions.</summary>
    public static ResponseExtensions Of(GraphQLRequest request) => new(
        request.Extensions is { ValueKind: JsonValueKind.Object } extensions
        && extensions.TryGetProperty("cost", out JsonElement cost)
        && cost.ValueKind == JsonValueKind.True);

    /// <summary>The times that fields of the root were asked about.</summary>
    public IReadOnlyList<RecordedTime> Times { get; set; } = [];

    /// <summary>Writes <c>,"extensions":{…}</c>; nothing where there is nothing to tell.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        bool tellsCost = _wantsCost && Price is not null;
        if (!tellsCost && Times.Count == 0)
        {
            return;
        }

        output.Write(",\"extensions\":"u8);
        using Utf8JsonWriter writer = new(output);
        writer.WriteStartObject();
        if (tellsCost)
        {
            writer.WriteStartObject("cost");
            writer.WriteNumber("price", Price!.Value.Price);
            writer.WriteNumber("limit", Price.Value.Limit);
            writer.WriteEndObject();
        }

        WriteTimes(writer);
        writer.WriteEndObject();
    }

    // Since when changes are recorded, and for each field when the last change was made that its caller may see.
    private void WriteTimes(Utf8JsonWriter writer)
    {
        if (Times.Count == 0)
        {
            return;
        }

        writer.WriteStartObject("asOf");
        WriteInstant(writer, "recordedSince", Times[0].RecordedSince);
        writer.WriteStartArray("fields");
        foreach (RecordedTime time in Times)
        {
            writer.WriteStartObject();
            writer.WriteString("field", time.Place.Name);
            WriteInstant(writer, "changedAt", time.ChangedAt);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteInstant(Utf8JsonWriter writer, string name, DateTime? instant)
    {
        if (instant is { } known)
        {
            writer.WriteString(name, known.ToString("yyyy-MM-ddTHH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}

using System.Buffers;
using System.Text.Json;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Messages of the server in graphql-transport-ws, as the bytes of their JSON.</summary>
internal static class ServerMessage
{
    /// <summary>The answer to <c>connection_init</c>.</summary>
    public static readonly ReadOnlyMemory<byte> Acknowledgement = """{"type":"connection_ack"}"""u8.ToArray();

    /// <summary>Asks whether the peer is there.</summary>
    public static readonly ReadOnlyMemory<byte> Ping = """{"type":"ping"}"""u8.ToArray();

    private static readonly ReadOnlyMemory<byte> BarePong = """{"type":"pong"}"""u8.ToArray();

    /// <summary>The answer to a ping, with its payload.</summary>
    public static ReadOnlyMemory<byte> Pong(JsonElement? payload)
    {
        if (payload is not { } given)
        {
            return BarePong;
        }

        ArrayBufferWriter<byte> output = new();
        using (Utf8JsonWriter writer = new(output))
        {
            writer.WriteStartObject();
            writer.WriteString("type", "pong");
            writer.WritePropertyName("payload");
            given.WriteTo(writer);
            writer.WriteEndObject();
        }

        return output.WrittenMemory;
    }

    /// <summary>A result of an operation.</summary>
    public static ReadOnlyMemory<byte> Next(string id, ReadOnlyMemory<byte> result) => WithId(id, "next"u8, result);

    /// <summary>The errors that end an operation.</summary>
    public static ReadOnlyMemory<byte> Error(string id, ReadOnlyMemory<byte> errors) => WithId(id, "error"u8, errors);

    /// <summary>An operation is over.</summary>
    public static ReadOnlyMemory<byte> Complete(string id) => WithId(id, "complete"u8, default);

    private static ReadOnlyMemory<byte> WithId(string id, ReadOnlySpan<byte> type, ReadOnlyMemory<byte> payload)
    {
        ArrayBufferWriter<byte> output = new(payload.Length + id.Length + 64);
        using Utf8JsonWriter writer = new(output, new JsonWriterOptions { SkipValidation = true });
        writer.WriteStartObject();
        writer.WriteString("id"u8, id);
        writer.WriteString("type"u8, type);
        if (!payload.IsEmpty)
        {
            writer.WritePropertyName("payload"u8);
            writer.WriteRawValue(payload.Span, skipInputValidation: true);
        }

        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenMemory;
    }
}

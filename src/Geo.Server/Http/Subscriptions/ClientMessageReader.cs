using System.Runtime.InteropServices;
using System.Text.Json;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Reads messages of graphql-transport-ws as strictly as its protocol document words them.</summary>
internal static class ClientMessageReader
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 128 };

    /// <summary>The message of a text, or how to close on it.</summary>
    public static (ClientMessage? Message, Closing? Violation) Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text, Options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Read(document.RootElement)
                : Violation("A message is a JSON object.");
        }
        catch (JsonException)
        {
            return Violation("The message is not JSON.");
        }
        catch (InvalidOperationException)
        {
            return Violation("The message holds half a surrogate pair.");
        }
    }

    private static (ClientMessage?, Closing?) Read(JsonElement message) => Text(message, "type") switch
    {
        "connection_init" => HasObject(message, "payload") ? ReadInit(message) : NoPayload("connection_init"),
        "ping" => HasObject(message, "payload") ? Message(new ClientMessage.Ping(Payload(message))) : NoPayload("ping"),
        "pong" => HasObject(message, "payload") ? Message(new ClientMessage.Pong()) : NoPayload("pong"),
        "subscribe" => ReadSubscribe(message),
        "complete" => Text(message, "id") is { Length: > 0 } id ? Message(new ClientMessage.Complete(id)) : NoId("complete"),
        null => Violation("A message has a type."),
        _ => Violation("The type of the message is unknown."),
    };

    private static (ClientMessage?, Closing?) ReadInit(JsonElement message)
    {
        if (Payload(message) is not { } payload)
        {
            return Message(new ClientMessage.Init(Authorization: null));
        }

        // Clients give the header's name as they would in a request, where its case says nothing.
        JsonElement[] given = [.. payload.EnumerateObject()
            .Where(member => member.Name.Equals("Authorization", StringComparison.OrdinalIgnoreCase) && member.Value.ValueKind != JsonValueKind.Null)
            .Select(member => member.Value)];
        return given switch
        {
            [] => Message(new ClientMessage.Init(Authorization: null)),
            [{ ValueKind: JsonValueKind.String } text] => Message(new ClientMessage.Init(text.GetString())),
            _ => Violation("The authorization of a connection_init message is one text."),
        };
    }

    private static (ClientMessage?, Closing?) ReadSubscribe(JsonElement message)
    {
        if (Text(message, "id") is not { Length: > 0 } id)
        {
            return NoId("subscribe");
        }

        if (!message.TryGetProperty("payload", out JsonElement payload) || payload.ValueKind != JsonValueKind.Object)
        {
            return Violation("The payload of a subscribe message is an object.");
        }

        // The text may be missing where a document is named by its hash; what is given must be of its kind.
        string? wrong = !HasTextOrNothing(payload, "query") ? "query"
            : !HasTextOrNull(payload, "operationName") ? "operationName"
            : !HasObject(payload, "variables") ? "variables"
            : !HasObject(payload, "extensions") ? "extensions"
            : null;
        return wrong is null
            ? Message(new ClientMessage.Subscribe(id, JsonMarshal.GetRawUtf8Value(payload).ToArray()))
            : Violation($"The {wrong} of a subscribe message is of another kind.");
    }

    private static JsonElement? Payload(JsonElement message) =>
        message.TryGetProperty("payload", out JsonElement payload) && payload.ValueKind == JsonValueKind.Object ? payload.Clone() : null;

    private static bool HasObject(JsonElement message, string name) =>
        !message.TryGetProperty(name, out JsonElement value) || value.ValueKind is JsonValueKind.Object or JsonValueKind.Null;

    private static bool HasTextOrNull(JsonElement message, string name) =>
        !message.TryGetProperty(name, out JsonElement value) || value.ValueKind is JsonValueKind.String or JsonValueKind.Null;

    private static bool HasTextOrNothing(JsonElement message, string name) =>
        !message.TryGetProperty(name, out JsonElement value) || value.ValueKind is JsonValueKind.String;

    private static string? Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static (ClientMessage?, Closing?) Message(ClientMessage message) => (message, null);

    private static (ClientMessage?, Closing?) NoPayload(string type) => Violation($"The payload of a {type} message is an object or missing.");

    private static (ClientMessage?, Closing?) NoId(string type) => Violation($"A {type} message has an id, a text that is not empty.");

    private static (ClientMessage?, Closing?) Violation(string why) => (null, Closing.Invalid(why));
}

using System.Text.Json;

namespace Geo.Server.Http.Subscriptions;

/// <summary>A message of a client in graphql-transport-ws. A closed family.</summary>
internal abstract record ClientMessage
{
    /// <summary><c>connection_init</c>, with what a request would carry in the header <c>Authorization</c>; null where it says nothing.</summary>
    internal sealed record Init(string? Authorization) : ClientMessage;

    /// <summary><c>ping</c>, with the payload that the pong gives back.</summary>
    internal sealed record Ping(JsonElement? Payload) : ClientMessage;

    /// <summary><c>pong</c>.</summary>
    internal sealed record Pong : ClientMessage;

    /// <summary><c>subscribe</c>: an operation of any kind, as the JSON of a request.</summary>
    internal sealed record Subscribe(string Id, ReadOnlyMemory<byte> Request) : ClientMessage;

    /// <summary><c>complete</c>: the client listens no longer.</summary>
    internal sealed record Complete(string Id) : ClientMessage;
}

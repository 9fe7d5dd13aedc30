using System.Buffers;
using System.Text.Json;
using Geo.GraphQL.Requests;

namespace Geo.Query.Execute;

/// <summary>What a request asked to be told in the member <c>extensions</c> of its answer.</summary>
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

    /// <summary>Writes <c>,"extensions":{…}</c>; nothing where nothing was asked for.</summary>
    public void Write(IBufferWriter<byte> output)
    {
        if (!_wantsCost || Price is not { } price)
        {
            return;
        }

        output.Write(",\"extensions\":"u8);
        using Utf8JsonWriter writer = new(output);
        writer.WriteStartObject();
        writer.WriteStartObject("cost");
        writer.WriteNumber("price", price.Price);
        writer.WriteNumber("limit", price.Limit);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}

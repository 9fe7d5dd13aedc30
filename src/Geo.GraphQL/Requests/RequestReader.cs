using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Geo.GraphQL.Errors;

namespace Geo.GraphQL.Requests;

/// <summary>A body or a query string to a request; throws <see cref="GraphQLRequestException"/> where it is none.</summary>
public static class RequestReader
{
    /// <summary>The request a JSON body holds. Of a repeated member the last counts; unknown members are passed over.</summary>
    public static GraphQLRequest Read(ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            throw Refused(Messages.BodyEmpty, ErrorCodes.BadJson);
        }

        CheckText(body);
        try
        {
            return ReadObject(body);
        }
        catch (JsonException exception)
        {
            throw Refused(
                Messages.BodyNotJson((exception.LineNumber ?? 0) + 1, (exception.BytePositionInLine ?? 0) + 1), ErrorCodes.BadJson);
        }
    }

    /// <summary>The request of a GET, from its decoded parameters; null stands for a parameter that is absent.</summary>
    public static GraphQLRequest Read(string? query, string? operationName, string? variables, string? extensions)
    {
        if (query is null)
        {
            throw Refused(Messages.QueryMissing, ErrorCodes.BadRequest);
        }

        return new GraphQLRequest(
            query, string.IsNullOrEmpty(operationName) ? null : operationName, Parameter("variables", variables), Parameter("extensions", extensions));
    }

    private static GraphQLRequest ReadObject(ReadOnlySpan<byte> body)
    {
        Utf8JsonReader reader = new(body);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            throw Refused(Messages.BodyNotObject, ErrorCodes.BadRequest);
        }

        JsonElement root = JsonElement.ParseValue(ref reader);
        if (reader.Read())
        {
            throw new JsonException();
        }

        string query = Text(root, "query") ?? throw Refused(Messages.QueryMissing, ErrorCodes.BadRequest);
        return new GraphQLRequest(query, Text(root, "operationName"), Object(root, "variables"), Object(root, "extensions"));
    }

    private static JsonElement? Parameter(string name, string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        byte[] bytes = Encoding.UTF8.GetBytes(text);
        CheckText(bytes);
        try
        {
            Utf8JsonReader reader = new(bytes);
            JsonElement value = JsonElement.ParseValue(ref reader);
            return reader.Read() ? throw new JsonException() : ObjectOrNull(value, name);
        }
        catch (JsonException)
        {
            throw Refused(Messages.ParameterNotJson(name), ErrorCodes.BadJson);
        }
    }

    // Behind this point every JSON string can be read as text.
    private static void CheckText(ReadOnlySpan<byte> json)
    {
        if (!Utf8.IsValid(json))
        {
            throw Refused(Messages.BodyNotUtf8, ErrorCodes.BadJson);
        }

        if (!json.Contains((byte)'\\'))
        {
            return;
        }

        Utf8JsonReader reader = new(json);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
                {
                    reader.GetString();
                }
            }
        }
        catch (InvalidOperationException)
        {
            throw Refused(Messages.BodyNotUnicode, ErrorCodes.BadJson);
        }
        catch (JsonException)
        {
            // Reported with its place by the reading that follows.
        }
    }

    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw Refused(Messages.MemberNotText(name), ErrorCodes.BadRequest);
    }

    private static JsonElement? Object(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? ObjectOrNull(value, name) : null;

    private static JsonElement? ObjectOrNull(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => value,
        _ => throw Refused(Messages.MemberNotObject(name), ErrorCodes.BadRequest),
    };

    private static GraphQLRequestException Refused(string message, string code) => new(new GraphQLError(message, code));
}

using System.Text;
using System.Text.Json;
using Geo.GraphQL.Errors;

namespace Geo.GraphQL.Requests;

/// <summary>A body or a query string to a request; throws <see cref="GraphQLRequestException"/> where it is none.</summary>
public static class RequestReader
{
    private const int HashDigits = 64;

    /// <summary>The request a JSON body holds. Unknown members are passed over.</summary>
    public static SentRequest Read(ReadOnlySpan<byte> body)
    {
        JsonElement root = RequestJson.Read(body, "body");
        return root.ValueKind switch
        {
            JsonValueKind.Object => Read(root),
            JsonValueKind.Array => throw new GraphQLRequestException(Messages.Batch()),
            _ => throw new GraphQLRequestException(Messages.BodyNotObject()),
        };
    }

    /// <summary>The request a JSON object holds, such as the payload of a message of a socket.</summary>
    public static SentRequest Read(JsonElement root) => Checked(
        Text(root, "query"), Text(root, "documentId"), Text(root, "operationName"), Object(root, "variables"), Object(root, "extensions"));

    /// <summary>The request of a GET, from its decoded parameters; null stands for a parameter that is absent.</summary>
    public static SentRequest Read(string? query, string? documentId, string? operationName, string? variables, string? extensions) => Checked(
        query,
        documentId,
        string.IsNullOrEmpty(operationName) ? null : operationName,
        Parameter("variables", variables),
        Parameter("extensions", extensions));

    private static SentRequest Checked(string? query, string? documentId, string? operationName, JsonElement? variables, JsonElement? extensions)
    {
        string? hash = PersistedHash(extensions);
        if (query is null && documentId is null && hash is null)
        {
            throw new GraphQLRequestException(Messages.QueryMissing());
        }

        if (documentId is not null && (query is not null || hash is not null))
        {
            throw new GraphQLRequestException(Messages.SeveralDocuments());
        }

        return new SentRequest(query, documentId, hash, operationName, variables, extensions);
    }

    // extensions.persistedQuery, as the clients of automatic persisted queries send it.
    private static string? PersistedHash(JsonElement? extensions)
    {
        if (extensions is not { } given || !given.TryGetProperty("persistedQuery", out JsonElement persisted) || persisted.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (persisted.ValueKind != JsonValueKind.Object
            || !persisted.TryGetProperty("version", out JsonElement version) || version.ValueKind != JsonValueKind.Number
            || !version.TryGetInt32(out int number) || number != 1
            || !persisted.TryGetProperty("sha256Hash", out JsonElement hash) || hash.ValueKind != JsonValueKind.String
            || hash.GetString() is not { Length: HashDigits } digits || !digits.All(char.IsAsciiHexDigit))
        {
            throw new GraphQLRequestException(Messages.PersistedQueryMalformed());
        }

        return digits.ToLowerInvariant();
    }

    private static JsonElement? Parameter(string name, string? text) =>
        string.IsNullOrEmpty(text) ? null : ObjectOrNull(RequestJson.Read(Encoding.UTF8.GetBytes(text), $"parameter \"{name}\""), name);

    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out JsonElement value) || value.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new GraphQLRequestException(Messages.MemberNotText(name));
    }

    private static JsonElement? Object(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) ? ObjectOrNull(value, name) : null;

    private static JsonElement? ObjectOrNull(JsonElement value, string name) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.Object => value,
        _ => throw new GraphQLRequestException(Messages.MemberNotObject(name)),
    };
}

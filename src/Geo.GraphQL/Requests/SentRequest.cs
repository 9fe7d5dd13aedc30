using System.Text.Json;

namespace Geo.GraphQL.Requests;

/// <summary>A request as it was sent: the document stands in it, or is named. One of the first three is always there.</summary>
/// <param name="Query">The document.</param>
/// <param name="DocumentId">The name of a document the server knows.</param>
/// <param name="PersistedHash">
/// The SHA-256 of the document in lower-case hexadecimal digits, from <c>extensions.persistedQuery</c>; beside a document it asks to remember it.
/// </param>
/// <param name="OperationName">Which operation of the document; null where it has one.</param>
/// <param name="Variables">A JSON object; null where there are none.</param>
/// <param name="Extensions">A JSON object; null where there are none.</param>
public sealed record SentRequest(
    string? Query, string? DocumentId, string? PersistedHash, string? OperationName, JsonElement? Variables, JsonElement? Extensions)
{
    /// <summary>The request for the document that was found.</summary>
    public GraphQLRequest For(string document) => new(document, OperationName, Variables, Extensions);
}

using System.Text.Json;

namespace Geo.GraphQL.Requests;

/// <summary>What a client asks, not yet parsed.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of the document; null where it has one.</param>
/// <param name="Variables">A JSON object; null where there are none.</param>
/// <param name="Extensions">A JSON object; null where there are none.</param>
public sealed record GraphQLRequest(
    string Query, string? OperationName = null, JsonElement? Variables = null, JsonElement? Extensions = null);

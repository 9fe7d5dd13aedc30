using Geo.GraphQL.Errors;

namespace Geo.Server.Http;

/// <summary>Every sentence about HTTP that a client may read, each with its status and code.</summary>
internal static class Messages
{
    /// <summary>The code of a document that a caller may not run.</summary>
    public const string DocumentNotAllowed = "DOCUMENT_NOT_ALLOWED";

    /// <summary>The code of a document that does not have the hash it was sent with.</summary>
    public const string PersistedQueryMismatch = "PERSISTED_QUERY_MISMATCH";

    /// <summary>After how many seconds to ask again, where the database does not answer.</summary>
    public const string RetrySeconds = "5";

    public static Problem NotFound() => new(
        StatusCodes.Status404NotFound, "NOT_FOUND", "Nothing is served at this address. The API is at /graphql, tiles at /tiles/{layer}.json, the map at /.");

    public static Problem TooManyRequests(int perMinute) => new(
        StatusCodes.Status429TooManyRequests, "TOO_MANY_REQUESTS", $"More than {perMinute} requests in a minute came from you. Retry-After says in how many seconds to go on.");

    public static Problem TooManyAtOnce(int atOnce) => new(
        StatusCodes.Status429TooManyRequests, "TOO_MANY_AT_ONCE", $"More requests of yours wait than may: {atOnce} are answered at one time. Ask for less at once, or for what takes less time.");

    public static Problem Overloaded() => new(
        StatusCodes.Status503ServiceUnavailable, "OVERLOADED", "The server has more to do than it can. Nothing of the request was done; Retry-After says in how many seconds to try again.");

    public static Problem Internal() => new(StatusCodes.Status500InternalServerError, "INTERNAL", "Something went wrong here. It has been logged.");

    public static Problem DatabaseUnavailable() => new(
        StatusCodes.Status503ServiceUnavailable, "DATABASE_UNAVAILABLE", "The database does not answer. Try again shortly.");

    public static Problem TimedOut() => new(
        StatusCodes.Status503ServiceUnavailable, "TIMEOUT", "The database took too long and was stopped. Try again shortly, or ask for less.");

    public static Problem Stopping() => new(StatusCodes.Status503ServiceUnavailable, "STOPPING", "The server finishes what it has begun and stops. Ask another.");

    public static Problem SchemaLost() => new(
        StatusCodes.Status503ServiceUnavailable, "SCHEMA_LOST", "The database has lost migrations that it had when this server started. Run geo check.");

    public static Problem TooSlow() => new(
        StatusCodes.Status408RequestTimeout, "REQUEST_TIMEOUT", "The request came too slowly and was given up.");

    public static Problem Malformed(int status) => new(status, "BAD_REQUEST", "The request is broken off, or is no HTTP.");

    public static Problem MethodNotAllowed() => new(
        StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "GraphQL is asked by POST with a JSON body, or by GET for queries.");

    public static Problem OnlyByPost() => new(
        StatusCodes.Status405MethodNotAllowed, "METHOD_NOT_ALLOWED", "By GET only queries are answered. Send this operation by POST.");

    public static Problem NotAcceptable() => new(
        StatusCodes.Status406NotAcceptable, "NOT_ACCEPTABLE",
        $"The answer comes as {GraphQLMediaType.Response} or {GraphQLMediaType.Json}, in UTF-8. The Accept header allows neither.");

    public static Problem UnsupportedMediaType() => new(
        StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request as Content-Type: application/json in UTF-8.");

    public static Problem UnsupportedEncoding() => new(
        StatusCodes.Status415UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE", "Send the request without a Content-Encoding.");

    public static Problem BodyTooLarge(int limit) => new(
        StatusCodes.Status413PayloadTooLarge, "LIMIT_EXCEEDED", $"The body has more than {limit:N0} bytes, which is the limit.");

    public static Problem ParameterTwice(string name) => new(
        StatusCodes.Status400BadRequest, "BAD_REQUEST", $"The parameter \"{name}\" stands in the address more than once.");

    public static Problem CrossSite() => new(
        StatusCodes.Status403Forbidden, "CROSS_SITE_REQUEST", "A page of another site asked. This API answers programs, and pages of its own site.");

    public static Problem LayerNotFound(string layer, IEnumerable<string> layers) => new(
        StatusCodes.Status404NotFound, "LAYER_NOT_FOUND", $"There is no layer \"{layer}\". The layers are {string.Join(", ", layers)}.");

    public static Problem TileNotFound(string z, string x, string y, int maxZoom) => new(
        StatusCodes.Status404NotFound, "TILE_NOT_FOUND",
        $"There is no tile {z}/{x}/{y}: the zoom runs from 0 to {maxZoom}, column and row from 0 to 2^zoom - 1.");

    public static GraphQLError DocumentNotFound(string id) => new(
        $"There is no document \"{(id.Length <= 80 ? id : $"{id.AsSpan(0, 80)}…")}\". Send it as \"query\", or build the client again against this server.",
        "DOCUMENT_NOT_FOUND");

    public static GraphQLError OnlyListed() => new(
        "This server runs only the documents on its list for a caller without a token, and this is none of them.", DocumentNotAllowed);

    /// <summary>The words are those that clients of automatic persisted queries look for.</summary>
    public static GraphQLError PersistedQueryNotFound() => new("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND");

    public static GraphQLError HashMismatch() => new(
        "\"extensions.persistedQuery.sha256Hash\" is not the SHA-256 of \"query\" in UTF-8.", PersistedQueryMismatch);
}

using Geo.GraphQL.Errors;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Every sentence of the two transports that a client may read beside close frames.</summary>
internal static class TransportMessages
{
    public static GraphQLError TooManyOperations(int limit) =>
        new($"This connection runs {limit} operations, which are the most at a time. End one first, or open another connection.", "LIMIT_EXCEEDED");

    public static GraphQLError ForeignOrigin() =>
        new("Pages of this origin may not connect here. The deployment names the origins that may.", "FORBIDDEN_ORIGIN");

    public static GraphQLError TooManyConnections() =>
        new("The server holds as many open connections as it may. Try again later.", "LIMIT_EXCEEDED");

    public static GraphQLError StreamNotFound() =>
        new("There is no event stream with this token. Reserve one by PUT, and open it within 30 seconds.", "STREAM_NOT_FOUND");

    public static GraphQLError StreamTaken() => new("The event stream of this token is open already.", "STREAM_OPEN");

    public static GraphQLError OperationIdMissing() => new("The operation needs an id: extensions.operationId, a text.", "BAD_REQUEST");

    public static GraphQLError OperationExists() => new("An operation with this id runs already on this stream.", "OPERATION_EXISTS");

    public static GraphQLError BodyNotJson() => new("Send the request as Content-Type: application/json in UTF-8.", "UNSUPPORTED_MEDIA_TYPE");

    public static GraphQLError BodyTooLarge(int limit) => new($"The body has more than {limit:N0} bytes, which is the limit.", "LIMIT_EXCEEDED");
}

using Geo.GraphQL.Errors;

namespace Geo.Server.Http.Subscriptions;

/// <summary>Every sentence of the two transports that a client may read beside close frames.</summary>
internal static class TransportMessages
{
    public static GraphQLError TooManyOperations(int limit) =>
        new($"This connection runs {limit} operations, which are the most at a time. End one first, or open another connection.", "LIMIT_EXCEEDED");

    public static Problem ForeignOrigin() => new(
        StatusCodes.Status403Forbidden, "CROSS_SITE_REQUEST", "Pages of this origin may not connect here. The deployment names the origins that may.");

    public static Problem TooManyConnections() => new(
        StatusCodes.Status503ServiceUnavailable, "LIMIT_EXCEEDED", "The server holds as many open connections as it may. Try again later.");

    public static Problem StreamFull(int limit)
    {
        GraphQLError error = TooManyOperations(limit);
        return new(StatusCodes.Status429TooManyRequests, error.Code, error.Message);
    }

    public static Problem StreamNotFound() => new(
        StatusCodes.Status404NotFound, "STREAM_NOT_FOUND", "There is no event stream with this token. Reserve one by PUT, and open it soon.");

    public static Problem StreamTaken() => new(StatusCodes.Status409Conflict, "STREAM_OPEN", "The event stream of this token is open already.");

    public static Problem OperationIdMissing() => new(
        StatusCodes.Status400BadRequest, "BAD_REQUEST", "The operation needs an id, a text that is not empty: extensions.operationId to run it, the parameter operationId to stop it.");

    public static Problem OperationExists() => new(StatusCodes.Status409Conflict, "OPERATION_EXISTS", "An operation with this id runs already on this stream.");
}

namespace Geo.Server.Http.Subscriptions;

/// <summary>The results of an operation as messages of graphql-transport-ws.</summary>
internal sealed class WebSocketSink(WebSocketChannel channel, OperationTable operations, RunningOperation operation) : IOperationSink
{
    public Task NextAsync(ReadOnlyMemory<byte> result, CancellationToken cancellationToken) =>
        channel.SendAsync(ServerMessage.Next(operation.Id, result), cancellationToken);

    // The id is free again before the client hears of the end.
    public Task FailAsync(ReadOnlyMemory<byte> errors, CancellationToken cancellationToken) => operations.End(operation)
        ? channel.SendAsync(ServerMessage.Error(operation.Id, errors), cancellationToken)
        : Task.CompletedTask;

    public Task CompleteAsync(CancellationToken cancellationToken) => operations.End(operation)
        ? channel.SendAsync(ServerMessage.Complete(operation.Id), cancellationToken)
        : Task.CompletedTask;

    // All operations share the socket that is not read: it closes for all of them.
    public Task DropAsync(ReadOnlyMemory<byte> errors) => channel.CloseAsync(Closing.TooSlow);
}

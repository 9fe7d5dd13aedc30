namespace Geo.Server.Http.Subscriptions;

/// <summary>Where the results of one operation go. After an ending nothing follows.</summary>
internal interface IOperationSink
{
    /// <summary>Sends a result; waits where the client is slower.</summary>
    Task NextAsync(ReadOnlyMemory<byte> result, CancellationToken cancellationToken);

    /// <summary>Ends with errors, a JSON list.</summary>
    Task FailAsync(ReadOnlyMemory<byte> errors, CancellationToken cancellationToken);

    /// <summary>Ends.</summary>
    Task CompleteAsync(CancellationToken cancellationToken);

    /// <summary>Ends because the client does not read: with errors if these still get through, else by cutting the connection.</summary>
    Task DropAsync(ReadOnlyMemory<byte> errors);
}

using System.Text.Json;

namespace Geo.Server.Http.Subscriptions;

/// <summary>The results of one of several operations of an event stream, each under its id. They wait for the stream to be opened.</summary>
internal sealed class SharedStreamSink(SharedStream stream, RunningOperation operation) : IOperationSink
{
    private readonly byte[] _start = [.. """{"id":"""u8, .. JsonSerializer.SerializeToUtf8Bytes(operation.Id)];

    public async Task NextAsync(ReadOnlyMemory<byte> result, CancellationToken cancellationToken)
    {
        EventStreamWriter writer = await stream.OpenedAsync(cancellationToken);
        byte[] data = [.. _start, .. ","u8, .. "\"payload\":"u8, .. result.Span, .. "}"u8];
        await writer.WriteEventAsync("next"u8, data, cancellationToken);
    }

    public async Task FailAsync(ReadOnlyMemory<byte> errors, CancellationToken cancellationToken)
    {
        await NextAsync(EventStreamSink.ResultOf(errors), cancellationToken);
        await CompleteAsync(cancellationToken);
    }

    // The id is free again before the client hears of the end.
    public async Task CompleteAsync(CancellationToken cancellationToken)
    {
        if (stream.Operations.End(operation))
        {
            EventStreamWriter writer = await stream.OpenedAsync(cancellationToken);
            byte[] data = [.. _start, .. "}"u8];
            await writer.WriteEventAsync("complete"u8, data, cancellationToken);
        }
    }

    // All operations share the stream that is not read.
    public async Task DropAsync(ReadOnlyMemory<byte> errors)
    {
        if (stream.Writer is { } writer)
        {
            await writer.WriteLastAsync(patience => FailAsync(errors, patience));
        }

        await stream.Operations.StopAsync(operation.Id);
    }
}

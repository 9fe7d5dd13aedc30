namespace Geo.Server.Http.Subscriptions;

/// <summary>The results of the only operation of an event stream.</summary>
internal sealed class EventStreamSink(EventStreamWriter writer) : IOperationSink
{
    public Task NextAsync(ReadOnlyMemory<byte> result, CancellationToken cancellationToken) =>
        writer.WriteEventAsync("next"u8, result.Span, cancellationToken);

    public async Task FailAsync(ReadOnlyMemory<byte> errors, CancellationToken cancellationToken)
    {
        await NextAsync(ResultOf(errors), cancellationToken);
        await CompleteAsync(cancellationToken);
    }

    public Task CompleteAsync(CancellationToken cancellationToken) => writer.WriteEventAsync("complete"u8, default, cancellationToken);

    public Task DropAsync(ReadOnlyMemory<byte> errors) => writer.WriteLastAsync(patience => FailAsync(errors, patience));

    /// <summary>A result that has nothing but errors.</summary>
    public static ReadOnlyMemory<byte> ResultOf(ReadOnlyMemory<byte> errors)
    {
        byte[] result = [.. """{"errors":"""u8, .. errors.Span, .. "}"u8];
        return result;
    }
}

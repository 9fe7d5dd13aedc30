using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Geo.Server.Imports;

/// <summary>Lets two stages of a stream work side by side: one makes the next items while the other uses those before.</summary>
internal static class ReadAhead
{
    // Handing over single rows costs more than making them.
    private const int Batch = 256;
    private const int MostBatches = 8;

    /// <summary>The same items in the same order; a failure of the source comes where its next item would.</summary>
    public static async IAsyncEnumerable<T> AheadAsync<T>(this IAsyncEnumerable<T> source, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Channel<List<T>> channel = Channel.CreateBounded<List<T>>(new BoundedChannelOptions(MostBatches) { SingleReader = true, SingleWriter = true });
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task making = Task.Run(() => FillAsync(source, channel.Writer, stop.Token), CancellationToken.None);
        try
        {
            await foreach (List<T> batch in channel.Reader.ReadAllAsync(cancellationToken))
            {
                foreach (T item in batch)
                {
                    yield return item;
                }
            }
        }
        finally
        {
            // Whoever stops early leaves no source behind: what it holds, such as a process, ends before this does.
            await stop.CancelAsync();
            await making.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // What was made before a failure goes first.
    private static async Task FillAsync<T>(IAsyncEnumerable<T> source, ChannelWriter<List<T>> target, CancellationToken cancellationToken)
    {
        List<T> batch = new(Batch);
        Exception? failure = null;
        try
        {
            await foreach (T item in source.WithCancellation(cancellationToken))
            {
                batch.Add(item);
                if (batch.Count == Batch)
                {
                    await target.WriteAsync(batch, cancellationToken);
                    batch = new(Batch);
                }
            }
        }
        catch (Exception broken)
        {
            failure = broken;
        }

        await target.WriteAsync(batch, cancellationToken);
        target.Complete(failure);
    }
}

namespace Geo.Query.Subscriptions;

/// <summary>How many bytes of events wait for subscribers, over all of them.</summary>
internal sealed class QueuedBytes
{
    private long _bytes;

    public long Bytes => Interlocked.Read(ref _bytes);

    public void Add(long bytes) => Interlocked.Add(ref _bytes, bytes);
}

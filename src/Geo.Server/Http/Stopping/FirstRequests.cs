namespace Geo.Server.Http.Stopping;

/// <summary>How many connections were taken on which nothing has been asked yet.</summary>
internal sealed class FirstRequests
{
    private int _awaited;

    public bool AreAwaited => Volatile.Read(ref _awaited) > 0;

    public void Add(int change) => Interlocked.Add(ref _awaited, change);
}

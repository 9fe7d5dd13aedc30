namespace Geo.Server.Http.Stopping;

/// <summary>That a connection was taken and nothing has been asked on it yet.</summary>
internal sealed class FirstRequest
{
    private readonly FirstRequests _all;
    private int _isOver;

    public FirstRequest(FirstRequests all)
    {
        _all = all;
        all.Add(1);
    }

    /// <summary>Something was asked, or the connection has ended.</summary>
    public void Over()
    {
        if (_isOver == 0 && Interlocked.Exchange(ref _isOver, 1) == 0)
        {
            _all.Add(-1);
        }
    }
}

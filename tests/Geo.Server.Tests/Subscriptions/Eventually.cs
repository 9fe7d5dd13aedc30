namespace Geo.Server.Tests.Subscriptions;

/// <summary>Waits for what another thread or process is about to do; fails after a minute.</summary>
internal static class Eventually
{
    /// <summary>Returns once the condition holds.</summary>
    public static Task Async(Func<bool> condition) => Async(() => Task.FromResult(condition()));

    /// <summary>Returns once the condition, asked for again and again, holds.</summary>
    public static async Task Async(Func<Task<bool>> condition)
    {
        using CancellationTokenSource patience = Patience();
        using PeriodicTimer timer = new(TimeSpan.FromMilliseconds(5));
        while (!await condition())
        {
            await timer.WaitForNextTickAsync(patience.Token);
        }
    }

    /// <summary>Reads on until a line is what is waited for; null where the text ends before.</summary>
    public static async Task<string?> LineAsync(StreamReader lines, Func<string, bool> isWanted)
    {
        using CancellationTokenSource patience = Patience();
        string? line;
        while ((line = await lines.ReadLineAsync(patience.Token)) is not null && !isWanted(line))
        {
        }

        return line;
    }

    private static CancellationTokenSource Patience()
    {
        CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        return patience;
    }
}

using Geo.Data.Imports;
using Geo.Server.Imports.Jobs;

namespace Geo.Server.Imports.Local;

/// <summary>Writes the progress to the error stream, a line a second.</summary>
internal sealed class ProgressLines : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _over = new();
    private readonly Task _writing;

    public ProgressLines(ImportProgress progress, TimeProvider clock) => _writing = WriteAsync(progress, clock);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _over.CancelAsync();
        await _writing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _over.Dispose();
    }

    private async Task WriteAsync(ImportProgress progress, TimeProvider clock)
    {
        using PeriodicTimer timer = new(Pause, clock);
        while (await timer.WaitForNextTickAsync(_over.Token))
        {
            (ImportStep step, long? total, long done) = progress.Now;
            string rows = total is { } all ? $" {done:N0} of {all:N0} rows" : done > 0 ? $" {done:N0} rows" : "";
            await Console.Error.WriteLineAsync($"{step}{rows}");
        }
    }
}

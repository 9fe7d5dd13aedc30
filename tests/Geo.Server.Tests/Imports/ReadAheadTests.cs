using System.Runtime.CompilerServices;
using Geo.Server.Imports;

namespace Geo.Server.Tests.Imports;

/// <summary>A stage that works ahead of the next one changes nothing but the time.</summary>
public sealed class ReadAheadTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(10_000)]
    public async Task Everything_comes_in_its_order(int count)
    {
        List<int> taken = [];
        await foreach (int item in new Numbers(count).MakeAsync(Cancel).AheadAsync(Cancel))
        {
            taken.Add(item);
        }

        Assert.Equal(Enumerable.Range(0, count), taken);
    }

    [Fact]
    public async Task A_failure_comes_behind_what_was_made_before_it()
    {
        Numbers source = new(int.MaxValue) { FailsAt = 700 };
        int taken = 0;
        await Assert.ThrowsAsync<FormatException>(async () =>
        {
            await foreach (int item in source.MakeAsync(Cancel).AheadAsync(Cancel))
            {
                Assert.Equal(taken++, item);
            }
        });
        Assert.Equal((700, true), (taken, source.IsEnded));
    }

    [Fact]
    public async Task Who_stops_early_leaves_nothing_running()
    {
        Numbers source = new(int.MaxValue);
        await foreach (int item in source.MakeAsync(Cancel).AheadAsync(Cancel))
        {
            if (item == 300)
            {
                break;
            }
        }

        Assert.True(source.IsEnded);
    }

    [Fact]
    public async Task A_cancelled_reader_ends_its_source()
    {
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        Numbers source = new(int.MaxValue);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (int item in source.MakeAsync(Cancel).AheadAsync(stop.Token))
            {
                if (item == 300)
                {
                    await stop.CancelAsync();
                }
            }
        });
        Assert.True(source.IsEnded);
    }

    private sealed class Numbers(int count)
    {
        public int? FailsAt { get; init; }

        public bool IsEnded { get; private set; }

        public async IAsyncEnumerable<int> MakeAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            try
            {
                for (int i = 0; i < count; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await Task.Yield();
                    yield return i == FailsAt ? throw new FormatException() : i;
                }
            }
            finally
            {
                IsEnded = true;
            }
        }
    }
}

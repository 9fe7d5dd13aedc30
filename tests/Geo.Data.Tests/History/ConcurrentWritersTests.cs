using System.Globalization;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

public sealed class ConcurrentWritersTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    private const int Writers = 16;
    private const int TransactionsEach = 60;

    [Fact]
    public async Task Positions_are_the_order_of_commits_without_gaps_and_ids_are_not()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", Writers);
        long start = await database.PositionAsync();
        await using Notified notified = await Notified.ListenAsync(database.AppConnectionString);
        using CancellationTokenSource written = new();
        Task<Inversions> reading = ReadAsync(written.Token);
        int[] committed = await Task.WhenAll(Enumerable.Range(1, Writers).Select(number => Task.Run(() => WriteAsync(number))));
        await written.CancelAsync();
        Inversions found = await reading;

        // One position and one notification for each transaction that wrote and committed, in this order.
        long end = start + committed.Sum();
        Assert.Equal(end, await database.PositionAsync());
        Assert.Equal(Enumerable.Range(1, committed.Sum()).Select(i => (start + i).ToString(CultureInfo.InvariantCulture)), await notified.UntilAsync(end));
        // Nothing appears below what was read up to, and nothing is missing there; by id it would be.
        Assert.True(found.Reads > 20, $"{found.Reads} reads are too few to see an inversion");
        Assert.Equal((0, 0), (found.ByPosition, found.Gaps));
        Assert.True(found.ById > 0, "ids came in the order of commits, so this test proves nothing");
        Assert.Equal(0, await database.Owner.ScalarAsync<long>(
            "select count(*) from land.change_transaction as a join land.change_transaction as b on b.position = a.position + 1 and b.committed_at < a.committed_at"));
    }

    // Some transactions write once and some hold their change open; every seventh rolls back and every fifth writes nothing.
    private async Task<int> WriteAsync(int number)
    {
        int committed = 0;
        Random random = new(number);
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        for (int i = 0; i < TransactionsEach; i++)
        {
            await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
            bool writes = i % 5 != 4;
            await connection.RowsAsync(writes ? ParcelWriter.Touch(number) : "update land.parcel set name = 'x' where false");
            for (int turn = random.Next(6); turn > 0; turn--)
            {
                await connection.RowsAsync("select count(*) from land.parcel");
            }

            if (i % 7 == 6)
            {
                await transaction.RollbackAsync(TestContext.Current.CancellationToken);
            }
            else
            {
                await transaction.CommitAsync(TestContext.Current.CancellationToken);
                committed += writes ? 1 : 0;
            }
        }

        return committed;
    }

    private async Task<Inversions> ReadAsync(CancellationToken written)
    {
        Inversions found = new(0, 0, 0, 0);
        HashSet<long> known = [];
        long newestId = 0, newestPosition = 0;
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        while (!written.IsCancellationRequested)
        {
            IReadOnlyList<object?[]> rows = await connection.RowsAsync("select id, position from land.change_transaction where position is not null");
            (long Id, long Position)[] all = [.. rows.Select(row => ((long)row[0]!, (long)row[1]!))];
            (long Id, long Position)[] appeared = [.. all.Where(row => known.Add(row.Position))];
            (long lastId, long lastPosition) = (newestId, newestPosition);
            newestId = all.Max(row => row.Id);
            newestPosition = all.Max(row => row.Position);
            found = new(
                found.Reads + 1,
                found.ByPosition + appeared.Count(row => row.Position < lastPosition),
                found.Gaps + (int)(newestPosition - all.Length),
                found.ById + appeared.Count(row => row.Id < lastId));
        }

        return found;
    }

    private sealed record Inversions(int Reads, int ByPosition, int Gaps, int ById);
}

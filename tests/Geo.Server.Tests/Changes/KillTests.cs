using Geo.Data.Adjacency;
using Geo.Data.History;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;

namespace Geo.Server.Tests.Changes;

/// <summary>
/// The server or PostgreSQL is killed at 20 points of 200 concurrent edits. After the restart everything acknowledged is there, nothing
/// else is that was not sent, the graph and the history are sound.
/// </summary>
public sealed class KillTests
{
    private const int Points = 20;
    private const int Writers = 20;
    private const int Edits = 10;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    [Trait("Category", "Long")]
    public async Task Whatever_is_killed_during_edits_what_was_acknowledged_is_there_and_nothing_else()
    {
        await using KilledServer killed = await KilledServer.StartAsync(parcels: 1000);
        string[] ids = [.. (await killed.Owner.RowsAsync("select 'Parcel:' || county_code || ':' || id from land.parcel where state = 'ACTIVE' order by md5(code) limit 100"))
            .Select(row => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes((string)row[0]!)))];
        long versions = await VersionsAsync(killed);
        long committed = 0;
        for (int point = 0; point < Points; point++)
        {
            // 1. 200 edits, cut off after so many acknowledgements
            ParcelWriters people = new(killed.Client, ids) { Round = $"point {point}", MayGoAway = true };
            Task writing = people.RunAsync(Writers, Edits, seed: point, Cancel);
            int acknowledgements = point * Writers * Edits / Points;
            await Eventually.Async(() => writing.IsCompleted || people.Acknowledged.Count >= acknowledgements);
            await (point % 2 == 0 ? killed.KillServerAsync(writing) : killed.KillDatabaseAsync(writing));

            // 2. what is there now
            Assert.Empty(people.Wrong);
            Assert.InRange(people.Acknowledged.Count, acknowledgements, (Writers * Edits) - 1);
            string[] there = [.. (await killed.Owner.RowsAsync("select reason from land.change_transaction where position is not null and reason like $1", $"point {point}:%")).Select(row => (string)row[0]!)];
            Assert.Empty(people.Acknowledged.Select(edit => edit.Reason).Except(there));
            Assert.Empty(there.Except(people.Sent.Keys));
            Assert.Equal(there.Length, there.Distinct().Count());
            committed += there.Length;
            Assert.Equal(versions + committed, await VersionsAsync(killed));
            Assert.Empty(await HistoryCheck.RunAsync(killed.Owner, Cancel));
            Assert.Empty(await AdjacencyGraph.CheckAsync(killed.Owner, Cancel));
        }
    }

    private static Task<long> VersionsAsync(KilledServer killed) => killed.Owner.ScalarAsync<long>("select sum(version) from land.parcel");
}

using System.Text.Json;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Changes;

/// <summary>A page of the feed costs what it shows: the rows that PostgreSQL reads are counted.</summary>
public sealed class ChangeWorkTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private const int Size = 20;

    private static readonly string[] Tables = ["parcel", "parcel_history", "change_transaction", "change_scope"];

    // A scope, an entry and its transaction, the entries that came later to the same record with theirs, the record itself; and where a page
    // begins with many tables, so much of each of them.
    private const int MostRowsOfAChange = 30;

    [Fact]
    public async Task A_page_is_as_cheap_behind_a_bulk_change_and_behind_the_changes_of_others()
    {
        for (int i = 0; i < 30; i++)
        {
            await database.RunAsync("update land.parcel set name = 'hidden' where county_code = '440783'");
        }

        string few = "update land.parcel set name = '{0}' where ctid = any (array(select ctid from land.parcel where county_code = '440784' order by id limit 30))";
        await database.RunAsync(few.Replace("{0}", "few", StringComparison.Ordinal));
        await database.RunAsync("analyze land.parcel, land.parcel_history, land.change_transaction, land.change_scope");
        await using FeedReader reader = new(database, "440784");
        await using (NpgsqlConnection connection = await reader.Database.OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            await connection.RowsAsync("set enable_seqscan = off"); // the change log has 30 rows here: in a real one nobody would read them all
        }

        (List<JsonElement> all, _) = await reader.FollowAsync("cursor", after: null);
        // Inside of the change that loaded everything, at its end, and at the newest change.
        foreach (int place in new[] { 0, all.Count / 2, all.Count - 60, all.Count - 30 })
        {
            string after = all[place].GetProperty("cursor").GetString()!;
            Assert.Equal(Size, (await reader.PageAsync("id", after, Size)).GetProperty("nodes").GetArrayLength()); // types are read at the first sight
            long read = await RowsRead.ByAsync(reader.Database, Tables, () => reader.PageAsync("id fields { field before after }", after, Size));
            Assert.InRange(read, 0, (Size + 1) * MostRowsOfAChange);
        }

        Assert.InRange(await RowsRead.ByAsync(reader.Database, Tables, () => reader.PageAsync("id", all[^1].GetProperty("cursor").GetString(), Size)), 0, 15);
    }
}

using System.Text.Json;
using Geo.Data.Adjacency;
using Geo.Data.History;
using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Server.Tests.Subscriptions;

namespace Geo.Server.Tests.Changes;

/// <summary>Many writers on the same parcels: no update is lost, no deadlock is told, and the feed, followed meanwhile, replays to what the tables hold.</summary>
public sealed class WritersTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task Twenty_writers_on_sixty_parcels() => RunAsync(writers: 20, parcels: 60, edits: 10, byHand: 40);

    // About a minute of two cores.
    [Fact]
    [Trait("Category", "Long")]
    public Task Two_hundred_writers_on_a_thousand_parcels() => RunAsync(writers: 200, parcels: 1000, edits: 30, byHand: 600);

    private async Task RunAsync(int writers, int parcels, int edits, int byHand)
    {
        await using ListeningServer server = await ListeningServer.StartAsync(database);
        ReplayedCopy copy = new();
        await using FeedReader reader = new(database, "440703,440704,440705,440781,440783,440784,440785");
        (List<JsonElement> loaded, string? cursor) = await reader.FollowAsync(ReplayedCopy.Selection, after: null);
        copy.Apply(loaded);
        string[] ids = [.. (await database.ReadAsync($"select 'Parcel:' || county_code || ':' || id from land.parcel where state = 'ACTIVE' order by md5(code) limit {parcels}"))
            .Select(row => System.Buffers.Text.Base64Url.EncodeToString(System.Text.Encoding.UTF8.GetBytes((string)row[0])))];
        Dictionary<string, int> before = await VersionsAsync();

        // 1. people, somebody with psql beside them, and who follows
        ParcelWriters people = new(server.Client, ids);
        Task writing = Task.WhenAll(people.RunAsync(writers, edits, seed: writers, Cancel), WriteByHandAsync(ids, byHand));
        while (!writing.IsCompleted)
        {
            (List<JsonElement> changes, cursor) = await reader.FollowAsync(ReplayedCopy.Selection, cursor, first: 17);
            copy.Apply(changes);
        }

        await writing;
        (List<JsonElement> rest, _) = await reader.FollowAsync(ReplayedCopy.Selection, cursor);
        copy.Apply(rest);

        // 2. no lost update: every version was given once, and the last is the one that is there
        Assert.Empty(people.Wrong);
        Assert.Equal(writers * edits, people.Acknowledged.Count);
        Assert.Equal(people.Acknowledged.Count, people.Acknowledged.Select(edit => (edit.Id, edit.Version)).Distinct().Count());
        Dictionary<string, int> after = await VersionsAsync();
        Assert.Equal(writers * edits + byHand, after.Sum(parcel => parcel.Value - before[parcel.Key]));

        // 3. the copy, the graph and the history
        foreach (EntityMap entity in new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build().Entities)
        {
            await ExpectSameAsync(copy, entity);
        }

        Assert.Empty(await AdjacencyGraph.CheckAsync(database.Owner, Cancel));
        Assert.Empty(await HistoryCheck.RunAsync(database.Owner, Cancel));
    }

    private async Task ExpectSameAsync(ReplayedCopy copy, EntityMap entity)
    {
        Dictionary<string, SortedDictionary<string, string>> live = await LiveRecords.ReadAsync(database, entity);
        string type = string.Concat(entity.TypeName.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $"_{letter}" : $"{char.ToUpperInvariant(letter)}"));
        (string Id, SortedDictionary<string, string> Fields)[] copied = [.. copy.Of(type)];
        // One source came with a migration, before its table kept a history.
        Assert.Equal((type, live.Count), (type, copied.Length + (type == "SOURCE" ? 1 : 0)));
        foreach ((string id, SortedDictionary<string, string> fields) in copied)
        {
            Assert.Equal((type, id, Text(live[id])), (type, id, Text(fields)));
        }
    }

    private static string Text(SortedDictionary<string, string> fields) => string.Join('\n', fields.Select(field => $"{field.Key}={field.Value}"));

    // Outlines and names by plain statements, one transaction each: the row first, then the cells of its land.
    private async Task WriteByHandAsync(string[] ids, int count)
    {
        Random random = new(count);
        for (int i = 0; i < count; i++)
        {
            string[] key = System.Text.Encoding.UTF8.GetString(System.Buffers.Text.Base64Url.DecodeFromChars(ids[random.Next(ids.Length)])).Split(':');
            string change = i % 2 == 0 ? "boundary = st_multi(st_scale(boundary, st_point(0.999, 0.999, 4490), st_centroid(boundary)))" : $"name = 'by hand {i}'";
            await database.RunAsync($"update land.parcel set {change} where county_code = '{key[1]}' and id = '{key[2]}'");
        }
    }

    private async Task<Dictionary<string, int>> VersionsAsync() =>
        (await database.ReadAsync("select county_code || id, version from land.parcel")).ToDictionary(row => (string)row[0], row => (int)row[1]);
}

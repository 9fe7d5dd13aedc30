using System.Buffers.Text;
using System.Text.Json;
using Geo.Testing;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>Going on behind a cursor: nothing is left out and nothing told twice, wherever the subscription broke off.</summary>
public sealed class ResumingTests(DemoDatabase database) : IClassFixture<DemoDatabase>, IAsyncLifetime
{
    private const string Listening = "subscription ($where: ParcelFilter, $after: Cursor) { parcelChanged(where: $where, after: $after) { kind cursor parcel { code name } } }";

    private ListeningServer _server = null!;
    private string[] _codes = [];

    public async ValueTask InitializeAsync()
    {
        // Two records at a time, so that a batch has several pages.
        _server = await ListeningServer.StartAsync(database, limits: new() { GatherFor = TimeSpan.Zero, RecordsAtATime = 2 });
        _codes = [.. (await database.ReadAsync("select code from land.parcel where county_code = '440783' order by id limit 7")).Select(row => (string)row[0])];
        await database.RunAsync($"update land.parcel set name = '初' where code in ({string.Join(", ", _codes.Select(code => $"'{code}'"))})");
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task What_changed_in_the_meantime_comes_first_as_one_change()
    {
        string cursor = (await ChangeAllAsync())[^1].Cursor;
        await database.RunAsync(FeedTests.Name("甲", _codes[0]));
        await database.RunAsync(FeedTests.Name("乙", _codes[0]));
        await database.RunAsync(FeedTests.Name("来", _codes[1]));
        await database.RunAsync(FeedTests.Name("去", _codes[1]));
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening, new { where = new { name = new { ne = "去" }, code = new { @in = _codes } }, after = cursor });
        Assert.Equal(("CHANGED", _codes[0], "乙"), await TellAsync(listener));
        Assert.Equal(("LEFT", null, null), await TellAsync(listener));
        await database.RunAsync(FeedTests.Name("丙", _codes[0]));
        Assert.Equal(("CHANGED", _codes[0], "丙"), await TellAsync(listener));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(6)]
    public async Task A_batch_that_broke_off_goes_on_behind_its_last_event(int told)
    {
        List<(string Code, string Cursor)> all = await ChangeAllAsync();
        // Told already and changed since, and not yet told and changed since.
        await database.RunAsync(FeedTests.Name("后", all[0].Code));
        await database.RunAsync(FeedTests.Name("后", all[6].Code));
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening, new { where = new { code = new { @in = _codes } }, after = all[told].Cursor });
        List<string> rest = [];
        for (int i = told + 1; i < all.Count; i++)
        {
            rest.Add((await TellAsync(listener)).Code!);
        }

        Assert.Equal(all.Skip(told + 1).Select(pair => pair.Code), rest);
        Assert.Equal(all[0].Code, (await TellAsync(listener)).Code);
        Assert.Equal(all[6].Code, (await TellAsync(listener)).Code);
        await database.RunAsync(FeedTests.Name("尾", all[3].Code));
        Assert.Equal(("CHANGED", all[3].Code, "尾"), await TellAsync(listener));
    }

    [Fact]
    public async Task A_cursor_of_another_field_or_another_database_is_refused()
    {
        string cursor = (await ChangeAllAsync())[0].Cursor;
        Assert.Equal("BAD_CURSOR", (await Listener.RefuseAsync(
            _server.Engine, "subscription ($after: Cursor) { projectStageChanged(after: $after) { kind } }", new { after = cursor }))[0].Code);
        await using ListeningServer elsewhere = await ListeningServer.StartAsync(database);
        await database.RunAsync("update land.change_transaction set position = position + 1000000 where position = (select max(position) from land.change_transaction)");
        string beyond = (await ChangeAllAsync())[0].Cursor;
        await database.RunAsync("update land.change_transaction set position = position - 1000000 where position > 1000000");
        Assert.Equal("BAD_CURSOR", (await Listener.RefuseAsync(elsewhere.Engine, Listening, new { after = beyond }))[0].Code);
    }

    [Fact]
    public async Task A_cursor_shows_nothing_of_where_it_stands()
    {
        byte[] cursor = Base64Url.DecodeFromChars((await ChangeAllAsync())[0].Cursor);
        long position = await database.Owner.ScalarAsync<long>("select position from api.change_position");
        for (long near = position - 10; near <= position; near++)
        {
            Assert.Equal(-1, cursor.AsSpan().IndexOf(BitConverter.GetBytes(near)));
        }
    }

    [Fact]
    public async Task A_change_of_everything_reaches_a_reader_once_for_each_record()
    {
        await using ListeningServer server = await ListeningServer.StartAsync(database, limits: new() { GatherFor = TimeSpan.Zero, RecordsAtATime = 70 });
        await using Listener listener = await Listener.StartAsync(server.Engine, "subscription { parcelChanged { id } }");
        await database.RunAsync("update land.parcel set version = version + 1");
        HashSet<string> ids = [];
        for (int i = 0; i < 3000; i++)
        {
            Assert.True(ids.Add((await listener.NextAsync()).GetProperty("id").GetString()!));
        }

        await database.RunAsync(FeedTests.Name("末", _codes[0]));
        Assert.False(ids.Add((await listener.NextAsync()).GetProperty("id").GetString()!));
    }

    // One transaction, told in the order of keys.
    private async Task<List<(string Code, string Cursor)>> ChangeAllAsync()
    {
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening, new { where = new { code = new { @in = _codes } } });
        await database.RunAsync($"update land.parcel set version = version + 1 where code in ({string.Join(", ", _codes.Select(code => $"'{code}'"))})");
        List<(string, string)> told = [];
        foreach (string code in _codes)
        {
            JsonElement change = await listener.NextAsync();
            Assert.Equal(code, change.GetProperty("parcel").GetProperty("code").GetString());
            told.Add((code, change.GetProperty("cursor").GetString()!));
        }

        return told;
    }

    private static async Task<(string Kind, string? Code, string? Name)> TellAsync(Listener listener)
    {
        JsonElement told = await listener.NextAsync();
        JsonElement parcel = told.GetProperty("parcel");
        return parcel.ValueKind == JsonValueKind.Null
            ? (told.GetProperty("kind").GetString()!, null, null)
            : (told.GetProperty("kind").GetString()!, parcel.GetProperty("code").GetString(), parcel.GetProperty("name").GetString());
    }
}

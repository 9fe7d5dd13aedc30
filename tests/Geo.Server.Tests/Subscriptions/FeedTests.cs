using System.Globalization;
using System.Text.Json;
using Geo.Query.Execute;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>What subscribers are told of changes, whoever makes them.</summary>
public sealed class FeedTests(DemoDatabase database) : IClassFixture<DemoDatabase>, IAsyncLifetime
{
    private const string Listening = "subscription ($where: ParcelFilter, $after: Cursor) { parcelChanged(where: $where, after: $after) { kind cursor id parcel { code name } } }";

    private ListeningServer _server = null!;
    private string[] _codes = [];

    public async ValueTask InitializeAsync()
    {
        _server = await ListeningServer.StartAsync(database, limits: new() { GatherFor = TimeSpan.Zero });
        _codes = [.. (await database.ReadAsync("select code from land.parcel where county_code = '440783' order by code limit 20")).Select(row => (string)row[0])];
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_record_enters_changes_and_leaves()
    {
        await using Listener listener = await Listener.StartAsync(
            _server.Engine, Listening, new { where = new { code = new { eq = _codes[0] }, name = new { startsWith = "望" } } });
        await NameAsync("不", _codes[0]);
        await NameAsync("望江", _codes[0]);
        Assert.Equal(("ENTERED", "望江"), await TellAsync(listener));
        await NameAsync("望山", _codes[0]);
        Assert.Equal(("CHANGED", "望山"), await TellAsync(listener));
        await NameAsync("不望", _codes[0]);
        Assert.Equal(("LEFT", null), await TellAsync(listener));
        await NameAsync("不再", _codes[0]);
        await NameAsync("望", _codes[0]);
        Assert.Equal(("ENTERED", "望"), await TellAsync(listener));
    }

    [Fact]
    public async Task A_shape_that_moves_leaves_one_box_and_enters_another()
    {
        await database.RunAsync($"update land.parcel set boundary = {Square(112.301, 22.201)} where code = '{_codes[1]}'");
        await using Listener here = await Listener.StartAsync(_server.Engine, Listening, new { where = new { boundary = new { bbox = new[] { 112.3, 22.2, 112.31, 22.21 } } } });
        await using Listener there = await Listener.StartAsync(_server.Engine, Listening, new { where = new { boundary = new { bbox = new[] { 112.4, 22.3, 112.41, 22.31 } } } });
        await database.RunAsync($"update land.parcel set boundary = {Square(112.401, 22.301)} where code = '{_codes[1]}'");
        Assert.Equal("LEFT", (await here.NextAsync()).GetProperty("kind").GetString());
        JsonElement entered = await there.NextAsync();
        Assert.Equal(("ENTERED", _codes[1]), (entered.GetProperty("kind").GetString(), entered.GetProperty("parcel").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task A_deleted_and_a_new_record_leave_and_enter()
    {
        string code = (string)(await database.ReadAsync(
            "select code from land.parcel as p where not exists (select from land.supply_contract as c where c.parcel_id = p.id) and not exists (select from land.project_parcel as c where c.parcel_id = p.id) and not exists (select from land.parcel_performance as c where c.parcel_id = p.id) limit 1"))[0][0];
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening, new { where = new { code = new { eq = code } } });
        await database.RunAsync($"create table public.kept as select * from land.parcel where code = '{code}'; delete from land.parcel where code = '{code}'");
        JsonElement left = await listener.NextAsync();
        Assert.Equal(("LEFT", JsonValueKind.Null), (left.GetProperty("kind").GetString(), left.GetProperty("parcel").ValueKind));
        string columns = string.Join(", ", (await database.ReadAsync("select attname::text from pg_attribute where attrelid = 'land.parcel'::regclass and attnum > 0 and not attisdropped and attgenerated = ''")).Select(row => row[0]));
        await database.RunAsync($"insert into land.parcel ({columns}) select {columns} from public.kept; drop table public.kept");
        JsonElement entered = await listener.NextAsync();
        Assert.Equal(("ENTERED", left.GetProperty("id").GetString()), (entered.GetProperty("kind").GetString(), entered.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task Every_selection_is_answered_in_its_own_words()
    {
        await using Listener listener = await Listener.StartAsync(
            _server.Engine,
            "subscription S($code: String!, $srid: Int!) { what: parcelChanged(where: {code: {eq: $code}}) { __typename at: changedAt ...P second: parcel { labelPointWkt(srid: $srid) contracts { totalCount } } } } fragment P on ParcelChange { kind parcel { id county { name } } }",
            new { code = _codes[2], srid = 4490 });
        await NameAsync("一", _codes[2]);
        JsonElement result = await listener.NextResultAsync();
        JsonElement told = result.GetProperty("data").GetProperty("what");
        Assert.Equal(["__typename", "at", "kind", "parcel", "second"], told.EnumerateObject().Select(member => member.Name));
        Assert.Equal("ParcelChange", told.GetProperty("__typename").GetString());
        Assert.Equal("开平市", told.GetProperty("parcel").GetProperty("county").GetProperty("name").GetString());
        Assert.StartsWith("POINT", told.GetProperty("second").GetProperty("labelPointWkt").GetString(), StringComparison.Ordinal);
        DateTimeOffset committed = new((DateTime)(await database.ReadAsync("select max(committed_at) from land.change_transaction"))[0][0]);
        Assert.Equal(committed, DateTimeOffset.Parse(told.GetProperty("at").GetString()!, CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_field_of_the_record_that_fails_is_an_error_of_its_event()
    {
        await using Listener listener = await Listener.StartAsync(
            _server.Engine, "subscription ($code: String!) { parcelChanged(where: {code: {eq: $code}}) { kind parcel { boundary(simplifyMetres: -1) } } }", new { code = _codes[5] });
        await NameAsync("错", _codes[5]);
        JsonElement result = await listener.NextResultAsync();
        Assert.Equal("""{"parcelChanged":{"kind":"CHANGED","parcel":null}}""", result.GetProperty("data").GetRawText());
        JsonElement error = Assert.Single(result.GetProperty("errors").EnumerateArray());
        Assert.Equal("""["parcelChanged","parcel","boundary"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("BAD_USER_INPUT", error.GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Several_changes_in_one_transaction_are_one_event_each_in_the_order_of_keys()
    {
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening, new { where = new { code = new { @in = _codes[..4] } } });
        await database.RunAsync($"begin; {Name("甲", _codes[3])}; {Name("乙", _codes[0])}; {Name("丙", _codes[3])}; commit");
        List<string> names = [(await TellAsync(listener)).Name!, (await TellAsync(listener)).Name!];
        Assert.Equal(["丙", "乙"], names.Order(StringComparer.Ordinal));
        await NameAsync("末", _codes[1]);
        Assert.Equal(("CHANGED", "末"), await TellAsync(listener));
    }

    [Fact]
    public async Task Rights_bound_what_is_told()
    {
        string other = (string)(await database.ReadAsync("select code from land.parcel where county_code = '440784' limit 1"))[0][0];
        object where = new { code = new { @in = new[] { _codes[0], other } } };
        await using Listener narrow = await Listener.StartAsync(_server.Engine, Listening, new { where }, () => Listener.Of("440784"));
        await using Listener none = await Listener.StartAsync(_server.Engine, Listening, new { where }, () => CallerSettings.None);
        await using Listener wide = await Listener.StartAsync(_server.Engine, Listening, new { where });
        await database.RunAsync($"begin; {Name("此", _codes[0])}; commit; begin; {Name("彼", other)}; commit");
        Assert.Equal(("CHANGED", "此"), await TellAsync(wide));
        Assert.Equal(("CHANGED", "彼"), await TellAsync(wide));
        Assert.Equal(("CHANGED", "彼"), await TellAsync(narrow));
        _server.Engine.Stop();
        Assert.True(await narrow.IsOverAsync());
        Assert.True(await none.IsOverAsync());
    }

    [Fact]
    public async Task Rights_that_are_lost_end_the_subscription()
    {
        bool isLost = false;
        await using Listener listener = await Listener.StartAsync(_server.Engine, Listening, rights: () => isLost ? null : Listener.All);
        isLost = true;
        await NameAsync("无", _codes[0]);
        Assert.True(await listener.IsOverAsync());
        Assert.Equal("RIGHTS_LOST", listener.Subscription.Problem!.Code);
        Assert.Equal(0, _server.Engine.Subscribers);
        Assert.Equal("RIGHTS_LOST", (await Listener.RefuseAsync(_server.Engine, Listening, rights: () => null))[0].Code);
    }

    [Fact]
    public async Task A_project_is_told_when_its_stage_or_a_date_of_it_changes_and_when_it_enters_or_leaves()
    {
        object[] project = (await database.ReadAsync("select county_code, id::text from land.project as p where exists (select from land.project_stage as s where s.project_id = p.id) limit 1"))[0];
        string which = $"county_code = '{project[0]}' and id = '{project[1]}'";
        await database.RunAsync($"update land.project set note = '始' where {which}");
        await using Listener listener = await Listener.StartAsync(
            _server.Engine, "subscription { projectStageChanged(where: {not: {note: {eq: \"藏\"}}}) { kind project { stageText } } }");
        await database.RunAsync($"update land.project set note = '末' where {which}");
        await database.RunAsync($"update land.project set stage_text = '2026年' where {which}");
        Assert.Equal("""{"kind":"CHANGED","project":{"stageText":"2026年"}}""", (await listener.NextAsync()).GetRawText());
        await database.RunAsync($"update land.project_stage set agreed_on = coalesce(agreed_on, date '2026-01-01') + 1 where county_code = '{project[0]}' and project_id = '{project[1]}'");
        Assert.Equal("CHANGED", (await listener.NextAsync()).GetProperty("kind").GetString());
        await database.RunAsync($"update land.project set note = '藏' where {which}");
        Assert.Equal("LEFT", (await listener.NextAsync()).GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Two_servers_over_one_database_tell_the_same()
    {
        await using ListeningServer other = await ListeningServer.StartAsync(database);
        object where = new { code = new { eq = _codes[4] } };
        await using Listener here = await Listener.StartAsync(_server.Engine, Listening, new { where });
        await using Listener there = await Listener.StartAsync(other.Engine, Listening, new { where });
        await NameAsync("同", _codes[4]);
        Assert.Equal((await here.NextAsync()).GetRawText(), (await there.NextAsync()).GetRawText());
    }

    internal static string Name(string name, string code) => $"update land.parcel set name = '{name}' where code = '{code}'";

    private static string Square(double west, double south) => string.Create(
        CultureInfo.InvariantCulture, $"st_multi(st_makeenvelope({west}, {south}, {west + 0.001}, {south + 0.001}, 4490))");

    private Task<int> NameAsync(string name, string code) => database.RunAsync(Name(name, code));

    private static async Task<(string Kind, string? Name)> TellAsync(Listener listener)
    {
        JsonElement told = await listener.NextAsync();
        JsonElement parcel = told.GetProperty("parcel");
        return (told.GetProperty("kind").GetString()!, parcel.ValueKind == JsonValueKind.Null ? null : parcel.GetProperty("name").GetString());
    }
}

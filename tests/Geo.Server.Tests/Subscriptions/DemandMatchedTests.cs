using System.Net.Http.Json;
using System.Text.Json;

namespace Geo.Server.Tests.Subscriptions;

/// <summary>A demand is told of each changed parcel that enters its set, changes inside of it or leaves it.</summary>
public sealed class DemandMatchedTests(SharedServer shared) : IClassFixture<SharedServer>, IAsyncLifetime
{
    private const string Listening = "subscription ($demand: ID!, $after: Cursor) { demandMatched(demand: $demand, after: $after) { kind cursor parcel { code stage } } }";

    private string _near = "";
    private string _far = "";

    // Two parcels of 开平, one of them nearer to a port than the demand asks for.
    public async ValueTask InitializeAsync()
    {
        List<object[]> rows = await shared.Database.ReadAsync(
            """
            select code, (select min(st_distance(p.boundary::geography, f.location::geography)) from land.facility as f where kind = 'PORT') as metres
            from land.parcel as p where county_code = '440783' and state = 'ACTIVE' order by metres
            """);
        (_near, _far) = ((string)rows[0][0], (string)rows[^1][0]);
        await shared.Database.RunAsync($"update land.parcel set stage = 'IN_USE' where code in ('{_near}', '{_far}')");
        Most = ((double)rows[0][1] + (double)rows[^1][1]) / 2;
    }

    private double Most { get; set; }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_parcel_enters_changes_and_leaves()
    {
        string demand = await SaveAsync(new { stages = new[] { "LISTED" }, regions = new[] { "440783" }, distances = new[] { new { facility = "PORT", maxMetres = Most } } });
        await using Listener listener = await Listener.StartAsync(shared.Server.Engine, Listening, new { demand });
        await ChangeAsync(_far, "stage = 'LISTED'");
        await ChangeAsync(_near, "stage = 'LISTED'");
        JsonElement entered = await listener.NextAsync();
        Assert.Equal(("ENTERED", _near), Tell(entered));
        await ChangeAsync(_near, "name = 'x'");
        Assert.Equal(("CHANGED", _near), Tell(await listener.NextAsync()));
        await ChangeAsync(_near, "stage = 'DELIVERED'");
        Assert.Equal(("LEFT", null), Tell(await listener.NextAsync()));

        await using Listener again = await Listener.StartAsync(shared.Server.Engine, Listening, new { demand, after = entered.GetProperty("cursor").GetString() });
        Assert.Equal(("LEFT", null), Tell(await again.NextAsync()));
    }

    [Fact]
    public async Task A_shape_that_leaves_the_constraints_enters()
    {
        string demand = await SaveAsync(new { stages = new[] { "RESERVED" }, regions = new[] { "440783" }, hardFree = 1 });
        await ChangeAsync(_far, "stage = 'RESERVED'");
        await shared.Database.RunAsync(
            $"insert into land.constraint_area (county_code, id, code, kind, hardness, boundary, valid_from, origin, source_id) select '440783', gen_random_uuid(), 'T-1', 'FLOOD', 'HARD', st_multi(st_envelope(boundary)), '2020-01-01', 'GENERATED', 'generated' from land.parcel where code = '{_far}'");
        await using Listener listener = await Listener.StartAsync(shared.Server.Engine, Listening, new { demand });
        await ChangeAsync(_far, "name = 'still inside'");
        await ChangeAsync(_far, "boundary = st_multi(st_makeenvelope(112.2, 22.1, 112.201, 22.101, 4490))");
        JsonElement entered = await listener.NextAsync();
        Assert.Equal(("ENTERED", _far), Tell(entered));
    }

    [Fact]
    public async Task A_parcel_that_makes_an_assembly_enters_and_one_that_breaks_it_leaves()
    {
        object[] pair = (await shared.Database.ReadAsync(
            """
            select one.code, other.code, least(one.ellipsoid_area, other.ellipsoid_area) * 3 / 2000, (one.ellipsoid_area + other.ellipsoid_area) * 3 / 2000
            from land.adjacency as edge
            join land.parcel as one on one.county_code = edge.county_code and one.id = edge.parcel_id
            join land.parcel as other on other.county_code = edge.other_county_code and other.id = edge.other_parcel_id
            where edge.county_code = '440784' and edge.other_county_code = '440784' and edge.shared_metres > 20 order by one.code, other.code limit 1
            """))[0];
        (string one, string other) = ((string)pair[0], (string)pair[1]);
        await shared.Database.RunAsync("update land.parcel set stage = 'UNPREPARED' where county_code = '440784'");
        await ChangeAsync(one, "stage = 'LISTED'");
        string demand = await SaveAsync(new { kinds = new[] { "ASSEMBLY" }, sizeMu = new { min = (double)pair[3] * 0.999 }, stages = new[] { "LISTED" }, regions = new[] { "440784" } });
        await using Listener listener = await Listener.StartAsync(shared.Server.Engine, Listening, new { demand });
        await ChangeAsync(other, "stage = 'LISTED'");
        Assert.Equal(("ENTERED", other), Tell(await listener.NextAsync()));
        await ChangeAsync(one, "name = 'together'");
        Assert.Equal(("CHANGED", one), Tell(await listener.NextAsync()));
        await ChangeAsync(one, "stage = 'UNPREPARED'");
        Assert.Equal(("LEFT", null), Tell(await listener.NextAsync()));
    }

    [Fact]
    public async Task A_demand_that_is_none_is_refused()
    {
        Assert.Equal("NOT_FOUND", (await Listener.RefuseAsync(shared.Server.Engine, Listening, new { demand = "nonsense" }))[0].Code);
        Assert.Equal("BAD_CURSOR", (await Listener.RefuseAsync(shared.Server.Engine, Listening, new { demand = await SaveAsync(new { }), after = "nonsense" }))[0].Code);
    }

    private static (string Kind, string? Code) Tell(JsonElement change) => (
        change.GetProperty("kind").GetString()!,
        change.GetProperty("parcel").ValueKind == JsonValueKind.Null ? null : change.GetProperty("parcel").GetProperty("code").GetString());

    private Task<int> ChangeAsync(string code, string change) => shared.Database.RunAsync($"update land.parcel set {change} where code = '{code}'");

    private async Task<string> SaveAsync(object criteria)
    {
        using HttpResponseMessage response = await shared.Server.Client.PostAsJsonAsync(
            "/graphql",
            new
            {
                query = "mutation ($input: SaveDemandInput!) { saveDemand(input: $input) { demand { id } userErrors { path message } } }",
                variables = new { input = new { title = "t", regionCode = "440783", criteria, sourceKey = "generated" } },
            },
            TestContext.Current.CancellationToken);
        JsonElement answer = await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        return answer.GetProperty("data").GetProperty("saveDemand").GetProperty("demand").GetProperty("id").GetString()!;
    }
}

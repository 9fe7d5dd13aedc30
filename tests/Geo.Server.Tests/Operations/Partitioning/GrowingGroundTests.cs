using Geo.Data.Checks;
using Geo.Data.History;
using Geo.Data.Partitioning;
using Geo.Query.Execute;
using Geo.Server.Ground;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>A parcel on ground that is new to its county is found at once, by servers that know of it and by those that do not.</summary>
public sealed class GrowingGroundTests(GroundLand land) : IClassFixture<GroundLand>
{
    private const string InTheSouth = "{ parcels(where: {boundary: {bbox: [113.0, 20.0, 113.5, 20.5]}}) { totalCount } }";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_server_that_knows_less_than_a_statement_sees_names_nothing_until_it_knows()
    {
        CountyGrounds grounds = await land.ReadGroundsAsync();
        CountingMap map = new(grounds);
        QueryExecutor executor = land.Executor(map);
        Assert.Equal("""{"data":{"parcels":{"totalCount":0}}}""", await GroundLand.AskAsync(executor, InTheSouth, GroundLand.Callers["exact"]));

        await land.Owner.RowsAsync(Move("440703", 113.2, 20.2));
        Assert.Equal("""{"data":{"parcels":{"totalCount":1}}}""", await GroundLand.AskAsync(executor, InTheSouth, GroundLand.Callers["exact"]));
        Assert.Equal(1, map.Outdated);
        Assert.Null(grounds.Touched(113.0, 20.0, 113.5, 20.5));

        await grounds.RefreshAsync(Cancel);
        Assert.Equal(["440703"], grounds.Touched(113.0, 20.0, 113.5, 20.5)!.Keys);
        Assert.Equal("""{"data":{"parcels":{"totalCount":1}}}""", await GroundLand.AskAsync(executor, InTheSouth, GroundLand.Callers["exact"]));
        Assert.Equal(1, map.Outdated);
    }

    [Fact]
    public async Task A_server_learns_of_ground_that_somebody_else_wrote_before_anybody_asks()
    {
        CountyGrounds grounds = await land.ReadGroundsAsync();
        ChangeFeed feed = new();
        using CancellationTokenSource leaving = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        Task listening = new ChangeListener(land.AppConnectionString, feed, TimeProvider.System, static (_, _) => { }).RunAsync(leaving.Token);
        using GroundFollower follower = new(land.Server, feed, grounds, TimeProvider.System, NullLogger<GroundFollower>.Instance);
        await follower.StartAsync(Cancel);

        await land.Owner.RowsAsync(Move("440783", 116.2, 20.2));
        await Eventually.Async(() => grounds.Touched(116.1, 20.1, 116.3, 20.3)?.Keys.SequenceEqual(["440783"]) == true);

        // What a statement found to be outgrown is read again with the next change, although that adds no ground.
        grounds.Outgrown(grounds.Version);
        await land.Owner.RowsAsync("update land.parcel set name = 'seen again' where id = (select min(id::text)::uuid from land.parcel where county_code = '440784')");
        await Eventually.Async(() => grounds.Version > 0);
        await follower.StopAsync(Cancel);
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening);
    }

    [Fact]
    public async Task Writes_on_known_ground_change_no_version()
    {
        long before = (await land.ReadGroundsAsync()).Version;
        await land.Owner.RowsAsync("update land.parcel set name = 'known', boundary = boundary where county_code = '440784'");
        Assert.Equal(before, (await land.ReadGroundsAsync()).Version);
    }

    [Fact]
    public async Task Counting_anew_finds_what_was_kept()
    {
        await using Npgsql.NpgsqlConnection connection = await land.Owner.OpenConnectionAsync(Cancel);
        const string Cells = "select distinct county, cell from land.ground_cell order by 1, 2";
        IReadOnlyList<object?[]> kept = await connection.RowsAsync(Cells);
        await connection.RowsAsync("call land.keep_ground()");
        Assert.Equal(kept, await connection.RowsAsync(Cells));
    }

    [Fact]
    public async Task A_check_names_a_parcel_on_ground_that_is_not_known()
    {
        await using Npgsql.NpgsqlConnection connection = await land.Owner.OpenConnectionAsync(Cancel);
        string code = await land.Owner.ScalarAsync<string>("select min(code) from land.parcel where county_code = '440785'");
        await connection.RowsAsync("delete from land.ground_cell where county = '440785' and cell in (select land.ground_cells(boundary) from land.parcel where code = $1)", code);
        Assert.Contains(await IntegrityCheck.RunAsync(connection, Cancel), finding => finding.Check == "ground" && finding.Key == code);
        await connection.RowsAsync("call land.keep_ground()");
        Assert.DoesNotContain(await IntegrityCheck.RunAsync(connection, Cancel), finding => finding.Check == "ground");
    }

    [Fact]
    public async Task Two_that_add_ground_at_the_same_time_do_not_wait_for_each_other_and_give_a_version_each()
    {
        long before = (await land.ReadGroundsAsync()).Version;
        await using Npgsql.NpgsqlConnection one = await land.Owner.OpenConnectionAsync(Cancel), two = await land.Owner.OpenConnectionAsync(Cancel);
        await one.RowsAsync("begin");
        await two.RowsAsync("begin");
        await one.RowsAsync(Move("440704", 114.2, 20.2));
        await two.RowsAsync(Move("440781", 115.2, 20.2));
        await two.RowsAsync("commit");
        Assert.Equal(before + 1, (await land.ReadGroundsAsync()).Version);
        await one.RowsAsync("commit");
        CountyGrounds grounds = await land.ReadGroundsAsync();
        Assert.Equal(before + 2, grounds.Version);
        Assert.Equal(["440704", "440781"], grounds.Touched(114.15, 20.15, 115.25, 20.25)!.Keys);
    }

    private static string Move(string county, double x, double y) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"update land.parcel set boundary = st_translate(boundary, {x} - st_x(label_point), {y} - st_y(label_point)) where id = (select id from land.parcel where county_code = '{county}' order by id limit 1) and county_code = '{county}'");
}

using Geo.Data.Adjacency;
using Geo.Data.Tests.History;
using Geo.Testing;
using Geo.Testing.Layouts;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Adjacency;

/// <summary>However land is written, the graph stays the one that would be made from nothing.</summary>
public sealed class KeptGraphTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private const int Edits = 1000;
    private const int BetweenLooks = 40;

    public async ValueTask InitializeAsync()
    {
        await database.Owner.RunAsync("delete from land.parcel");
        await RandomLayout.InsertAsync(database.Owner, RandomLayout.Create(7));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task After_1_000_random_edits_and_at_every_position_between()
    {
        await using NpgsqlConnection writer = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        RandomLandEdits edits = new(11);
        List<(long Position, string Graph)> seen = [];
        for (int i = 1; i <= Edits; i++)
        {
            await edits.RunAsync(writer);
            if (i % BetweenLooks == 0)
            {
                Assert.Empty(await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken));
                seen.Add((await database.PositionAsync(), await GraphAsync("api.adjacency")));
            }
        }

        await AdjacencyOracle.CompareAsync(database.Owner);
        Assert.True(edits.Kinds.Count == 12 && edits.Kinds.Values.All(times => times > 20), string.Join(", ", edits.Kinds));
        foreach ((long position, string graph) in seen)
        {
            Assert.Equal((position, graph), (position, await GraphAsync($"api.adjacency_at({position})")));
        }
    }

    [Fact]
    public async Task A_write_that_moves_no_boundary_leaves_the_graph_and_its_history_alone()
    {
        long before = await database.Owner.ScalarAsync<long>("select count(*) from land.adjacency_history");
        await database.Owner.RunAsync("update land.parcel set stage = 'LISTED', name = 'x'");
        await database.Owner.RunAsync("update land.parcel set boundary = st_translate(boundary, 0, 0)");
        Assert.Equal(before, await database.Owner.ScalarAsync<long>("select count(*) from land.adjacency_history"));
    }

    [Fact]
    public async Task A_parcel_that_moves_within_its_neighbourhood_keeps_the_edges_that_stay_as_they_are()
    {
        string code = await database.Owner.ScalarAsync<string>("select min(code) from land.parcel where state = 'ACTIVE'");
        await database.Owner.RunAsync("update land.parcel set boundary = st_translate(boundary, 0.000001, 0) where code = $1", code);
        Assert.Equal(
            [["UPDATE"]],
            await database.Owner.RowsAsync("select distinct operation from land.adjacency_history join land.change_transaction as change on change.id = change_id where position = $1", await database.PositionAsync()));
    }

    [Fact]
    public async Task A_load_of_many_parcels_and_their_removal_in_one_statement_each()
    {
        await database.Owner.RunAsync("delete from land.parcel");
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 3000);
        Assert.Empty(await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken));
        await database.Owner.RunAsync("update land.parcel set boundary = st_translate(boundary, 0.01, 0) where code like '%5'");
        Assert.Empty(await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken));
        await database.Owner.RunAsync("delete from land.parcel");
        Assert.Equal(0, await database.Owner.ScalarAsync<long>("select count(*) from land.adjacency"));
    }

    // What somebody who went around the triggers leaves is named, and mended.
    [Fact]
    public async Task What_is_wrong_with_the_graph_is_named_and_made_right()
    {
        await database.Owner.RunAsync("delete from land.parcel");
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 4);
        await database.Owner.RunAsync("update land.adjacency set shared_metres = 5 where parcel_id = (select min(parcel_id::text)::uuid from land.adjacency)");
        Assert.NotEmpty(await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken));
        await AdjacencyGraph.RebuildAsync(database.Owner, TestContext.Current.CancellationToken);
        Assert.Empty(await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken));
        await database.Owner.InTransactionAsync(
            "set local session_replication_role = replica",
            "update land.parcel set state = 'RETIRED' where code like '%1'",
            "update land.parcel set boundary = (select st_translate(boundary, 0.001, 0) from land.parcel where code like '%4') where code like '%2'");
        Assert.Equal(
            [
                "The adjacency graph joins 440783001001GB00001 and 440783001001GB00002, which do not lie within 50 m of each other as active parcels.",
                "The adjacency graph joins 440783001001GB00002 and 440783001001GB00003, which do not lie within 50 m of each other as active parcels.",
                "The parcels 440783001001GB00002 and 440783001001GB00004 lie within 50 m of each other, and the adjacency graph does not know it.",
            ],
            (await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken)).Select(InOrder).Order(StringComparer.Ordinal));
        await AdjacencyGraph.RebuildAsync(database.Owner, TestContext.Current.CancellationToken);
        Assert.Empty(await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken));
        Assert.Equal(2, await database.Owner.ScalarAsync<long>("select count(*) from land.adjacency"));
    }

    // Ids are random, so either of two parcels may be named first.
    private static string InOrder(string sentence)
    {
        string[] codes = [.. sentence.Split(' ', ',').Where(word => word.StartsWith("4407", StringComparison.Ordinal))];
        return string.CompareOrdinal(codes[0], codes[1]) < 0 ? sentence : sentence.Replace(codes[0], "*", StringComparison.Ordinal).Replace(codes[1], codes[0], StringComparison.Ordinal).Replace("*", codes[1], StringComparison.Ordinal);
    }

    private async Task<string> GraphAsync(string source)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.exact', '440783,440784', false)");
        IReadOnlyList<object?[]> rows = await connection.RowsAsync(
            $"select coalesce(string_agg(edge::text, e'\\n' order by county_code, parcel_id, other_county_code, other_parcel_id), '') from {source} as edge");
        await connection.RowsAsync("select set_config('geo.exact', '', false)");
        return (string)rows[0][0]!;
    }
}

using System.Text.Json;
using Geo.Data.Lineage;
using Geo.Data.Tests.History;
using Geo.Land.Lineage;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Lineage;

/// <summary>The graph of a lineage as the database gathers it.</summary>
public sealed class LineageInSqlTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    // A chain of new numbers: parcel i of $1 became parcel i + 1. $2 = first, $3 = last.
    private const string Chain =
        """
        with parcel as (
          insert into land.parcel (county_code, id, code, boundary, stage, ownership, state, origin, source_id)
          select $1, md5($1 || i)::uuid, $1 || '009001GB' || lpad(i::text, 5, '0'), st_multi(st_makeenvelope(112.6, 22.4, 112.601, 22.401, 4490)),
            'PREPARED', 'STATE', case when i = $3 then 'ACTIVE' else 'RETIRED' end, 'GENERATED', 'generated'
          from generate_series($2::integer, $3::integer) as i)
        insert into land.parcel_lineage (county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, shared_area, origin, source_id)
        select $1, gen_random_uuid(), md5($1 || i)::uuid, $1, md5($1 || (i + 1))::uuid, 'RENUMBER', '2026-01-01', 10000, 'GENERATED', 'generated'
        from generate_series($2::integer, $3::integer - 1) as i
        """;

    [Fact]
    public async Task A_long_lineage_is_cut_at_the_nearest_500_and_says_so()
    {
        await database.Owner.RowsAsync(Chain, "440783", 1, 700);
        LineageGraph graph = await GraphAsync("440783", "440783", 350);
        Assert.Equal((500, 499, false), (graph.Parcels.Length, graph.Links.Length, graph.IsWhole));
        int[] numbers = [.. graph.Parcels.Select(parcel => int.Parse(parcel.Code[14..], System.Globalization.CultureInfo.InvariantCulture)).Order()];
        Assert.InRange(350 - numbers[0], 249, 250);
        Assert.Equal(500, numbers[^1] - numbers[0] + 1);
        Assert.Equal(["440783009001GB00700"], await HeirsAsync("440783", "440783", 1));
    }

    [Fact]
    public async Task A_circle_ends_in_both_walks()
    {
        await database.Owner.RowsAsync(Chain, "440785", 1, 5);
        await database.Owner.RunAsync(
            "insert into land.parcel_lineage (county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, shared_area, origin, source_id) select '440785', gen_random_uuid(), md5('4407855')::uuid, '440785', md5('4407851')::uuid, 'RENUMBER', '2026-01-01', 1, 'GENERATED', 'generated'");
        LineageGraph graph = await GraphAsync("440785", "440785", 3);
        Assert.Equal((5, 5, true), (graph.Parcels.Length, graph.Links.Length, graph.IsWhole));
        Assert.Equal(["440785009001GB00005"], await HeirsAsync("440785", "440785", 2));
    }

    [Fact]
    public async Task What_the_caller_does_not_see_is_not_in_it()
    {
        await database.Owner.RowsAsync(Chain, "440784", 1, 2);
        await database.Owner.RowsAsync(Chain, "440703", 1, 2);
        await database.Owner.RunAsync(
            "insert into land.parcel_lineage (county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, shared_area, origin, source_id) select '440784', gen_random_uuid(), md5('4407842')::uuid, '440703', md5('4407031')::uuid, 'RENUMBER', '2026-01-01', 1, 'GENERATED', 'generated'");
        await database.Owner.RunAsync("update land.parcel set state = 'RETIRED' where id = md5('4407842')::uuid");
        Assert.Equal(4, (await GraphAsync("440784,440703", "440784", 1)).Parcels.Length);
        LineageGraph seen = await GraphAsync("440784", "440784", 1);
        Assert.Equal((2, 1), (seen.Parcels.Length, seen.Links.Length));
        Assert.Empty(await HeirsAsync("440784", "440784", 1));
        Assert.Equal(["440703009001GB00002"], await HeirsAsync("440784,440703", "440784", 1));
        Assert.Equal(2, (await GraphAsync("440703", "440703", 2)).Parcels.Length);
        Assert.Empty((await GraphAsync("", "440784", 1)).Parcels);
    }

    [Fact]
    public async Task Behind_a_position_it_is_as_it_was()
    {
        await database.Owner.RowsAsync(Chain, "440781", 1, 3);
        long position = await database.PositionAsync();
        await database.Owner.RunAsync("update land.parcel set state = 'RETIRED' where county_code = '440781'");
        await database.Owner.RowsAsync(Chain, "440781", 4, 6);
        await database.Owner.RunAsync(
            "insert into land.parcel_lineage (county_code, id, predecessor_id, successor_county_code, successor_id, act, effective_on, shared_area, origin, source_id) select '440781', gen_random_uuid(), md5('4407813')::uuid, '440781', md5('4407814')::uuid, 'RENUMBER', '2026-01-01', 1, 'GENERATED', 'generated'");
        Assert.Equal(6, (await GraphAsync("440781", "440781", 1)).Parcels.Length);
        LineageGraph then = await GraphAsync("440781", "440781", 1, position);
        Assert.Equal((3, 2, true), (then.Parcels.Length, then.Links.Length, then.Parcels.Single(parcel => parcel.Code.EndsWith('3')).IsActive));
        Assert.Equal(["440781009001GB00003"], await HeirsAsync("440781", "440781", 1, position));
    }

    private async Task<LineageGraph> GraphAsync(string counties, string county, int number, long? position = null)
    {
        object? graph = (await AskAsync(counties, "select api.parcel_lineage_graph($1, md5($1 || $2)::uuid, $3)::text", county, number, position))[0][0];
        return LineageJson.Read(JsonDocument.Parse((string)graph!).RootElement);
    }

    private async Task<string[]> HeirsAsync(string counties, string county, int number, long? position = null) =>
    [
        .. (await AskAsync(counties, "select code from api.parcel_heirs($1, md5($1 || $2)::uuid, $3) as heir join api.parcel_at($3) as parcel using (county_code, id) order by 1", county, number, position))
            .Select(row => (string)row[0]!),
    ];

    private async Task<IReadOnlyList<object?[]>> AskAsync(string counties, string statement, string county, int number, long? position)
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.exact', $1, true)", counties);
        string told = position is null ? "null::bigint" : position.Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return await connection.RowsAsync(statement.Replace("$3", told, StringComparison.Ordinal).Replace("$2", number.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal), county);
    }
}

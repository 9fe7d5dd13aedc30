using Geo.Data.Adjacency;
using Geo.Data.Parcels;
using Geo.Sql;
using Geo.Testing;
using NetTopologySuite.Geometries;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Adjacency;

/// <summary>Writers beside each other on the same land: each sees the neighbours that the others wrote, and none waits for ever.</summary>
public sealed class ParallelWritersTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>
{
    private const int Writers = 8;
    private const int WritesEach = 60;

    // Squares of 90 m on a ground of 2 by 2 km: each writer has its own rows, and all cells in common.
    private const string Insert =
        """
        insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id)
        select case when $1 % 2 = 0 then '440783' else '440784' end, md5($1 || ' ' || $2)::uuid, case when $1 % 2 = 0 then '440783' else '440784' end || lpad($1::text, 6, '0') || 'GB' || lpad($2::text, 5, '0'),
          st_multi(st_makeenvelope($3, $4, $3 + 0.0009, $4 + 0.0009, 4490)), 'PREPARED', 'STATE', 'GENERATED', 'generated'
        """;

    [Fact]
    public async Task Eight_writers_leave_the_graph_that_would_be_made_from_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(number => Task.Run(() => WriteAsync(number))));

        Assert.Empty(await AdjacencyGraph.CheckAsync(database.Owner, TestContext.Current.CancellationToken));
        Assert.True(await database.Owner.ScalarAsync<long>("select count(*) from land.adjacency") > 200, "too few neighbours to prove anything");
    }

    [Fact]
    public async Task A_mutation_has_locked_all_that_the_triggers_of_its_write_lock()
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        Envelope box = new(112.6599, 112.6799, 22.5001, 22.5199);
        await using (NpgsqlCommand locking = LandCells.Lock(box).ToCommand(connection))
        {
            Assert.Equal(16L, await locking.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        }

        long held = await HeldAsync(connection);
        await connection.RowsAsync(
            "insert into land.parcel (county_code, id, code, boundary, stage, ownership, origin, source_id) values ('440783', gen_random_uuid(), '440783999999GB00001', st_multi(st_makeenvelope(112.6599, 22.5001, 112.6799, 22.5199, 4490)), 'PREPARED', 'STATE', 'GENERATED', 'generated')");
        Assert.Equal((16, 16), (held, await HeldAsync(connection)));
    }

    [Fact]
    public async Task A_bulk_write_locks_everything_and_no_more()
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync(History.ParcelWriter.Insert, "440785", 1500);
        Assert.Equal(1024, await HeldAsync(connection));
    }

    private static async Task<long> HeldAsync(NpgsqlConnection connection) => (long)(await connection.RowsAsync(
        "select count(*) from pg_locks where locktype = 'advisory' and classid = 7083451 and pid = pg_backend_pid() and database = (select oid from pg_database where datname = current_database())"))[0][0]!;

    private async Task WriteAsync(int number)
    {
        Random random = new(number);
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        for (int i = 0; i < WritesEach; i++)
        {
            (double x, double y) = (112.5 + random.NextDouble() * 0.02, 22.4 + random.NextDouble() * 0.02);
            string own = $"land.parcel where code like '44078%{number:D6}GB%' and mod(hashtext(id::text), 5) = {random.Next(5)}";
            await connection.RowsAsync(random.Next(5) switch
            {
                0 => $"update land.parcel set boundary = st_translate(boundary, 0.0003, 0.0002) where id in (select id from {own})",
                1 => $"update land.parcel set state = case state when 'ACTIVE' then 'RETIRED' else 'ACTIVE' end where id in (select id from {own})",
                _ => Insert.Replace("$1", $"{number}", StringComparison.Ordinal).Replace("$2", $"{i}", StringComparison.Ordinal)
                    .Replace("$3", FormattableString.Invariant($"{x:0.0000000}"), StringComparison.Ordinal).Replace("$4", FormattableString.Invariant($"{y:0.0000000}"), StringComparison.Ordinal),
            });
        }
    }
}

using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.History;

public sealed class ChangeLogTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private const string NewestChange = "select actor, reason, xid::text, committed_at between now() - interval '1 minute' and clock_timestamp() from land.change_transaction order by position desc limit 1";

    private long _start;

    public async ValueTask InitializeAsync()
    {
        await database.Owner.RunAsync(ParcelWriter.Insert, "440783", 3);
        _start = await database.PositionAsync();
    }

    public async ValueTask DisposeAsync() => await database.Owner.RunAsync("delete from land.parcel");

    [Fact]
    public async Task A_transaction_over_several_tables_has_one_position()
    {
        await database.Owner.InTransactionAsync(
            ParcelWriter.Touch(1),
            "update land.park set note = 'x'",
            "insert into land.constraint_area (county_code, id, code, kind, hardness, boundary, valid_from, origin, source_id) select '440783', gen_random_uuid(), 'C-1', 'FLOOD', 'SOFT', boundary, '2023-01-01', 'GENERATED', 'generated' from land.parcel limit 1",
            ParcelWriter.Touch(2),
            "delete from land.constraint_area where code = 'C-1'");
        Assert.Equal(_start + 1, await database.PositionAsync());
        Assert.Equal([["UPDATE"], ["UPDATE"]], await EntriesAsync("parcel"));
        Assert.Equal([["INSERT"]], await EntriesAsync("constraint_area"));
        Assert.Equal(await database.Owner.ScalarAsync<int>("select count(*) from land.park"), (await EntriesAsync("park")).Count);
    }

    [Fact]
    public async Task A_transaction_that_is_rolled_back_leaves_nothing()
    {
        long changes = await database.Owner.ScalarAsync<long>("select count(*) from land.change_transaction");
        await using (NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken))
        {
            await connection.RowsAsync($"begin; {ParcelWriter.Touch(1)}; rollback");
            await connection.RowsAsync($"begin; savepoint a; {ParcelWriter.Touch(1)}; rollback to a; commit");
        }

        Assert.Equal(_start, await database.PositionAsync());
        Assert.Equal(changes, await database.Owner.ScalarAsync<long>("select count(*) from land.change_transaction"));
        Assert.Empty(await EntriesAsync("parcel"));
    }

    [Fact]
    public async Task What_follows_a_savepoint_that_is_rolled_back_is_kept()
    {
        await database.Owner.InTransactionAsync("savepoint a", ParcelWriter.Touch(1), "rollback to a", ParcelWriter.Touch(2));
        Assert.Equal(_start + 1, await database.PositionAsync());
        Assert.Equal([["440783001001GB00002"]], await EntriesAsync("parcel", "code"));
    }

    [Fact]
    public async Task A_statement_that_touches_no_row_and_a_read_take_no_position()
    {
        await database.Owner.RunAsync("update land.parcel set name = 'x' where false");
        await database.Owner.RunAsync("delete from land.parcel where false");
        await database.Owner.RunAsync("select id from land.parcel");
        Assert.Equal(_start, await database.PositionAsync());
    }

    [Fact]
    public async Task Of_a_row_that_is_changed_twice_the_row_before_the_transaction_is_kept()
    {
        await database.Owner.InTransactionAsync(
            "update land.parcel set name = 'first' where code like '%1'", "update land.parcel set name = 'second' where code like '%1'", "delete from land.parcel where code like '%2'",
            ParcelWriter.Insert.Replace("$1", "'440783'", StringComparison.Ordinal).Replace("$2", "4", StringComparison.Ordinal).Replace("as i", "as i where i = 4", StringComparison.Ordinal),
            "update land.parcel set name = 'new' where code like '%4'");
        Assert.Equal(
            [["INSERT", null, null], ["UPDATE", "440783001001GB00001", 1], ["DELETE", "440783001001GB00002", 1]],
            (await EntriesAsync("parcel", "operation", "code", "version")).OrderBy(row => row[1] as string, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_change_of_the_key_is_the_end_of_one_row_and_the_start_of_another()
    {
        await database.Owner.RunAsync("update land.parcel set county_code = '440784', code = '440784001001GB00001' where code = '440783001001GB00001'");
        Assert.Equal(
            [["440783", "DELETE", "440783001001GB00001"], ["440784", "INSERT", null]],
            await EntriesAsync("parcel", "county_code", "operation", "code"));
    }

    [Fact]
    public async Task The_application_is_traced_with_its_actor_and_reason()
    {
        await using NpgsqlConnection connection = await database.App.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.actor', '陈工', true), set_config('geo.reason', '界址更正', true), set_config('geo.write', '440783', true), set_config('geo.exact', '440783', true)");
        await connection.RowsAsync("update api.parcel_writable set name = 'x' where code = '440783001001GB00001'");
        await transaction.CommitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["陈工", "界址更正"], (await database.Owner.RowsAsync(NewestChange))[0][..2]);

        await using NpgsqlTransaction reading = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("select set_config('geo.exact', '440783', true)");
        Assert.Equal(
            [["UPDATE", _start + 1, "陈工", "界址更正", null, true]],
            await connection.RowsAsync("select operation, position, actor, reason, name, changed_at is not null from api.parcel_history where position > $1", _start));
    }

    [Fact]
    public async Task A_change_made_with_psql_is_traced_with_the_login()
    {
        NpgsqlConnectionStringBuilder url = new(database.OwnerConnectionString);
        string programs = (await PostgresPrograms.RunAsync("bash", [Path.Combine(Repository.Root, "eng", "postgres.sh"), "programs"], input: null)).Trim();
        await PostgresPrograms.RunAsync(
            Path.Combine(programs, "psql"), ["-q", "-h", url.Host!, "-p", $"{url.Port}", "-U", url.Username!, url.Database!],
            $"set role geo_owner; {ParcelWriter.Touch(1)};");
        Assert.Equal([url.Username, null], (await database.Owner.RowsAsync(NewestChange))[0][..2]);
        Assert.Equal(true, (await database.Owner.RowsAsync(NewestChange))[0][3]);
        Assert.Equal([["UPDATE"]], await EntriesAsync("parcel"));
    }

    [Fact]
    public async Task An_actor_that_is_empty_is_the_login()
    {
        await database.Owner.InTransactionAsync("select set_config('geo.actor', '', true), set_config('geo.reason', '', true)", ParcelWriter.Touch(1));
        Assert.Equal(["postgres", null], (await database.Owner.RowsAsync(NewestChange))[0][..2]);
    }

    [Fact]
    public async Task Truncating_a_table_whose_history_is_kept_is_refused()
    {
        PostgresException refusal = await Assert.ThrowsAsync<PostgresException>(() => database.Owner.RunAsync("truncate land.parcel cascade"));
        Assert.Equal((PostgresErrorCodes.FeatureNotSupported, "TRUNCATE of parcel would leave no history."), (refusal.SqlState, refusal.MessageText));
    }

    [Theory]
    [InlineData("repeatable read")]
    [InlineData("serializable")]
    public async Task Writing_under_another_level_than_read_committed_is_refused(string level)
    {
        PostgresException refusal = await Assert.ThrowsAsync<PostgresException>(() =>
            database.Owner.InTransactionAsync($"set transaction isolation level {level}", ParcelWriter.Touch(1)));
        Assert.Equal(PostgresErrorCodes.FeatureNotSupported, refusal.SqlState);
    }

    [Fact]
    public async Task The_history_of_a_table_with_a_new_column_is_kept_by_calling_again()
    {
        await using NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await connection.RowsAsync("set local role geo_owner; alter table land.parcel add column nickname text; comment on column land.parcel.nickname is '别名 | Nickname'");
        await connection.RowsAsync("call land.keep_history('land.parcel'); call land.publish_history('land.parcel')");
        await connection.RowsAsync("update land.parcel set nickname = 'a'; set constraints all immediate");
        await connection.RowsAsync("update land.parcel set nickname = 'b'; set constraints all immediate");
        await connection.RowsAsync("reset role; select set_config('geo.exact', '440783', true)");
        Assert.Equal([[null], ["a"]], await connection.RowsAsync("select distinct nickname from api.parcel_history where position > $1 order by 1 nulls first", _start));
    }

    private Task<IReadOnlyList<object?[]>> EntriesAsync(string table, params string[] columns) => database.Owner.RowsAsync(
        $"select {(columns.Length == 0 ? "operation" : string.Join(", ", columns))} from land.{table}_history join land.change_transaction as change on change.id = change_id where position > $1 order by 1", _start);
}

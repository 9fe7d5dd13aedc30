using Geo.Data.Partitioning;
using Geo.Server.Tests.Subscriptions;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Operations.Partitioning;

/// <summary>What cannot be partitioned is refused with a reason, and whatever stops it leaves the database as it was.</summary>
public sealed class RefusedPartitionTests(DemoDatabase database) : IClassFixture<DemoDatabase>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("create materialized view public.summary as select count(*) from land.parcel", "drop materialized view public.summary", "rule _RETURN on materialized view public.summary")]
    [InlineData("create publication all_parcels for table land.parcel", "drop publication all_parcels", "publication of table land.parcel in publication all_parcels")]
    [InlineData("create policy own on land.supply_contract", "drop policy own on land.supply_contract", "policy own on table land.supply_contract")]
    [InlineData("create table public.heir () inherits (land.parcel_cell)", "drop table public.heir", "table public.heir, which inherits or is inherited from")]
    [InlineData("create domain public.whole as land.adjacency", "drop domain public.whole", "type public.whole")]
    public async Task What_hangs_on_a_table_and_is_unknown_is_named(string make, string drop, string name)
    {
        await database.Owner.RunAsync(make);
        try
        {
            PartitionException refusal = await RefusedAsync(PartitionedServer.Order);
            Assert.StartsWith("Something hangs on the tables that the program does not know how to make again: ", refusal.Message, StringComparison.Ordinal);
            Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
        }
        finally
        {
            await database.Owner.RunAsync(drop);
        }
    }

    [Fact]
    public async Task A_county_that_is_not_there_is_named_with_those_that_are() => Assert.Equal(
        "440000, 999999 is no county of this database. It has 440703, 440704, 440705, 440781, 440783, 440784, 440785.",
        (await RefusedAsync(PartitionedServer.Order with { Counties = ["440000", "440703", "999999"] })).Message);

    [Fact]
    public async Task Too_little_disk_is_told_in_megabytes()
    {
        PartitionException refusal = await RefusedAsync(PartitionedServer.Order with { MostBytes = 1_000_000 });
        Assert.Matches("^The rows are copied: until the end that takes [0-9]+ MB more, and about as much of the write-ahead log, of which --most-mb allows 1\\.$", refusal.Message);
    }

    [Fact]
    public async Task A_login_that_is_not_the_owner_is_told_what_to_grant()
    {
        PartitionException refusal = await Assert.ThrowsAsync<PartitionException>(() => Partitioner.RunAsync(database.App, PartitionedServer.Order, static _ => { }, Cancel));
        Assert.Equal("The login geo_app is no member of geo_owner, who owns the tables. Grant it: grant geo_owner to geo_app", refusal.Message);
    }

    [Fact]
    public async Task Who_uses_the_tables_is_named()
    {
        await using NpgsqlDataSource other = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.OwnerConnectionString) { ApplicationName = "office" });
        await using NpgsqlConnection writer = await other.OpenConnectionAsync(Cancel);
        await using NpgsqlTransaction transaction = await writer.BeginTransactionAsync(Cancel);
        await writer.RowsAsync("update land.parcel set name = name where code = (select min(code) from land.parcel)");
        PartitionException refusal = await RefusedAsync(PartitionedServer.Order with { Wait = TimeSpan.FromMilliseconds(100) });
        Assert.Matches($"^The tables are in use: process {writer.ProcessID} of [a-z]+ \\(office\\) from 127\\.0\\.0\\.1, idle in transaction since [0-9:]+\\. Stop the servers", refusal.Message);
    }

    [Theory]
    [InlineData("insert into land.parcel ")]
    [InlineData("create or replace view api.parcel ")]
    [InlineData("drop table ")]
    public async Task A_kill_before_a_statement_leaves_the_database_as_it_was(string statement)
    {
        string[] catalogue = await CatalogueText.ReadAsync(database.Owner), rows = await CatalogueText.ReadRowsAsync(database.Owner);
        await Assert.ThrowsAnyAsync<Exception>(() => Partitioner.RunAsync(
            database.Owner,
            PartitionedServer.Order,
            told =>
            {
                if (told.StartsWith(statement, StringComparison.Ordinal))
                {
                    Kill();
                }
            },
            Cancel));
        Assert.Equal(catalogue, await CatalogueText.ReadAsync(database.Owner));
        Assert.Equal(rows, await CatalogueText.ReadRowsAsync(database.Owner));
        Assert.Empty(await database.Owner.RowsAsync("select from pg_namespace where nspname like 'land\\__%'"));
    }

    // Whoever holds the tables alone is the one at work.
    private void Kill()
    {
        using NpgsqlConnection connection = database.Owner.OpenConnection();
        using NpgsqlCommand kill = new()
        {
            Connection = connection,
            CommandText = "select pg_terminate_backend(pid, 5000) from (select distinct pid from pg_locks where mode = 'AccessExclusiveLock' and locktype = 'relation' and database = (select oid from pg_database where datname = current_database())) as worker",
        };
        Assert.True((bool)kill.ExecuteScalar()!);
    }

    private async Task<PartitionException> RefusedAsync(PartitionOrder order)
    {
        PartitionException refusal = await Assert.ThrowsAsync<PartitionException>(() => Partitioner.RunAsync(database.Owner, order, static _ => { }, Cancel));
        Assert.Empty(await Partitions.TablesAsync(database.Owner, Cancel));
        return refusal;
    }
}

using Geo.Data.Geometries;
using Geo.Data.Parcels;
using Geo.Data.Tests.Schema;
using Geo.Testing;
using NetTopologySuite.Geometries;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Model;

/// <summary>Parcels through EF Core: read with their shapes, written under the rights of the transaction and only in the version seen.</summary>
public sealed class ParcelWorkTests(ReferenceFixture database) : IClassFixture<ReferenceFixture>, IAsyncLifetime
{
    private NpgsqlDataSource _app = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _app = new NpgsqlDataSourceBuilder(database.AppConnectionString).UseGeometry().Build();
        if (await database.Owner.ScalarAsync<long>("select count(*) from land.parcel") == 0)
        {
            await SampleRecords.InsertAsync(database);
        }
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task A_parcel_is_found_with_its_shape_and_all_that_is_computed()
    {
        await using Writing writing = await BeginAsync("440783");
        Parcel parcel = await FindAsync(writing);
        Assert.Equal((4490, 5), (parcel.Boundary.SRID, parcel.Boundary.NumPoints));
        Assert.True(parcel.Boundary.Contains(parcel.LabelPoint));
        Assert.InRange(parcel.EllipsoidArea, 10_000, 13_000);
        Assert.Equal(("440783001001GB00001", SupplyStage.Prepared, Ownership.State, TownshipPrecision.Approximate), (parcel.Code, parcel.Stage, parcel.Ownership, parcel.TownshipPrecision));
    }

    [Fact]
    public async Task An_update_of_the_version_that_was_seen_is_written_and_raises_it()
    {
        await using Writing writing = await BeginAsync("440783");
        Parcel parcel = await FindAsync(writing);
        (parcel.Name, parcel.Boundary) = ("new name", (MultiPolygon)parcel.Boundary.Copy());
        Assert.True(await writing.Work.UpdateAsync(parcel, parcel.Version, Cancel));
        Assert.Equal(2, parcel.Version);
        IReadOnlyList<object?[]> row = await writing.Transaction.Connection!.RowsAsync("select name, version, updated_by from api.parcel where county_code = '440783'");
        Assert.Equal<object?[]>(["new name", 2, "tester"], Assert.Single(row));
    }

    [Fact]
    public async Task An_update_of_another_version_writes_nothing()
    {
        await using Writing writing = await BeginAsync("440783");
        Parcel parcel = await FindAsync(writing);
        parcel.Name = "never";
        Assert.False(await writing.Work.UpdateAsync(parcel, version: 7, Cancel));
        Assert.Empty(await writing.Transaction.Connection!.RowsAsync("select from api.parcel where name = 'never'"));
    }

    [Fact]
    public async Task A_county_that_the_transaction_may_not_write_is_not_written()
    {
        await using Writing writing = await BeginAsync("440784");
        Parcel parcel = await FindAsync(writing);
        parcel.Name = "never";
        Assert.False(await writing.Work.UpdateAsync(parcel, parcel.Version, Cancel));
    }

    [Fact]
    public async Task A_context_of_the_pool_remembers_nothing_of_the_work_before()
    {
        for (int round = 0; round < 3; round++)
        {
            await using Writing writing = await BeginAsync("440783");
            Parcel parcel = await FindAsync(writing);
            Assert.Null(parcel.Name);
            parcel.Name = "unsaved";
        }
    }

    private static async Task<Parcel> FindAsync(Writing writing)
    {
        Guid id = (Guid)Assert.Single(await writing.Transaction.Connection!.RowsAsync("select id from api.parcel where county_code = '440783'"))[0]!;
        return (await writing.Work.FindAsync("440783", id, Cancel))!;
    }

    private async Task<Writing> BeginAsync(string written)
    {
        NpgsqlConnection connection = await _app.OpenConnectionAsync(Cancel);
        NpgsqlTransaction transaction = await connection.BeginTransactionAsync(Cancel);
        await connection.RowsAsync("select set_config('geo.exact', '440783,440784', true), set_config('geo.write', $1, true), set_config('geo.actor', 'tester', true)", written);
        return new Writing(connection, transaction, await ParcelWork.BeginAsync(transaction, Cancel));
    }

    private sealed record Writing(NpgsqlConnection Connection, NpgsqlTransaction Transaction, ParcelWork Work) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Work.DisposeAsync();
            await Transaction.DisposeAsync();
            await Connection.DisposeAsync();
        }
    }
}

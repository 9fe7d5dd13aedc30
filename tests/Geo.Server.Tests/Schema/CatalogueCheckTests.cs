using Geo.Query.Mapping;
using Geo.Server.Links;
using Geo.Server.Schema;
using Geo.Sql;
using Geo.Testing;
using Npgsql;

namespace Geo.Server.Tests.Schema;

public sealed class CatalogueCheckTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    private static readonly ApiModel Model = new ApiSchema(TileSetField.Declaration, TimeProvider.System).Build();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_maps_fit_the_migrated_database_as_the_owner_sees_it() =>
        Assert.Empty(await CatalogueCheck.RunAsync(Model, database.Owner, Cancel));

    [Fact]
    public async Task The_maps_fit_the_migrated_database_as_the_server_sees_it() =>
        Assert.Empty(await CatalogueCheck.RunAsync(Model, database.App, Cancel));

    [Fact]
    public Task A_view_that_is_gone_is_named() => AfterBreaking(
        Sql.Sql.Of($"drop view api.land_use_system cascade"),
        "LandUse.classification: there is no column api.land_use_system.key.",
        "LandUseSystem: there is no view api.land_use_system.",
        "History: there is no function api.land_use_system_at that shows api.land_use_system.");

    [Fact]
    public Task A_column_that_is_gone_is_named_wherever_a_map_uses_it() => AfterBreaking(
        Sql.Sql.Of($"alter view api.supply_contract rename column parcel_id to plot_id"),
        "Parcel.contracts: there is no column api.supply_contract.parcel_id.",
        "SupplyContract.parcel: there is no column api.supply_contract.parcel_id.");

    [Fact]
    public Task A_column_of_another_type_is_named() => AfterBreaking(
        Sql.Sql.Of($"drop view api.place cascade; create view api.place as select key, name, 7 as name_en, kind, population, location, region_code, source_id from land.place"),
        "Place.nameEn: api.place.name_en is integer, which is no String.",
        "History: there is no function api.place_at that shows api.place.");

    [Fact]
    public Task A_column_that_may_be_null_is_named() => AfterBreaking(
        Sql.Sql.Of($"alter table land.parcel alter column ownership drop not null"),
        "Parcel.ownership: land.parcel.ownership may be null, but the map says it never is.");

    [Fact]
    public Task A_relation_whose_column_may_be_null_is_named() => AfterBreaking(
        Sql.Sql.Of($"alter table land.indicator alter column source_id drop not null"),
        "Indicator.source: land.indicator.source_id may be null, but the map says there always is a Source.");

    [Fact]
    public Task A_column_that_is_never_null_is_named() => AfterBreaking(
        Sql.Sql.Of($"alter table land.place alter column population set not null"),
        "Place.population: land.place.population is never null, but the map says it may be.");

    [Fact]
    public Task Values_of_a_check_that_the_enum_lacks_are_named() => AfterBreaking(
        Sql.Sql.Of($"alter table land.constraint_area drop constraint constraint_area_hardness_known, add constraint constraint_area_hardness_known check (hardness in ('HARD', 'MEDIUM'))"),
        "Constraint.hardness: land.constraint_area.hardness may hold MEDIUM, which the enum Hardness lacks.",
        "Constraint.hardness: the enum Hardness has SOFT, which no CHECK lets land.constraint_area.hardness hold.");

    [Fact]
    public Task A_shape_in_another_system_is_named() => AfterBreaking(
        Sql.Sql.Of($"drop view api.place cascade; create view api.place as select key, name, name_en, kind, population, location::geometry(Point) as location, region_code, source_id from land.place"),
        "Place.location: api.place.location is geometry(Point), but the map says geometry(Point,4490).",
        "History: there is no function api.place_at that shows api.place.");

    [Fact]
    public Task Another_primary_key_is_named() => AfterBreaking(
        Sql.Sql.Of($"alter table land.parcel_performance drop constraint parcel_performance_pkey, add primary key (year, county_code, parcel_id)"),
        "ParcelPerformance, key: the primary key of land.parcel_performance is (year, county_code, parcel_id), but the map says (county_code, parcel_id, year).");

    private static async Task AfterBreaking(Sql.Sql change, params string[] mistakes)
    {
        PostgisFixture broken = new();
        await using (broken)
        {
            await broken.InitializeAsync();
            await using (NpgsqlConnection connection = await broken.Owner.OpenConnectionAsync(Cancel))
            {
                await using NpgsqlCommand command = change.ToCommand(connection);
                await command.ExecuteNonQueryAsync(Cancel);
            }

            Assert.Equal(mistakes, await CatalogueCheck.RunAsync(Model, broken.Owner, Cancel));
        }
    }
}

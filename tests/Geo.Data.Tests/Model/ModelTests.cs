using System.Collections.Immutable;
using Geo.Data.Model;
using Geo.Data.Parcels;
using Geo.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Xunit;

namespace Geo.Data.Tests.Model;

/// <summary>EF Core's model against the catalogue that the migrations make.</summary>
public sealed class ModelTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    // What the tables hold beside records: the ledger, kept filters, the change log, what follows from the records.
    private static readonly ImmutableArray<string> NoRecords = ["schema_migration", "stored_filter", "change_transaction", "change_scope", "change_seal", "basemap_feature", "adjacency", "import_detail", "import_report", "pinyin", "name_reading", "parcel_cell", "parcel_cell_change", "ground_cell", "county_ground"];

    [Fact]
    public async Task Every_table_of_records_has_its_class() => Assert.Equal(
        (await database.Owner.RowsAsync(
            "select relname from pg_class where relnamespace = 'land'::regnamespace and relkind in ('r', 'p') and relname not like '%\\_history' and relname <> all ($1)",
            [NoRecords.ToArray()])).Select(row => (string)row[0]!).Order(StringComparer.Ordinal),
        GeoContexts.Model.GetEntityTypes().Select(entity => entity.GetViewName()!).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_class_has_the_columns_of_its_table_with_their_types() => Assert.Equal(
        await CatalogueAsync(),
        GeoContexts.Model.GetEntityTypes().SelectMany(Columns).Order(StringComparer.Ordinal));

    [Fact]
    public async Task Every_class_has_the_key_of_its_table_in_its_order() => Assert.Equal(
        (await database.Owner.RowsAsync(
            """
            select relname || ': ' || string_agg(attname, ', ' order by array_position(indkey::int2[], attnum))
            from pg_index join pg_class on pg_class.oid = indrelid join pg_attribute on attrelid = indrelid and attnum = any (indkey::int2[])
            where indisprimary and relnamespace = 'land'::regnamespace and relname = any ($1)
            group by relname
            """,
            [Tables()])).Select(row => (string)row[0]!).Order(StringComparer.Ordinal),
        GeoContexts.Model.GetEntityTypes()
            .Select(entity => $"{entity.GetViewName()}: {string.Join(", ", entity.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName()))}")
            .Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_writable_view_has_all_columns_but_those_the_database_computes()
    {
        IEntityType parcel = GeoContexts.Model.FindEntityType(typeof(Parcel))!;
        Assert.Equal("api.parcel_writable", parcel.GetSchemaQualifiedTableName());
        Assert.Equal(
            (await database.Owner.RowsAsync("select attname from pg_attribute where attrelid = 'api.parcel_writable'::regclass and attnum > 0")).Select(row => (string)row[0]!).Order(StringComparer.Ordinal),
            parcel.GetProperties().Where(property => property.GetBeforeSaveBehavior() != PropertySaveBehavior.Ignore || property.ValueGenerated != ValueGenerated.Never)
                .Select(property => property.GetColumnName()).Order(StringComparer.Ordinal));
        Assert.Equal(
            (await database.Owner.RowsAsync("select attname from pg_attribute where attrelid = 'land.parcel'::regclass and attgenerated = 's'")).Select(row => (string)row[0]!).Order(StringComparer.Ordinal),
            parcel.GetProperties().Where(property => property.GetBeforeSaveBehavior() == PropertySaveBehavior.Ignore && property.ValueGenerated == ValueGenerated.Never)
                .Select(property => property.GetColumnName()).Order(StringComparer.Ordinal));
    }

    // A profile is put in place of the one of its name by one statement of the import, without EF Core.
    [Fact]
    public async Task The_other_writable_views_have_all_columns()
    {
        IEntityType[] written = [.. GeoContexts.Model.GetEntityTypes().Where(entity => entity.GetTableName() is not null && entity.ClrType != typeof(Parcel))];
        Assert.True(written.Length > 20);
        Assert.Equal(
            (await database.Owner.RowsAsync(
                "select relname || '.' || attname from pg_attribute join pg_class on pg_class.oid = attrelid where relnamespace = 'api'::regnamespace and relname like '%\\_writable' and relname not in ('parcel_writable', 'import_profile_writable') and attnum > 0")).Select(row => (string)row[0]!).Order(StringComparer.Ordinal),
            written.SelectMany(entity => entity.GetProperties().Select(property => $"{entity.GetTableName()}.{property.GetColumnName()}")).Order(StringComparer.Ordinal));
    }

    private static string[] Tables() => [.. GeoContexts.Model.GetEntityTypes().Select(entity => entity.GetViewName()!)];

    private static IEnumerable<string> Columns(IEntityType entity) => entity.GetProperties().Select(property =>
        $"{entity.GetViewName()}.{property.GetColumnName()} {property.GetColumnType()}{(property.IsNullable ? "" : " not null")}");

    private async Task<IEnumerable<string>> CatalogueAsync() => (await database.Owner.RowsAsync(
        """
        select relname || '.' || attname || ' ' || format_type(atttypid, atttypmod) || case when attnotnull then ' not null' else '' end
        from pg_attribute join pg_class on pg_class.oid = attrelid
        where relnamespace = 'land'::regnamespace and relname = any ($1) and attnum > 0 and not attisdropped
        """,
        [Tables()])).Select(row => (string)row[0]!).Order(StringComparer.Ordinal);
}

using Geo.Data.Migrations;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Migrations;

public sealed class MigratorRefusalTests(PostgisFixture database) : IClassFixture<PostgisFixture>
{
    private static readonly SchemaFiles Files = SchemaFiles.ReadEmbedded();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_migration_changed_after_it_was_applied_is_refused_by_name()
    {
        SchemaFile first = Files.Migrations[0];
        SchemaFiles changed = Files with { Migrations = Files.Migrations.SetItem(0, first with { Text = $"{first.Text}-- later" }) };

        MigrationException refusal = await Assert.ThrowsAsync<MigrationException>(() => Migrator.MigrateAsync(database.Owner, changed, Cancel));

        Assert.Equal("db/migrations/0001-schemas.sql was changed after this database applied it. Restore the file and put the change into a new migration.", refusal.Message);
        Assert.Equal(first.File, Assert.Single((await Migrator.StatusAsync(database.Owner, changed, Cancel)).Changed));
    }

    [Fact]
    public async Task A_database_of_a_newer_program_is_refused()
    {
        SchemaFiles older = Files with { Migrations = Files.Migrations.RemoveAt(Files.Migrations.Length - 1) };

        MigrationException refusal = await Assert.ThrowsAsync<MigrationException>(() => Migrator.MigrateAsync(database.Owner, older, Cancel));

        Assert.Equal($"This database holds {Files.Migrations[^1].File}, which this program does not know: it was migrated by a newer version. Run that version.", refusal.Message);
    }

    [Fact]
    public async Task A_migration_that_fails_names_its_line_and_leaves_nothing()
    {
        SchemaFiles broken = Files with { Migrations = Files.Migrations.Add(new SchemaFile("migrations/9999-broken.sql", "create table land.half (i integer);\nselect nothing;")) };

        MigrationException refusal = await Assert.ThrowsAsync<MigrationException>(() => Migrator.MigrateAsync(database.Owner, broken, Cancel));

        Assert.StartsWith("db/migrations/9999-broken.sql", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("column \"nothing\" does not exist", refusal.Message, StringComparison.Ordinal);
        Assert.False(await database.Owner.ScalarAsync<bool>("select to_regclass('land.half') is not null"));
        Assert.True((await Migrator.StatusAsync(database.Owner, Cancel)).IsCurrent);
    }

    [Fact]
    public async Task A_changed_function_is_applied_again()
    {
        SchemaFile function = Files.Functions[0];
        SchemaFiles changed = Files with { Functions = Files.Functions.SetItem(0, function with { Text = $"{function.Text}-- later" }) };

        Assert.Equal(function.File, Assert.Single(await Migrator.MigrateAsync(database.Owner, changed, Cancel)));
        Assert.Equal(function.File, Assert.Single(await Migrator.MigrateAsync(database.Owner, Files, Cancel)));
    }

    [Fact]
    public async Task A_login_without_rights_is_told_what_a_superuser_must_do()
    {
        await using EmptyDatabase empty = await EmptyDatabase.CreateAsync();
        await using NpgsqlDataSource app = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(empty.ConnectionString) { Username = "geo_app" });

        MigrationException refusal = await Assert.ThrowsAsync<MigrationException>(() => Migrator.MigrateAsync(app, Cancel));

        Assert.EndsWith("Let a superuser run db/roles.sql once on this database, then grant geo_owner to the migrating login.", refusal.Message, StringComparison.Ordinal);
    }
}

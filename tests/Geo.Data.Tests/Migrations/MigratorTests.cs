using System.Collections.Immutable;
using Geo.Data.Migrations;
using Geo.Data.Reference;
using Geo.Testing;
using Npgsql;
using Xunit;

namespace Geo.Data.Tests.Migrations;

public sealed class MigratorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_fresh_database_gets_every_file_in_order_and_a_second_run_nothing()
    {
        await using EmptyDatabase database = await EmptyDatabase.CreateAsync();
        SchemaFiles files = SchemaFiles.ReadEmbedded();
        MigrationStatus before = await Migrator.StatusAsync(database.Owner, Cancel);
        Assert.False(before.IsCurrent);
        Assert.Empty(before.Applied);

        ImmutableArray<string> first = await Migrator.MigrateAsync(database.Owner, Cancel);
        ImmutableArray<string> second = await Migrator.MigrateAsync(database.Owner, Cancel);

        Assert.Equal([.. files.Migrations.Select(file => file.File), .. files.Functions.Select(file => file.File)], first);
        Assert.Empty(second);
        Assert.True((await Migrator.StatusAsync(database.Owner, Cancel)).IsCurrent);
    }

    [Fact]
    public async Task Eight_servers_that_start_together_apply_every_file_once()
    {
        await using EmptyDatabase database = await EmptyDatabase.CreateAsync();

        ImmutableArray<string>[] applied = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Migrator.MigrateAsync(database.Owner, Cancel)));

        Assert.Single(applied, files => !files.IsEmpty);
        Assert.True((await Migrator.StatusAsync(database.Owner, Cancel)).IsCurrent);
    }

    [Fact]
    public async Task Several_databases_of_one_cluster_migrate_together()
    {
        EmptyDatabase[] databases = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => EmptyDatabase.CreateAsync()));

        await Task.WhenAll(databases.Select(database => Migrator.MigrateAsync(database.Owner, Cancel)));

        foreach (EmptyDatabase database in databases)
        {
            Assert.True((await Migrator.StatusAsync(database.Owner, Cancel)).IsCurrent);
            await database.DisposeAsync();
        }
    }

    [Fact]
    public async Task Where_a_superuser_ran_the_roles_an_ordinary_login_migrates_and_loads()
    {
        await using EmptyDatabase database = await EmptyDatabase.CreateAsync();
        await database.Owner.RunAsync(
            "do $$ begin if not exists (select from pg_roles where rolname = 'geo_test_migrator') then create role geo_test_migrator login; end if; end $$");
        await using (NpgsqlConnection connection = await database.Owner.OpenConnectionAsync(Cancel))
        await using (NpgsqlCommand roles = new() { Connection = connection, CommandText = SchemaFiles.ReadEmbedded().Roles.Text })
        {
            await roles.ExecuteNonQueryAsync(Cancel);
        }

        await database.Owner.RunAsync("grant geo_owner to geo_test_migrator");
        await using NpgsqlDataSource login = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Username = "geo_test_migrator" });

        Assert.NotEmpty(await Migrator.MigrateAsync(login, Cancel));
        Assert.False((await ReferenceLoader.LoadAsync(login, directory: null, progress: null, Cancel)).ChangedNothing);
    }
}

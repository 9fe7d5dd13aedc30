using System.Collections.Immutable;
using Geo.Data.Migrations;
using Geo.Testing;
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
}

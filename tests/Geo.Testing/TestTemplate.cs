using Geo.Data.Migrations;
using Geo.Data.Reference;
using Npgsql;

namespace Geo.Testing;

/// <summary>What a test database holds at the start; made once per cluster and cloned.</summary>
/// <param name="Name">Lower-case name, part of the template database's name.</param>
/// <param name="FillAsync">Fills an empty database.</param>
public sealed record TestTemplate(string Name, Func<NpgsqlDataSource, CancellationToken, Task> FillAsync)
{
    /// <summary>The schema after all migrations, no records.</summary>
    public static TestTemplate Schema { get; } = new("schema", (owner, cancellationToken) => Migrator.MigrateAsync(owner, cancellationToken));

    /// <summary>The schema, the reference data and the real figures.</summary>
    public static TestTemplate Reference { get; } = new("reference", async (owner, cancellationToken) =>
    {
        await Migrator.MigrateAsync(owner, cancellationToken);
        await ReferenceLoader.LoadAsync(owner, directory: null, progress: null, cancellationToken);
    });
}

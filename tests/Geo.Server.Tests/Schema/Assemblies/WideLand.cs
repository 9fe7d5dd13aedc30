using Geo.Testing;

namespace Geo.Server.Tests.Schema.Assemblies;

/// <summary>The same layouts in a database whose statistics say that it holds a province's pairs of neighbours: no graph of them is kept.</summary>
public sealed class WideLand : LaidLand
{
    /// <inheritdoc/>
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await Owner.RunAsync("alter table land.adjacency set (autovacuum_enabled = false)");
        await Owner.RunAsync("analyze land.adjacency");
        await Owner.RunAsync("update pg_class set reltuples = 1e8 where oid = 'land.adjacency'::regclass");
    }
}

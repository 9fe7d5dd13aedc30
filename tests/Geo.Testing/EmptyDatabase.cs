using Npgsql;
using Xunit;

namespace Geo.Testing;

/// <summary>A database without the schema, for tests of migration.</summary>
public sealed class EmptyDatabase : IAsyncDisposable
{
    private EmptyDatabase(string connectionString)
    {
        ConnectionString = connectionString;
        Owner = NpgsqlDataSource.Create(connectionString);
    }

    /// <summary>Its connection string.</summary>
    public string ConnectionString { get; }

    /// <summary>Connects as the cluster's superuser.</summary>
    public NpgsqlDataSource Owner { get; }

    /// <summary>Makes one.</summary>
    public static async Task<EmptyDatabase> CreateAsync() =>
        new(await TestCluster.CreateEmptyDatabaseAsync(TestContext.Current.CancellationToken));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Owner.DisposeAsync();
        await TestCluster.DropDatabaseAsync(ConnectionString, CancellationToken.None);
    }
}

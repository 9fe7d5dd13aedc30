using Npgsql;
using Xunit;

namespace Geo.Testing;

/// <summary>A migrated database of its own for each test class: <c>class ParcelTests(PostgisFixture database) : IClassFixture&lt;PostgisFixture&gt;</c>.</summary>
public class PostgisFixture : IAsyncLifetime
{
    private string? _connectionString;

    /// <summary>A database with the schema and no records.</summary>
    public PostgisFixture()
        : this(TestTemplate.Schema)
    {
    }

    /// <summary>A database with what the template holds.</summary>
    protected PostgisFixture(TestTemplate template) => Template = template;

    /// <summary>What the database held at the start.</summary>
    public TestTemplate Template { get; }

    /// <summary>Connects as the login that migrates and loads.</summary>
    public NpgsqlDataSource Owner { get; private set; } = null!;

    /// <summary>Connects as <c>geo_app</c>, as the server does: the views of <c>api</c> and nothing else.</summary>
    public NpgsqlDataSource App { get; private set; } = null!;

    /// <summary>The connection string of <see cref="Owner"/>.</summary>
    public string OwnerConnectionString => _connectionString!;

    /// <summary>The connection string of <see cref="App"/>.</summary>
    public string AppConnectionString => new NpgsqlConnectionStringBuilder(_connectionString) { Username = "geo_app" }.ConnectionString;

    /// <inheritdoc/>
    public virtual async ValueTask InitializeAsync()
    {
        string fresh = await TestCluster.CreateDatabaseAsync(Template, TestContext.Current.CancellationToken);
        _connectionString = new NpgsqlConnectionStringBuilder(fresh) { Pooling = true }.ConnectionString;
        Owner = NpgsqlDataSource.Create(OwnerConnectionString);
        App = NpgsqlDataSource.Create(AppConnectionString);
    }

    /// <inheritdoc/>
    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_connectionString is not null)
        {
            await Owner.DisposeAsync();
            await App.DisposeAsync();
            await TestCluster.DropDatabaseAsync(_connectionString, CancellationToken.None);
        }
    }
}

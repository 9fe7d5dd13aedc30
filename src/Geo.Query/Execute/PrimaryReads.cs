using Geo.Sql;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>All reads go to the database that takes the writes.</summary>
/// <param name="database">That database.</param>
public sealed class PrimaryReads(NpgsqlDataSource database) : IReadSource
{
    /// <inheritdoc/>
    public async ValueTask<ReadConnection> OpenAsync(CallerSettings caller, CancellationToken cancellationToken) =>
        new(await PooledConnection.OpenAsync(database, cancellationToken), IsStandby: false);

    /// <inheritdoc/>
    public Task WroteAsync(CallerSettings caller, NpgsqlConnection connection) => Task.CompletedTask;
}

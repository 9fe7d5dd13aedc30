using Geo.Query.Execute;
using Geo.Server.Imports.Staging;
using Npgsql;

namespace Geo.Server.Imports.Jobs;

/// <summary>The kept reports of jobs, part by part, as the caller may see them.</summary>
internal sealed class ImportReports(NpgsqlDataSource database)
{
    /// <summary>The first part; null where there is no report.</summary>
    public Task<byte[]?> FirstAsync(CallerSettings caller, Guid job, CancellationToken cancellationToken) => PartAsync(caller, job, part: 0, cancellationToken);

    /// <summary>The whole as a stream, of which one part is held.</summary>
    public Stream Open(CallerSettings caller, Guid job, byte[] first, CancellationToken cancellationToken) =>
        new PartsStream(first, part => PartAsync(caller, job, part, cancellationToken));

    private async Task<byte[]?> PartAsync(CallerSettings caller, Guid job, int part, CancellationToken cancellationToken)
    {
        await using Sql.PooledConnection pooled = await Sql.PooledConnection.OpenAsync(database, cancellationToken);
        NpgsqlConnection connection = pooled.Connection;
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellationToken);
        await Sql.LocalSettings.ApplyAsync(connection, caller.Settings, cancellationToken);
        byte[]? content = null;
        await connection.EachAsync(
            Sql.Sql.Of($"select content from api.import_report where job_id = {Sql.Sql.Value(job)} and part = {Sql.Sql.Value(part)}"),
            row => content = row.GetFieldValue<byte[]>(0),
            cancellationToken);
        pooled.Done();
        return content;
    }
}

using System.Globalization;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Records;

/// <summary>Reads all records of a selection, one after the other, as a caller sees them: what files are written from.</summary>
public sealed class RecordReader(ApiModel model, NpgsqlDataSource database)
{
    private const string StatementTimeout = "statement_timeout";

    /// <summary>The columns of an entity.</summary>
    public IReadOnlyList<RecordColumn> ColumnsOf(EntityMap entity) => RecordColumns.Of(model, entity);

    /// <summary>Opens a transaction that sees one snapshot, in which the selection is measured and read.</summary>
    /// <param name="selection">Which records.</param>
    /// <param name="caller">Who asks.</param>
    /// <param name="longest">The time that each statement may take.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="RefusedException">The selection is refused, also because the caller may not select by what it hides.</exception>
    public async Task<OpenRecords> OpenAsync(RecordSelection selection, CallerSettings caller, TimeSpan longest, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(caller);
        PooledConnection pooled = await PooledConnection.OpenAsync(database, cancellationToken);
        try
        {
            NpgsqlTransaction transaction = await pooled.Connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
            await using NpgsqlBatch batch = pooled.Connection.CreateBatch();
            batch.BatchCommands.Add(SqlText.Of($"set transaction read only").ToBatchCommand());
            string milliseconds = longest.TotalMilliseconds.ToString("F0", CultureInfo.InvariantCulture);
            batch.BatchCommands.Add(LocalSettings.ToBatchCommand([new(StatementTimeout, milliseconds), .. caller.Settings]));
            await batch.ExecuteNonQueryAsync(cancellationToken);
            long? position = selection.AsOf is { } time ? await AsOfReader.PositionAsync(time, pooled.Connection, cancellationToken) : null;
            OpenRecords records = new(pooled, transaction, new RecordStatement(ModelIndex.Of(model), selection, caller.Face, position));
            await records.CheckAsync(cancellationToken);
            return records;
        }
        catch
        {
            await pooled.DisposeAsync();
            throw;
        }
    }
}

using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Geo.Query.Compile;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Records;

/// <summary>A selection inside of its transaction: everything read of it is of one snapshot.</summary>
public sealed class OpenRecords : IAsyncDisposable
{
    private const int FirstValue = 3;

    // Whether all of what was asked on it was answered is not known here: it goes back with nothing prepared.
    private readonly PooledConnection _pooled;
    private readonly NpgsqlTransaction _transaction;
    private readonly RecordStatement _statement;

    internal OpenRecords(PooledConnection pooled, NpgsqlTransaction transaction, RecordStatement statement)
    {
        _pooled = pooled;
        _transaction = transaction;
        _statement = statement;
    }

    /// <summary>What the selection comes to.</summary>
    /// <param name="distinct">Columns whose different values are wanted.</param>
    /// <param name="most">Up to how many records are counted.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task<RecordFigures> MeasureAsync(IReadOnlyList<RecordColumn> distinct, long most, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(distinct);
        await using NpgsqlCommand command = _statement.Figures(distinct, most).ToCommand(_pooled.Connection);
        command.CommandTimeout = 0; // the database itself keeps the time
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return new RecordFigures(
            reader.GetInt64(0),
            reader.IsDBNull(1) ? null : reader.GetDouble(1),
            reader.IsDBNull(2) ? null : reader.GetDouble(2),
            [.. distinct.Select((_, i) => reader.GetFieldValue<string[]>(FirstValue + i).ToImmutableArray())]);
    }

    /// <summary>All records in order, each as it comes from the database.</summary>
    /// <exception cref="RefusedException">The caller does not see one of the columns.</exception>
    public async IAsyncEnumerable<RecordRow> ReadAsync(IReadOnlyList<RecordColumn> columns, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (RecordColumn column in columns)
        {
            _statement.Demand(column);
        }

        RecordValues values = new(columns);
        await using NpgsqlCommand command = _statement.Rows(columns).ToCommand(_pooled.Connection);
        command.CommandTimeout = 0;
        bool isEnded = false;
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        try
        {
            while (await reader.ReadAsync(cancellationToken))
            {
                yield return values.Read(reader);
            }

            isEnded = true;
        }
        finally
        {
            if (!isEnded)
            {
                // Otherwise closing the reader would read all that is left.
                command.Cancel();
            }
        }
    }

    /// <summary>Ends the transaction.</summary>
    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _pooled.DisposeAsync();
    }

    /// <summary>Asks the database about the shapes of the selection.</summary>
    /// <exception cref="RefusedException">It refuses one.</exception>
    internal async Task CheckAsync(CancellationToken cancellationToken)
    {
        foreach (ShapeCheck check in _statement.Checks)
        {
            try
            {
                await using NpgsqlCommand command = SqlText.Of($"select {check.Problem}").ToCommand(_pooled.Connection);
                if (await command.ExecuteScalarAsync(cancellationToken) is string problem)
                {
                    throw new RefusedException(check.Refuse(problem));
                }
            }
            catch (PostgresException exception) when (exception.SqlState != PostgresErrorCodes.QueryCanceled && check.ForeignSrid is LeafInput srid)
            {
                throw new RefusedException(Messages.Untransformable((int)srid.Value));
            }
        }
    }
}

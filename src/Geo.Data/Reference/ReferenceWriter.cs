using Geo.Data.Connections;
using Geo.Sql;
using Npgsql;

namespace Geo.Data.Reference;

/// <summary>Writes what the files hold for a table: COPY into a temporary table, then only the rows that differ.</summary>
internal sealed class ReferenceWriter(NpgsqlConnection connection, NpgsqlTransaction transaction)
{
    private const string BeforeTable = "before_table";

    public async Task<ReferenceCount> WriteAsync(ReferenceTable table, CancellationToken cancellationToken)
    {
        RefuseDoubles(table);
        await transaction.SaveAsync(BeforeTable, cancellationToken);
        await CopyAsync(table, cancellationToken);
        try
        {
            int removed = table.ListOf is null ? 0 : await connection.RunAsync(ReferenceStatements.Remove(table), cancellationToken);
            (int inserted, int updated) = await UpsertAsync(table, only: null, cancellationToken);
            await connection.RunAsync(Sql.Sql.Of($"drop table {Sql.Sql.Name(table.Incoming)}"), cancellationToken);
            return new ReferenceCount(table.Table, inserted, updated, removed, table.Rows.Count - inserted - updated);
        }
        catch (PostgresException refusal)
        {
            await transaction.RollbackAsync(BeforeTable, cancellationToken);
            throw await BlameAsync(table, refusal, cancellationToken);
        }
    }

    private static void RefuseDoubles(ReferenceTable table)
    {
        int[] key = [.. table.Key.Select(column => table.Columns.IndexOf(column))];
        Dictionary<string, DataPlace> seen = new(StringComparer.Ordinal);
        foreach (ReferenceRow row in table.Rows)
        {
            string value = string.Join(", ", key.Select(index => row.Values[index]));
            if (!seen.TryAdd(value, row.Place))
            {
                throw new ReferenceDataException(row.Place, string.Join(", ", table.Key), $"'{value}' stands at {seen[value]} already.");
            }
        }
    }

    private async Task CopyAsync(ReferenceTable table, CancellationToken cancellationToken)
    {
        await connection.RunAsync(ReferenceStatements.CreateIncoming(table), cancellationToken);
        try
        {
            await using (TextWriter writer = await connection.BeginTextImportAsync(ReferenceStatements.Copy(table), cancellationToken))
            {
                for (int i = 0; i < table.Rows.Count; i++)
                {
                    await CopyText.WriteLineAsync(writer, i, table.Rows[i].Values);
                }
            }

            if (table.Complete is not null)
            {
                await connection.RunAsync(table.Complete, cancellationToken);
            }
        }
        catch (PostgresException refusal)
        {
            throw CopyBlame.Of(table, refusal);
        }
    }

    private async Task<(int Inserted, int Updated)> UpsertAsync(ReferenceTable table, int? only, CancellationToken cancellationToken)
    {
        await using NpgsqlCommand command = ReferenceStatements.Upsert(table, only).ToCommand(connection);
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellationToken);
        await reader.ReadAsync(cancellationToken);
        return (reader.GetInt32(0), reader.GetInt32(1));
    }

    // The statement for all rows does not say which row failed; one row at a time does.
    private async Task<ReferenceDataException> BlameAsync(ReferenceTable table, PostgresException refusal, CancellationToken cancellationToken)
    {
        await CopyAsync(table, cancellationToken);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            try
            {
                await UpsertAsync(table, only: i, cancellationToken);
            }
            catch (PostgresException again)
            {
                string field = again.ConstraintName ?? again.ColumnName ?? table.Table;
                return new ReferenceDataException(table.Rows[i].Place, field, $"land.{table.Table} refuses the row: {again.MessageText}.", again);
            }
        }

        return new ReferenceDataException($"land.{table.Table} refuses the rows: {refusal.MessageText}.", refusal);
    }
}

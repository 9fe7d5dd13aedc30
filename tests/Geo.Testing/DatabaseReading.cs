using Npgsql;
using Xunit;

namespace Geo.Testing;

/// <summary>Short questions that tests ask a database.</summary>
public static class DatabaseReading
{
    /// <summary>The first column of the first row.</summary>
    public static async Task<T> ScalarAsync<T>(this NpgsqlDataSource database, string text, params object?[] values)
    {
        IReadOnlyList<object?[]> rows = await database.RowsAsync(text, values);
        return (T)Convert.ChangeType(Assert.Single(rows)[0], Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), System.Globalization.CultureInfo.InvariantCulture)!;
    }

    /// <summary>All rows.</summary>
    public static async Task<IReadOnlyList<object?[]>> RowsAsync(this NpgsqlDataSource database, string text, params object?[] values)
    {
        await using NpgsqlConnection connection = await database.OpenConnectionAsync(TestContext.Current.CancellationToken);
        return await connection.RowsAsync(text, values);
    }

    /// <summary>All rows, on a connection whose transaction the test holds.</summary>
    public static async Task<IReadOnlyList<object?[]>> RowsAsync(this NpgsqlConnection connection, string text, params object?[] values)
    {
        await using NpgsqlCommand command = new() { Connection = connection, CommandText = text };
        foreach (object? value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        List<object?[]> rows = [];
        await using NpgsqlDataReader reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            object?[] row = new object?[reader.FieldCount];
            for (int i = 0; i < row.Length; i++)
            {
                row[i] = reader.IsDBNull(i) ? null : reader.GetValue(i);
            }

            rows.Add(row);
        }

        return rows;
    }

    /// <summary>Runs a statement.</summary>
    public static async Task RunAsync(this NpgsqlDataSource database, string text, params object?[] values) => await database.RowsAsync(text, values);
}

using System.Collections.Concurrent;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Sql;

/// <summary>Settings of a transaction, such as the rights of its caller, as one statement: they end with it, or, outside of one, with the batch.</summary>
public static class LocalSettings
{
    private static readonly ConcurrentDictionary<int, PrintedSql> Printed = new();

    /// <summary>The command that makes them; its one row is of no use.</summary>
    /// <param name="settings">Names and values; at least one.</param>
    public static NpgsqlBatchCommand ToBatchCommand(IReadOnlyList<KeyValuePair<string, string>> settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentOutOfRangeException.ThrowIfZero(settings.Count);
        object?[] values = new object?[2 * settings.Count];
        for (int i = 0; i < settings.Count; i++)
        {
            (values[2 * i], values[2 * i + 1]) = (settings[i].Key, settings[i].Value);
        }

        return Printed.GetOrAdd(settings.Count, Print).ToBatchCommand(values);
    }

    /// <summary>Makes them in the transaction that is open on the connection; nothing where there are none.</summary>
    public static async Task ApplyAsync(NpgsqlConnection connection, IReadOnlyList<KeyValuePair<string, string>> settings, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.Count == 0)
        {
            return;
        }

        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(ToBatchCommand(settings));
        await batch.ExecuteNonQueryAsync(cancellationToken);
    }

    private static PrintedSql Print(int count) => SqlPrinter.Print(Sql.Of($"select {Sql.Join($", ", Enumerable.Range(0, count).Select(i =>
        Sql.Of($"set_config({Sql.Slot(2 * i, NpgsqlDbType.Text)}, {Sql.Slot(2 * i + 1, NpgsqlDbType.Text)}, true)")))}"));
}

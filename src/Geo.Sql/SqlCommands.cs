using Npgsql;
using NpgsqlTypes;

namespace Geo.Sql;

/// <summary>The one place where a <see cref="Sql"/> becomes a command of Npgsql.</summary>
public static class SqlCommands
{
    /// <summary>A command for a statement without slots.</summary>
    public static NpgsqlCommand ToCommand(this Sql sql, NpgsqlConnection connection)
    {
        PrintedSql printed = SqlPrinter.Print(sql);
        NpgsqlCommand command = new() { Connection = connection, CommandText = printed.Text };
        Fill(command.Parameters, printed, []);
        return command;
    }

    /// <summary>A command of a batch for a statement without slots.</summary>
    public static NpgsqlBatchCommand ToBatchCommand(this Sql sql) => ToBatchCommand(SqlPrinter.Print(sql), []);

    /// <summary>A command of a batch for a kept statement and the values of its slots.</summary>
    public static NpgsqlBatchCommand ToBatchCommand(this PrintedSql printed, ReadOnlySpan<object?> slots)
    {
        ArgumentNullException.ThrowIfNull(printed);
        NpgsqlBatchCommand command = new(printed.Text);
        Fill(command.Parameters, printed, slots);
        return command;
    }

    // Npgsql does not know the types of PostGIS. A geometry goes as text of an unnamed type, which PostgreSQL takes from what stands around it.
    private static void Fill(NpgsqlParameterCollection parameters, PrintedSql printed, ReadOnlySpan<object?> slots)
    {
        foreach (SqlParameter parameter in printed.Parameters)
        {
            object value = (parameter.Slot is int slot ? slots[slot] : parameter.Value) ?? DBNull.Value;
            parameters.Add(parameter.Type switch
            {
                null => new NpgsqlParameter { Value = value },
                NpgsqlDbType.Geometry => new NpgsqlParameter { Value = value is byte[] binary ? Convert.ToHexString(binary) : value, NpgsqlDbType = NpgsqlDbType.Unknown },
                { } type => new NpgsqlParameter { Value = value, NpgsqlDbType = type },
            });
        }
    }
}

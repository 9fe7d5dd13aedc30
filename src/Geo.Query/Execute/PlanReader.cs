using System.Collections.Immutable;
using System.Globalization;
using Geo.Query.Compile;
using Geo.Sql;
using Npgsql;
using NpgsqlTypes;

namespace Geo.Query.Execute;

/// <summary>Asks PostgreSQL for the plans of statements, inside of a transaction with the caller's rights; none of the statements runs.</summary>
internal sealed class PlanReader(NpgsqlConnection connection, bool withValues)
{
    private static int s_count;

    /// <summary>The plan of each statement that the values need, its lines separated by line feeds.</summary>
    public async Task<ImmutableArray<string>> ReadAsync(ImmutableArray<Statement> statements, object?[] slots, CancellationToken cancellationToken)
    {
        ImmutableArray<string>.Builder plans = ImmutableArray.CreateBuilder<string>();
        foreach (Statement statement in statements.Where(statement => statement.Reading is not CheckReading))
        {
            plans.Add(await (withValues ? ReadAsync(Command($"explain {statement.Sql.Text}", statement.Sql, slots), cancellationToken) : ReadGenericAsync(statement.Sql, slots, cancellationToken)));
        }

        return plans.ToImmutable();
    }

    // The plan for any values: PostgreSQL 15 makes it of a prepared statement only. Its parameters get the types that Npgsql gives them.
    private async Task<string> ReadGenericAsync(PrintedSql statement, object?[] slots, CancellationToken cancellationToken)
    {
        int count = statement.Parameters.Length;
        string types = "", values = "";
        if (count > 0)
        {
            string list = string.Join(" || ', ' || ", statement.Parameters.Select((parameter, i) =>
                string.Create(CultureInfo.InvariantCulture, $"pg_typeof(${i + 1}{(parameter.Type == NpgsqlDbType.Geometry ? "::geometry" : "")})::text")));
            types = $"({await ReadAsync(Command($"select {list}", statement, slots), cancellationToken)})";
            values = $"({string.Join(", ", Enumerable.Repeat("null", count))})";
        }

        // A statement outlives its transaction, and where asking for its plan fails it stays: the next one has another name.
        string name = string.Create(CultureInfo.InvariantCulture, $"geo_plan_{Interlocked.Increment(ref s_count)}");
        await ReadAsync(Command("set local plan_cache_mode = force_generic_plan"), cancellationToken);
        await ReadAsync(Command($"prepare {name} {types} as {statement.Text}"), cancellationToken);
        string plan = await ReadAsync(Command($"explain execute {name} {values}"), cancellationToken);
        await ReadAsync(Command($"deallocate {name}"), cancellationToken);
        return plan;
    }

    private static NpgsqlBatchCommand Command(string text) => Command(text, new PrintedSql(text, []), []);

    private static NpgsqlBatchCommand Command(string text, PrintedSql statement, object?[] slots)
    {
        NpgsqlBatchCommand command = statement.ToBatchCommand(slots);
        command.CommandText = text;
        return command;
    }

    private async Task<string> ReadAsync(NpgsqlBatchCommand command, CancellationToken cancellationToken)
    {
        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(command);
        await using NpgsqlDataReader reader = await batch.ExecuteReaderAsync(cancellationToken);
        List<string> lines = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }
}

using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>
/// Runs the statements of an operation in one round trip and reads their rows. More than one statement see one snapshot;
/// a single one is a transaction by itself, and so are the settings before it.
/// </summary>
internal sealed class StatementRunner(IReadSource source, QueryLimits limits)
{
    private static readonly PrintedSql Begin = SqlPrinter.Print(SqlText.Of($"begin isolation level repeatable read read only"));
    private static readonly PrintedSql Commit = SqlPrinter.Print(SqlText.Of($"commit"));

    private static readonly KeyValuePair<string, string> PlannedAnew = new("plan_cache_mode", "force_custom_plan");

    private readonly KeyValuePair<string, string> _timeout = new("statement_timeout", $"{limits.StatementTimeout.TotalMilliseconds:F0}ms");

    /// <summary>Reads all rows into the run.</summary>
    /// <exception cref="RefusedException">A shape does not pass its check; its place says whose argument it is.</exception>
    public async Task ReadAsync(Run run, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        Statement[] statements = [.. run.Operation.Statements.Where(statement => IsNeeded(statement, run))];
        if (statements.Length == 0)
        {
            return;
        }

        await using ReadConnection read = await source.OpenAsync(caller, cancellationToken);
        try
        {
            await using NpgsqlBatch batch = read.Connection.CreateBatch();
            Fill(batch, statements, run, caller);
            await ReadAsync(batch, statements, run, variables, cancellationToken);
            read.Done();
        }
        catch (Exception failure) when (read.IsToBlame(failure) && !cancellationToken.IsCancellationRequested)
        {
            throw new StandbyFailedException(failure);
        }
    }

    /// <summary>
    /// Reads all rows into the run inside of the transaction that is open on the connection, as the caller from there on.
    /// The transaction stays open; after a refusal it may be broken, as after any failed statement.
    /// </summary>
    /// <exception cref="RefusedException">A shape does not pass its check; its place says whose argument it is.</exception>
    public async Task ReadAsync(Run run, NpgsqlConnection connection, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        Statement[] statements = [.. run.Operation.Statements.Where(statement => IsNeeded(statement, run))];
        if (statements.Length == 0)
        {
            return;
        }

        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(Settings(SettingsOf(run, caller)));
        foreach (Statement statement in statements)
        {
            batch.BatchCommands.Add(statement.Sql.ToBatchCommand(run.Slots));
        }

        await ReadAsync(batch, statements, run, variables, cancellationToken);
    }

    /// <summary>Runs a body in a read-only transaction that sees one snapshot, as the caller.</summary>
    public async Task<T> InTransactionAsync<T>(CallerSettings caller, Func<NpgsqlConnection, Task<T>> body, CancellationToken cancellationToken)
    {
        await using ReadConnection read = await source.OpenAsync(caller, cancellationToken);
        try
        {
            T value = await InTransactionAsync(read.Connection, caller, body, cancellationToken);
            read.Done();
            return value;
        }
        catch (Exception failure) when (read.IsToBlame(failure) && !cancellationToken.IsCancellationRequested)
        {
            throw new StandbyFailedException(failure);
        }
    }

    private async Task<T> InTransactionAsync<T>(NpgsqlConnection connection, CallerSettings caller, Func<NpgsqlConnection, Task<T>> body, CancellationToken cancellationToken)
    {
        await using NpgsqlTransaction transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancellationToken);
        await using NpgsqlBatch batch = connection.CreateBatch();
        batch.BatchCommands.Add(SqlText.Of($"set transaction read only").ToBatchCommand());
        batch.BatchCommands.Add(Settings(caller.Settings));
        await batch.ExecuteNonQueryAsync(cancellationToken);
        T value = await body(connection);
        await transaction.CommitAsync(cancellationToken);
        return value;
    }

    /// <summary>The command that gives a transaction the caller's settings and the time its statements may take.</summary>
    public NpgsqlBatchCommand Settings(ImmutableArray<KeyValuePair<string, string>> settings) =>
        LocalSettings.ToBatchCommand([_timeout, .. settings]);

    // The first result is that of the settings, whose row nobody reads.
    private static async Task ReadAsync(NpgsqlBatch batch, Statement[] statements, Run run, VariableValues variables, CancellationToken cancellationToken)
    {
        batch.Timeout = 0; // the database itself keeps the time
        await using NpgsqlDataReader rows = await batch.ExecuteReaderAsync(cancellationToken);
        using RowWriter writer = new(run);
        try
        {
            foreach (Statement statement in statements)
            {
                await NextAsync(rows, statement, variables, cancellationToken);
                await ReadAsync(statement.Reading, rows, writer, run, cancellationToken);
            }
        }
        catch (RefusedException)
        {
            await LeaveAsync(rows);
            throw;
        }

        // What fails at the end, such as the commit, fails before anything is sent.
        while (await rows.NextResultAsync(cancellationToken))
        {
        }
    }

    internal static bool IsNeeded(Statement statement, Run run) =>
        statement.SkipUnless is not int slot || ((Array)run.Slots[slot]!).Length > 0;

    internal void Fill(NpgsqlBatch batch, Statement[] statements, Run run, CallerSettings caller)
    {
        bool needsSnapshot = statements.Count(statement => statement.Reading is not CheckReading) > 1;
        if (needsSnapshot)
        {
            batch.BatchCommands.Add(Begin.ToBatchCommand([]));
        }

        batch.BatchCommands.Add(Settings(SettingsOf(run, caller)));
        foreach (Statement statement in statements)
        {
            batch.BatchCommands.Add(statement.Sql.ToBatchCommand(run.Slots));
        }

        if (needsSnapshot)
        {
            batch.BatchCommands.Add(Commit.ToBatchCommand([]));
        }
    }

    private static ImmutableArray<KeyValuePair<string, string>> SettingsOf(Run run, CallerSettings caller) =>
        run.Operation.AsksWide(run.Slots) ? caller.Settings.Add(PlannedAnew) : caller.Settings;

    /// <summary>Moves to the rows of a statement; the first call leaves those of the settings.</summary>
    private static async Task NextAsync(NpgsqlDataReader rows, Statement statement, VariableValues variables, CancellationToken cancellationToken)
    {
        try
        {
            if (!await rows.NextResultAsync(cancellationToken))
            {
                throw new UnreachableException("A statement gave no rows.");
            }
        }
        catch (PostgresException exception) when (exception.SqlState != PostgresErrorCodes.QueryCanceled && ForeignCheck(statement) is { } check)
        {
            throw new RefusedException(Messages.Untransformable((int)check.ForeignSrid!.Evaluate(variables)!), check.Place);
        }
    }

    // The statements behind a check that did not pass may fail because of the same shape; that is no news.
    private static async Task LeaveAsync(NpgsqlDataReader rows)
    {
        try
        {
            await rows.CloseAsync();
        }
        catch (PostgresException)
        {
        }
    }

    private static ShapeCheck? ForeignCheck(Statement statement) =>
        statement.Reading is CheckReading checks ? checks.Checks.FirstOrDefault(check => check.ForeignSrid is not null) : null;

    private static async Task ReadAsync(Reading reading, NpgsqlDataReader rows, RowWriter writer, Run run, CancellationToken cancellationToken)
    {
        switch (reading)
        {
            case PageReading page:
                PageResult result = new(page.Shape, page.Shape.SizeSlot is int slot ? (int)run.Slots[slot]! : int.MaxValue);
                run.Levels[page.Level.Number].Page = result;
                while (await rows.ReadAsync(cancellationToken))
                {
                    result.Read(rows, writer);
                }

                break;
            case SummaryReading summary:
                FragmentResult figures = run.Levels[summary.Level.Number].Summary = new FragmentResult();
                while (await rows.ReadAsync(cancellationToken))
                {
                    ReadFragments(summary.Fragments.AsSpan(), summary.HasParent, figures, rows, writer);
                }

                break;
            case GroupsReading groups:
                FragmentResult list = run.Levels[groups.Level.Number].Groups[groups.List] = new FragmentResult();
                while (await rows.ReadAsync(cancellationToken))
                {
                    ReadGroup(groups, list, rows, writer);
                }

                break;
            case CheckReading checks:
                await rows.ReadAsync(cancellationToken);
                Check(checks, rows);
                break;
            default:
                throw new UnreachableException($"No reader for {reading.GetType().Name}.");
        }
    }

    private static void ReadFragments(ReadOnlySpan<Answer> answers, bool hasParent, FragmentResult result, NpgsqlDataReader row, RowWriter writer)
    {
        int parent = hasParent ? row.GetInt32(0) : 0;
        foreach (Answer answer in answers)
        {
            int start = result.Output.Length;
            writer.Write(answer, row, parent, result.Output, []);
            result.Close(parent, start);
        }
    }

    // Lists below the record of a key hang on the number of the group.
    private static void ReadGroup(GroupsReading groups, FragmentResult result, NpgsqlDataReader row, RowWriter writer)
    {
        List<FieldError> errors = [];
        int start = result.Output.Length;
        writer.Write(groups.Group, row, result.Count, result.Output, errors);
        result.Close(groups.HasParent ? row.GetInt32(0) : 0, start, errors);
    }

    private static void Check(CheckReading reading, NpgsqlDataReader row)
    {
        for (int i = 0; i < reading.Checks.Length; i++)
        {
            if (!row.IsDBNull(i))
            {
                throw new RefusedException(reading.Checks[i].Refuse(row.GetString(i)), reading.Checks[i].Place);
            }
        }
    }
}

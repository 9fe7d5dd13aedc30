using System.Collections.Immutable;
using System.Data;
using System.Diagnostics;
using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Execute;
using Geo.Query.Plans;
using Geo.Sql;
using Npgsql;

namespace Geo.Query.Mutations;

/// <summary>Runs one act: a transaction, the handler, the payload read inside of it, the commit.</summary>
internal sealed class ActRunner(ModelIndex index, NpgsqlDataSource database, StatementRunner runner, IReadSource reads)
{
    // Two transactions that wait for each other: one of them is told to go, and finds the way free the next time.
    private const int MostAttempts = 3;

    /// <summary>Runs the act; once more where the database says that only the other transactions were in the way.</summary>
    /// <exception cref="RefusedException">The database refuses an argument inside of the payload's selection; nothing was written.</exception>
    public async Task<ActAnswer> RunAsync(Act act, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        MutationInput input = new(index.Model, (IReadOnlyDictionary<string, object?>)act.Input.Evaluate(variables)!);
        ImmutableArray<UserError> bad = [.. input.BadTexts().Select(Messages.BadInputText)];
        if (!bad.IsEmpty)
        {
            return ActAnswer.Refused(bad);
        }

        for (int attempt = 1; ; attempt++)
        {
            try
            {
                return await TryAsync(act, input, caller, variables, cancellationToken);
            }
            catch (Exception exception) when (attempt < MostAttempts && DatabaseCause.IsPassing(exception) && !cancellationToken.IsCancellationRequested)
            {
                // Nothing of the answer is sent before its last field, and nothing of the attempt is left in the database.
            }
        }
    }

    private async Task<ActAnswer> TryAsync(Act act, MutationInput input, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        MutationOutcome outcome;
        await using (PooledConnection pooled = await PooledConnection.OpenAsync(database, cancellationToken))
        {
            // a. begin; it goes out with the first statement, and so do the settings
            await using NpgsqlTransaction transaction = await pooled.Connection.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
            NpgsqlBatchCommand settings = runner.Settings([.. caller.Settings, .. caller.Writing, .. act.Map.Settings(input)]);
            MutationContext context = new(index, act.Input, variables, input, caller, transaction, settings);

            // b. the work
            outcome = await HandleAsync(act, context, cancellationToken);
            if (outcome is WrittenOutcome written)
            {
                // c. what is selected of the record, as this transaction sees it
                IReadOnlyDictionary<PayloadRecord, ImmutableArray<RecordFragment>> records = await ReadAsync(
                    act, record => record.ReadAsync(runner, pooled.Connection, caller, written.Keys, variables, cancellationToken));

                // d. commit, or, where the caller has gone by now, nothing
                cancellationToken.ThrowIfCancellationRequested();
                await transaction.CommitAsync(CancellationToken.None);
                await reads.WroteAsync(caller, pooled.Connection);
                pooled.Done();
                return ActAnswer.Written(records);
            }

            // Left without a commit, the transaction is rolled back; a statement that failed, also where the handler made a refusal of it, may even have cost the connection.
        }

        return outcome switch
        {
            DeniedOutcome denied => ActAnswer.Failed(denied.Refusal),
            RefusedOutcome { CurrentKey: { } key } refused => ActAnswer.Refused(
                refused.Errors, await ReadAsync(act, record => record.ReadAsync(runner, caller, [key], variables, cancellationToken))),
            RefusedOutcome refused => ActAnswer.Refused(refused.Errors),
            _ => throw new UnreachableException($"No answer for {outcome.GetType().Name}."),
        };
    }

    private static async Task<MutationOutcome> HandleAsync(Act act, MutationContext context, CancellationToken cancellationToken)
    {
        try
        {
            return await act.Map.Handler(context, cancellationToken);
        }
        catch (Exception exception) when (DatabaseCause.Of(exception) is PostgresException { ConstraintName: not null })
        {
            PostgresException refused = (PostgresException)DatabaseCause.Of(exception)!;
            if ((act.Map.Foreseen(refused) ?? await ForeseenOfTableAsync(act, context, refused, cancellationToken)) is { } error)
            {
                return MutationOutcome.Refused(error);
            }

            throw;
        }
    }

    private static async Task<UserError?> ForeseenOfTableAsync(Act act, MutationContext context, PostgresException refused, CancellationToken cancellationToken)
    {
        NpgsqlConnection connection = context.Transaction.Connection!;
        await context.Transaction.RollbackAsync(cancellationToken);
        return await PartitionedKey.OfTableAsync(refused, connection, cancellationToken) is { } ofTable ? act.Map.Foreseen(ofTable) : null;
    }

    private static async Task<IReadOnlyDictionary<PayloadRecord, ImmutableArray<RecordFragment>>> ReadAsync(
        Act act, Func<CompiledRecords, Task<ImmutableArray<RecordFragment>>> read)
    {
        Dictionary<PayloadRecord, ImmutableArray<RecordFragment>> fragments = new(ReferenceEqualityComparer.Instance);
        foreach (PayloadRecord record in act.Payload.OfType<PayloadRecord>())
        {
            fragments.Add(record, await read(record.Records));
        }

        return fragments;
    }
}

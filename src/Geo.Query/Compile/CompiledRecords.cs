using System.Collections.Immutable;
using System.Diagnostics;
using Geo.GraphQL.Requests;
using Geo.Query.Execute;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Compile;

/// <summary>
/// What is selected of records of one entity, compiled once (<see cref="StatementCompiler.CompileRecords"/>) and read for any
/// list of keys, each time anew: what a mutation answers with, and what a subscription sends. One statement for all the keys,
/// and one more for each list inside of the selection.
/// </summary>
internal sealed class CompiledRecords(EntityMap entity, Level level, CompiledOperation operation, int? positionSlot)
{
    private long? _position;

    /// <summary>The entity.</summary>
    public EntityMap Entity { get; } = entity;

    /// <summary>Whether other variables of the same shape may use it.</summary>
    public bool IsReusable => operation.IsReusable;

    /// <summary>Whether the arguments inside of the selection accept these variables, as far as the database is not asked.</summary>
    public bool Accepts(VariableValues variables)
    {
        try
        {
            operation.Fill(variables, NodeIds.None);
            return true;
        }
        catch (RefusedException)
        {
            return false;
        }
    }

    /// <summary>
    /// Reads inside of the transaction that is open on the connection, as the caller sees it. One fragment for each key, in
    /// their order; a key is the values of <see cref="EntityMap.Key"/>, and may occur twice.
    /// </summary>
    /// <exception cref="RefusedException">The database refuses a shape that an argument inside of the selection gives.</exception>
    public async Task<ImmutableArray<RecordFragment>> ReadAsync(
        StatementRunner runner,
        NpgsqlConnection connection,
        CallerSettings caller,
        IReadOnlyList<object[]> keys,
        VariableValues variables,
        CancellationToken cancellationToken)
    {
        using Run run = Prepare(keys, variables);
        await runner.ReadAsync(run, connection, caller, variables, cancellationToken);
        await run.Later.ResolveAsync(run.Slots, runner, connection, caller, variables, cancellationToken);
        return Fragments(run, keys.Count);
    }

    /// <summary>The same in a transaction of its own, which sees one snapshot.</summary>
    /// <exception cref="RefusedException">The database refuses a shape that an argument inside of the selection gives.</exception>
    public async Task<ImmutableArray<RecordFragment>> ReadAsync(
        StatementRunner runner, CallerSettings caller, IReadOnlyList<object[]> keys, VariableValues variables, CancellationToken cancellationToken)
    {
        if (operation.HasLater)
        {
            return await runner.InTransactionAsync(caller, connection => ReadAsync(runner, connection, caller, keys, variables, cancellationToken), cancellationToken);
        }

        using Run run = Prepare(keys, variables);
        await runner.ReadAsync(run, caller, variables, cancellationToken);
        return Fragments(run, keys.Count);
    }

    /// <summary>The same, as the records were behind a position of the change log: for a selection that was compiled for it.</summary>
    public CompiledRecords At(long position) => new(Entity, level, operation, positionSlot) { _position = position };

    private Run Prepare(IReadOnlyList<object[]> keys, VariableValues variables)
    {
        object?[] slots = operation.Fill(variables, NodeIds.OfKeys(Entity, keys));
        if (positionSlot is int slot)
        {
            slots[slot] = _position ?? throw new UnreachableException("No position for records as they were.");
        }

        return new(operation, slots);
    }

    private ImmutableArray<RecordFragment> Fragments(Run run, int count)
    {
        // The statements are left out where there is no key.
        if (run.Levels[level.Number].Page is not { } rows)
        {
            return [];
        }

        ImmutableArray<RecordFragment>.Builder fragments = ImmutableArray.CreateBuilder<RecordFragment>(count);
        using ResponseBuffer json = new();
        using ResponseBuffer whole = new();
        for (int number = 0; number < count; number++)
        {
            List<FieldError> errors = [];
            json.CutBack(0);
            bool isFound = rows.Of(number).Count > 0;
            NodesWriter.WriteRecord(json, rows, number, errors);
            whole.CutBack(0);
            run.Later.Splice(json.Written, whole);
            fragments.Add(new(isFound, whole.Written.ToArray(), [.. run.Later.Settle(errors)]));
        }

        return fragments.MoveToImmutable();
    }
}

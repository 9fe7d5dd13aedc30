using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>
/// Runs an operation in steps where one round trip is not enough: first the positions of <c>asOf</c>, then the fields that the host
/// computes, then the statements. All of it is one read-only transaction, so that all see one snapshot.
/// </summary>
internal sealed class SteppedReader(StatementRunner runner, AsOfReader times, ModelIndex index, QueryLimits limits)
{
    /// <summary>Finds the positions, computes the fields and reads the statements beside them.</summary>
    /// <exception cref="RefusedException">A time is refused, or a shape of a statement; its place says whose argument it is.</exception>
    public async Task ReadAsync(Run run, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        // What a time shows never changes again, so nobody is asked who does not know yet what was committed by then.
        await runner.InTransactionAsync(
            run.Operation.AsOfs.Any() ? caller with { SeesAtLeast = CallerSettings.PrimaryOnly } : caller,
            async connection =>
            {
                await times.ReadAsync(run, connection, cancellationToken);
                foreach (ComputedFieldRoot field in run.Operation.Roots.OfType<ComputedFieldRoot>())
                {
                    run.Computed[field] = await ComputeAsync(field, run, connection, caller, variables, cancellationToken);
                }

                await runner.ReadAsync(run, connection, caller, variables, cancellationToken);
                await run.Later.ResolveAsync(run.Slots, runner, connection, caller, variables, cancellationToken);
                return run;
            },
            cancellationToken);
    }

    private async Task<ComputedValue> ComputeAsync(
        ComputedFieldRoot field, Run run, NpgsqlConnection connection, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        long? position = field.PositionSlot is int slot ? (long)run.Slots[slot]! : null;
        try
        {
            object? value = await field.Plan.Root.Resolve(
                new ComputedCall(index, limits, field.Place, field.Plan.Arguments, field.Plan.Selection, variables, connection, position), cancellationToken);
            return value is null
                ? new ComputedValue(Value: null, Records: null, Refusal: null)
                : new(value, await ObjectRecords.ReadAsync(field.Object, [value], position, runner, connection, caller, variables, cancellationToken), Refusal: null);
        }
        catch (RefusedException exception)
        {
            return new(Value: null, Records: null, exception.Refusal);
        }
    }
}

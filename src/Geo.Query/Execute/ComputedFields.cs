using Geo.GraphQL.Requests;
using Geo.Query.Compile;
using Geo.Query.Mapping;
using Geo.Query.Plans;
using Npgsql;

namespace Geo.Query.Execute;

/// <summary>
/// Runs an operation with fields that the host computes: all of it in one read-only transaction, so that what is computed, the
/// records inside of it and the lists beside it see one snapshot.
/// </summary>
internal sealed class ComputedFields(StatementRunner runner, ModelIndex index, QueryLimits limits)
{
    /// <summary>Computes the fields and reads the statements beside them.</summary>
    /// <exception cref="RefusedException">The database refuses a shape of a statement; its place says whose argument it is.</exception>
    public async Task ReadAsync(Run run, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        await runner.InTransactionAsync(
            caller,
            async connection =>
            {
                foreach (ComputedFieldRoot field in run.Operation.Roots.OfType<ComputedFieldRoot>())
                {
                    run.Computed[field] = await ComputeAsync(field, connection, caller, variables, cancellationToken);
                }

                await runner.ReadAsync(run, connection, caller, variables, cancellationToken);
                await run.Later.ResolveAsync(runner, connection, caller, variables, cancellationToken);
                return run;
            },
            cancellationToken);
    }

    private async Task<ComputedValue> ComputeAsync(
        ComputedFieldRoot field, NpgsqlConnection connection, CallerSettings caller, VariableValues variables, CancellationToken cancellationToken)
    {
        try
        {
            object? value = await field.Plan.Root.Resolve(new ComputedCall(index, limits, field.Place, field.Plan.Arguments, field.Plan.Selection, variables, connection), cancellationToken);
            return value is null
                ? new ComputedValue(Value: null, Records: null, Refusal: null)
                : new(value, await ObjectRecords.ReadAsync(field.Object, [value], runner, connection, caller, variables, cancellationToken), Refusal: null);
        }
        catch (RefusedException exception)
        {
            return new(Value: null, Records: null, exception.Refusal);
        }
    }
}

using Geo.Data.Siting;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>Retires a demand (撤销需求). It stays as a record, with the reason in its history.</summary>
internal sealed class RetireDemand
{
    private readonly TimeProvider _clock;

    public RetireDemand(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "retireDemand",
            "Retires a demand (撤销需求): nothing is looked for any more. Nothing is deleted: its state is `RETIRED`, and the reason stands in its history.",
            DemandInputs.Retire,
            "RetireDemandInput",
            "RetireDemandPayload",
            "demand",
            "Demand",
            HandleAsync)
        {
            Settings = ParcelMutations.Reason,
            Foreseen = DemandMutations.Foreseen,
        };
    }

    /// <summary>What the API shows of it.</summary>
    public MutationMap Map { get; }

    private async Task<MutationOutcome> HandleAsync(MutationContext context, CancellationToken cancellationToken)
    {
        // 1. the input by itself
        InputChecks checks = new(context.Input, _clock);
        checks.Reason();
        if (DemandVersion.Read(context.Input) is not { } named)
        {
            return MutationOutcome.Refused(Messages.NoDemandId());
        }

        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 2. the demand as it is, and the right to write in its region; this statement carries the caller's settings
        await context.RowsAsync([Sql.Sql.Of($"select from api.demand where id = {Sql.Sql.Value(named.Id)}")], cancellationToken);
        await using DemandWork work = await DemandWork.BeginAsync(context.Transaction, cancellationToken);
        Demand? demand = await work.FindAsync(named.Id, cancellationToken);
        if (named.Refuse(demand, context) is { } refused)
        {
            return refused;
        }

        // 3. the record, if it still is that version
        demand!.State = DemandState.Retired;
        return await work.UpdateAsync(demand, named.Version, cancellationToken) ? MutationOutcome.Written(named.Key) : named.Stale();
    }
}

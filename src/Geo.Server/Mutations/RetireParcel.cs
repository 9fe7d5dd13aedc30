using Geo.Data.Parcels;
using Geo.Query.Mutations;

namespace Geo.Server.Mutations;

/// <summary>Retires a parcel that was split, merged or struck off (地块注销). It stays as a record, with the reason in its history.</summary>
internal sealed class RetireParcel
{
    private readonly TimeProvider _clock;

    public RetireParcel(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "retireParcel",
            "Retires a parcel that was split, merged or struck off (地块注销). Nothing is deleted: its state is `RETIRED`, and the reason stands in its history.",
            ParcelInputs.Retire,
            "RetireParcelInput",
            "RetireParcelPayload",
            "parcel",
            "Parcel",
            HandleAsync)
        {
            Settings = ParcelMutations.Reason,
            Foreseen = ParcelConstraints.Foreseen,
        };
    }

    /// <summary>What the API shows of it.</summary>
    public MutationMap Map { get; }

    private async Task<MutationOutcome> HandleAsync(MutationContext context, CancellationToken cancellationToken)
    {
        // 1. which parcel, and the right to write in its county
        (ParcelVersion? named, MutationOutcome? outcome) = ParcelVersion.Read(context);
        if (named is null)
        {
            return outcome!;
        }

        // 2. the input by itself
        InputChecks checks = new(context.Input, _clock);
        checks.Reason();
        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 3. the record, then the cells of its land, which leaves the graph: the order of every writer
        await context.RowsAsync(
            [ParcelGround.Hold(named.CountyCode, named.Id), ParcelGround.LockLand(named.CountyCode, named.Id)], cancellationToken);

        // 4. the parcel as it is
        await using ParcelWork work = await ParcelWork.BeginAsync(context.Transaction, cancellationToken);
        Parcel? parcel = await work.FindAsync(named.CountyCode, named.Id, cancellationToken);
        if (named.Refuse(parcel) is { } refused)
        {
            return refused;
        }

        // 5. the record, if it still is that version
        parcel!.State = ParcelState.Retired;
        return await work.UpdateAsync(parcel, named.Version, cancellationToken) ? MutationOutcome.Written(named.Key) : named.Stale();
    }
}

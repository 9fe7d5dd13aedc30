using System.Collections.Immutable;
using Geo.Data.Lineage;
using Geo.Data.Parcels;
using Geo.Land.Lineage;
using Geo.Query.Mutations;
using Geo.Server.Rights;

namespace Geo.Server.Mutations.Lineage;

/// <summary>Gives the same land another number (宗地代码变更); the old number is closed and leads to the new one.</summary>
internal sealed class RenumberParcel
{
    private readonly TimeProvider _clock;

    public RenumberParcel(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "renumberParcel",
            "Gives the same land another number (宗地代码变更), where districts or counties were drawn anew. A number is closed for good: the old record is `RETIRED` and leads to a new one, "
            + "which has its outline and all that is known of it. Everything that hangs on it goes over: contracts, projects, yields, surveys. Into another county only a parcel without contracts goes, and the rest stays.",
            LineageInputs.Renumber,
            "RenumberParcelInput",
            "RenumberParcelPayload",
            "parcel",
            "Parcel",
            HandleAsync)
        {
            Settings = ParcelMutations.Reason,
            Foreseen = ParcelConstraints.Foreseen,
            Writes = ["Parcel", "ParcelSuccession"],
        };
    }

    /// <summary>What the API shows of it.</summary>
    public MutationMap Map { get; }

    private async Task<MutationOutcome> HandleAsync(MutationContext context, CancellationToken cancellationToken)
    {
        // 1. which parcel, and the right to write in its county and in the one the new code names
        (ParcelVersion? named, MutationOutcome? outcome) = ParcelVersion.Read(context);
        if (named is null)
        {
            return outcome!;
        }

        InputChecks checks = new(context.Input, _clock);
        SuccessionFacts facts = SuccessionFacts.Read(context.Input, checks);
        Successor? renumbered = Successor.Read(context.Input, [], countyCode: null, _clock, checks);
        if (renumbered is not null && !context.Caller.MayWrite(renumbered.Code.CountyCode))
        {
            return MutationOutcome.Denied(Messages.Forbidden(renumbered.Code.CountyCode));
        }

        // 2. the input by itself
        if (!checks.Errors.IsEmpty || renumbered is null)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 3. the parcel as it is, held, with the cells of its land locked
        (Succession? succession, outcome) = await Succession.OpenAsync(context, _clock, [named], [], cancellationToken);
        if (succession is null)
        {
            return outcome!;
        }

        await using (succession)
        {
            return await RenumberAsync(succession, facts, renumbered, context, cancellationToken);
        }
    }

    private static async Task<MutationOutcome> RenumberAsync(
        Succession succession, SuccessionFacts facts, Successor renumbered, MutationContext context, CancellationToken cancellationToken)
    {
        // 4. the number, and what hangs on the old one
        Parcel old = succession.Predecessors[0];
        renumbered.Outline = old.Boundary;
        Parcel parcel = succession.Create(renumbered, old, facts);
        (parcel.Name, parcel.RegisteredArea) = (old.Name, old.RegisteredArea);
        bool isSameCounty = parcel.CountyCode == old.CountyCode;
        ImmutableArray<(Guid Id, string Number)> contracts = await succession.ContractsAsync(cancellationToken);
        ImmutableArray<UserError> errors =
        [
            .. Enumerable.Repeat(Messages.ContractsStay(contracts.Select(contract => contract.Number)), isSameCounty || contracts.IsEmpty ? 0 : 1),
            .. await succession.JudgeAsync([(renumbered, parcel)], cancellationToken),
        ];
        if (!errors.IsEmpty)
        {
            return MutationOutcome.Refused(errors);
        }

        // 5. the records
        if (await succession.WriteAsync(LineageAct.Renumber, facts, [parcel], cancellationToken) is { } stale)
        {
            return stale;
        }

        if (isSameCounty)
        {
            await context.RowsAsync([LineageGround.PassRecords(old.CountyCode, old.Id, parcel.Id)], cancellationToken);
        }

        return MutationOutcome.Written(parcel.CountyCode, parcel.Id);
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Geo.Data.Lineage;
using Geo.Data.Parcels;
using Geo.Land.Lineage;
using Geo.Query.Mutations;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Geo.Server.Mutations.Lineage;

/// <summary>Makes one parcel of several (宗地合并); their numbers are closed.</summary>
internal sealed class MergeParcels
{
    private const int LeastParcels = 2;
    private const int MostParcels = 100;

    private readonly TimeProvider _clock;

    public MergeParcels(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "mergeParcels",
            "Makes one parcel of several that share boundary (宗地合并), of one county and one owner. They are `RETIRED` and keep their numbers; "
            + "their contracts and projects go over to the new parcel, the yearly yields stay where they were reported.",
            LineageInputs.Merge,
            "MergeParcelsInput",
            "MergeParcelsPayload",
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
        // 1. which parcels, and the right to write in their county
        (ImmutableArray<ParcelVersion> named, MutationOutcome? outcome) = ReadParcels(context);
        if (outcome is not null)
        {
            return outcome;
        }

        // 2. the input by itself, then the shape in it
        InputChecks checks = new(context.Input, _clock);
        SuccessionFacts facts = SuccessionFacts.Read(context.Input, checks);
        Successor? merged = Successor.Read(context.Input, [], named[0].CountyCode, _clock, checks);
        if (!checks.Errors.IsEmpty || merged is null || !merged.Checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused([.. checks.Errors, .. merged?.Errors ?? []]);
        }

        bool isDrawn = context.Input.Find("boundary") is not null;
        if (isDrawn)
        {
            (MultiPolygon? outline, UserError? wrong) = await ParcelOutline.ReadAsync(context, [], cancellationToken);
            if (outline is null)
            {
                return MutationOutcome.Refused(wrong!);
            }

            merged.Outline = outline;
        }

        // 3. the parcels as they are, held, with the cells of their land locked
        (Succession? succession, outcome) = await Succession.OpenAsync(context, _clock, named, isDrawn ? [merged.Outline] : [], cancellationToken);
        if (succession is null)
        {
            return outcome!;
        }

        await using (succession)
        {
            return await MergeAsync(succession, facts, merged, isDrawn, context, cancellationToken);
        }
    }

    private static async Task<MutationOutcome> MergeAsync(
        Succession succession, SuccessionFacts facts, Successor merged, bool isDrawn, MutationContext context, CancellationToken cancellationToken)
    {
        // 4. what the parcels have in common, their land, its neighbours
        ImmutableArray<ImmutableArray<object?[]>> land = await context.RowsAsync(
            [LineageGround.Neighbours(succession.CountyCode, succession.Ids), LineageGround.Union(succession.CountyCode, succession.Ids)], cancellationToken);
        ImmutableArray<UserError> differing = MergedRecords.Judge(succession.Predecessors, merged, land[0]);
        if (!differing.IsEmpty)
        {
            return MutationOutcome.Refused(differing);
        }

        if (!isDrawn)
        {
            merged.Outline = (MultiPolygon)new WKBReader().Read((byte[])land[1][0][0]!);
            merged.Outline.SRID = succession.Predecessors[0].Boundary.SRID;
        }

        Parcel parcel = succession.Create(merged, MergedRecords.Common(succession.Predecessors), facts);
        ImmutableArray<UserError> errors = await succession.JudgeAsync([(merged, parcel)], cancellationToken);
        if (!errors.IsEmpty)
        {
            return MutationOutcome.Refused(errors);
        }

        // 5. the records
        ImmutableArray<(Guid Id, string)> contracts = await succession.ContractsAsync(cancellationToken);
        if (await succession.WriteAsync(LineageAct.Merge, facts, [parcel], cancellationToken) is { } stale)
        {
            return stale;
        }

        await succession.PassAsync(contracts.Select(contract => (contract.Id, parcel.Id)), [parcel], cancellationToken);
        return MutationOutcome.Written(parcel.CountyCode, parcel.Id);
    }

    private static (ImmutableArray<ParcelVersion> Parcels, MutationOutcome? Outcome) ReadParcels(MutationContext context)
    {
        ImmutableArray<MutationInput> given = context.Input.Objects("parcels");
        if (given.Length is < LeastParcels or > MostParcels)
        {
            return ([], MutationOutcome.Refused(Messages.ParcelCount(LeastParcels, MostParcels, given.Length)));
        }

        List<ParcelVersion> parcels = [];
        List<UserError> errors = [];
        for (int i = 0; i < given.Length; i++)
        {
            ImmutableArray<string> place = ["parcels", i.ToString(CultureInfo.InvariantCulture)];
            (ParcelVersion? parcel, MutationOutcome? outcome) = ParcelVersion.Read(given[i], context.Caller, place);
            if (parcel is null)
            {
                return ([], outcome);
            }

            if (parcels.Count > 0 && parcel.CountyCode != parcels[0].CountyCode)
            {
                errors.Add(Messages.OtherCounty(parcel.CountyCode, parcels[0].CountyCode).Below(place));
            }
            else if (parcels.Exists(other => other.Id == parcel.Id))
            {
                errors.Add(Messages.ParcelTwice().Below(place));
            }

            parcels.Add(parcel);
        }

        return errors.Count > 0 ? ([], MutationOutcome.Refused([.. errors])) : ([.. parcels], null);
    }
}

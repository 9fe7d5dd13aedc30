using System.Collections.Immutable;
using System.Globalization;
using Geo.Data.Parcels;
using Geo.Land.Lineage;
using Geo.Query.Mutations;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations.Lineage;

/// <summary>Splits a parcel into parts with numbers of their own (宗地分割); its own number is closed.</summary>
internal sealed class SplitParcel
{
    private const int LeastParts = 2;
    private const int MostParts = 100;

    private readonly TimeProvider _clock;

    public SplitParcel(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "splitParcel",
            "Splits a parcel into parts with numbers of their own (宗地分割). The parts cover it and nothing else, up to what drawn outlines differ by (1 m², or 0.05 m on the average of a sliver's length). "
            + "The parcel is `RETIRED` and keeps its number; its `successors` are the parts. Its projects stand on all parts, its contracts on those that the input says.",
            LineageInputs.Split,
            "SplitParcelInput",
            "SplitParcelPayload",
            "parcel",
            "Parcel",
            HandleAsync)
        {
            Settings = ParcelMutations.Reason,
            Foreseen = exception => ParcelConstraints.Foreseen(exception)?.Below("parts"),
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

        // 2. the input by itself, then the shapes in it
        InputChecks checks = new(context.Input, _clock);
        SuccessionFacts facts = SuccessionFacts.Read(context.Input, checks);
        ImmutableArray<Successor> parts = ReadParts(context.Input, named.CountyCode, checks);
        PartContracts contracts = PartContracts.Read(context.Input, named.CountyCode, parts, checks);
        if (!checks.Errors.IsEmpty || parts.Any(part => part.Errors.Any()))
        {
            return MutationOutcome.Refused([.. checks.Errors, .. parts.SelectMany(part => part.Errors)]);
        }

        foreach (Successor part in parts)
        {
            (MultiPolygon? outline, UserError? wrong) = await ParcelOutline.ReadAsync(context, part.Place, cancellationToken);
            if (outline is null)
            {
                return MutationOutcome.Refused(wrong!);
            }

            part.Outline = outline;
        }

        // 3. the parcel as it is, held, with the cells of its land locked
        (Succession? succession, outcome) = await Succession.OpenAsync(context, _clock, [named], parts.Select(part => part.Outline), cancellationToken);
        if (succession is null)
        {
            return outcome!;
        }

        await using (succession)
        {
            return await SplitAsync(succession, facts, parts, contracts, named, cancellationToken);
        }
    }

    private static async Task<MutationOutcome> SplitAsync(
        Succession succession,
        SuccessionFacts facts,
        ImmutableArray<Successor> parts,
        PartContracts contracts,
        ParcelVersion named,
        CancellationToken cancellationToken)
    {
        // 4. the parts on its land and beside their neighbours; its contracts
        ImmutableArray<(Successor, Parcel)> successors = [.. parts.Select(part => (part, succession.Create(part, succession.Predecessors[0], facts)))];
        ImmutableArray<UserError> errors =
        [
            .. contracts.Judge(await succession.ContractsAsync(cancellationToken)),
            .. await succession.JudgeAsync(successors, cancellationToken),
        ];
        if (!errors.IsEmpty)
        {
            return MutationOutcome.Refused(errors);
        }

        // 5. the records
        ImmutableArray<Parcel> parcels = [.. successors.Select(item => item.Item2)];
        if (await succession.WriteAsync(LineageAct.Split, facts, parcels, cancellationToken) is { } stale)
        {
            return stale;
        }

        Dictionary<string, Guid> ids = parcels.ToDictionary(parcel => parcel.Code, parcel => parcel.Id, StringComparer.Ordinal);
        await succession.PassAsync(contracts.Taken.Select(pair => (pair.Contract, ids[pair.Part])), parcels, cancellationToken);
        return MutationOutcome.Written(named.Key);
    }

    private ImmutableArray<Successor> ReadParts(MutationInput input, string countyCode, InputChecks checks)
    {
        ImmutableArray<MutationInput> given = input.Objects("parts");
        if (given.Length is < LeastParts or > MostParts)
        {
            checks.Add(Messages.PartCount(LeastParts, MostParts, given.Length));
            return [];
        }

        ImmutableArray<Successor> parts =
        [
            .. given.Select((part, i) => Successor.Read(part, ["parts", i.ToString(CultureInfo.InvariantCulture)], countyCode, _clock, checks)).OfType<Successor>(),
        ];
        HashSet<string> codes = new(StringComparer.Ordinal);
        foreach (Successor part in parts.Where(part => !codes.Add(part.Code.Text)))
        {
            part.Checks.Add(Messages.CodeTwice(part.Code.Text));
        }

        return parts;
    }
}

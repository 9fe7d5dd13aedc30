using System.Collections.Immutable;
using Geo.Data.Lineage;
using Geo.Data.Parcels;
using Geo.Land.Lineage;
using Geo.Query.Mutations;
using Geo.Server.Rights;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations.Lineage;

/// <summary>The parcels whose numbers an act closes, held for its transaction, and the way from them to those that come.</summary>
internal sealed class Succession : IAsyncDisposable
{
    // Outlines may leave the parcels they are made of by a hand's breadth, not by more than this many degrees.
    private const double Margin = 0.0001;

    private readonly MutationContext _context;
    private readonly TimeProvider _clock;
    private readonly ImmutableArray<ParcelVersion> _named;
    private readonly ParcelWork _work;

    private Succession(MutationContext context, TimeProvider clock, ImmutableArray<ParcelVersion> named, ParcelWork work, ImmutableArray<Parcel> predecessors)
    {
        _context = context;
        _clock = clock;
        _named = named;
        _work = work;
        Predecessors = predecessors;
    }

    /// <summary>The parcels whose numbers are closed, in the order of the input; all of one county.</summary>
    public ImmutableArray<Parcel> Predecessors { get; }

    /// <summary>The county of the closed numbers.</summary>
    public string CountyCode => _named[0].CountyCode;

    /// <summary>Their ids.</summary>
    public Guid[] Ids => [.. _named.Select(parcel => parcel.Id)];

    /// <summary>Locks the cells of the land, then the records, and reads them; or says why one of them cannot be changed.</summary>
    public static async Task<(Succession? Succession, MutationOutcome? Outcome)> OpenAsync(
        MutationContext context, TimeProvider clock, ImmutableArray<ParcelVersion> named, IEnumerable<MultiPolygon> outlines, CancellationToken cancellationToken)
    {
        // a. how they stand, and where
        string countyCode = named[0].CountyCode;
        Guid[] ids = [.. named.Select(parcel => parcel.Id)];
        Dictionary<Guid, object?[]> standing = (await context.RowsAsync([LineageGround.Standing(countyCode, ids)], cancellationToken))[0].ToDictionary(row => (Guid)row[0]!);
        foreach (ParcelVersion parcel in named)
        {
            if (parcel.Refuse(standing.TryGetValue(parcel.Id, out object?[]? row) ? (Enum.Parse<ParcelState>((string)row[2]!, ignoreCase: true), (int)row[1]!) : null) is { } refused)
            {
                return (null, refused);
            }
        }

        Envelope[] boxes = [.. standing.Values.Select(row => new Envelope((double)row[3]!, (double)row[5]!, (double)row[4]!, (double)row[6]!))];
        if (boxes.Sum(LandCells.Count) > LandCells.Most)
        {
            return (null, MutationOutcome.Refused(Messages.LandTooWide()));
        }

        // b. the records before the cells, as every writer takes them (docs/decisions/0011-adjacency.md); one that was written in between is another version
        Envelope whole = boxes.Aggregate(new Envelope(), (sum, box) => sum.ExpandedBy(box));
        whole.ExpandBy(Margin);
        ImmutableArray<ImmutableArray<object?[]>> held = await context.RowsAsync(
            [LineageGround.Hold(countyCode, ids), LandCells.Lock([.. boxes, .. outlines.Select(outline => outline.EnvelopeInternal.Intersection(whole)).Where(box => !box.IsNull)])],
            cancellationToken);
        Dictionary<Guid, int> versions = held[0].ToDictionary(row => (Guid)row[0]!, row => (int)row[1]!);
        if (named.FirstOrDefault(parcel => versions.GetValueOrDefault(parcel.Id) != parcel.Version) is { } stale)
        {
            return (null, stale.Stale());
        }

        // c. the records
        ParcelWork work = await ParcelWork.BeginAsync(context.Transaction, cancellationToken);
        Dictionary<Guid, Parcel> parcels = (await work.FindAsync(countyCode, ids, cancellationToken)).ToDictionary(parcel => parcel.Id);
        return (new Succession(context, clock, named, work, [.. ids.Select(id => parcels[id])]), null);
    }

    /// <summary>The record of a parcel that comes, on land of others.</summary>
    public Parcel Create(Successor successor, Parcel like, SuccessionFacts facts) => successor.Create(like, facts, NewId(), _context.Caller.Actor());

    /// <summary>What is wrong with the parcels that are to come: their land, their neighbours, what they name.</summary>
    public async Task<ImmutableArray<UserError>> JudgeAsync(IReadOnlyList<(Successor Successor, Parcel Parcel)> successors, CancellationToken cancellationToken)
    {
        ImmutableArray<ImmutableArray<object?[]>> found = await _context.RowsAsync(
            [
                LineageGround.Differences(CountyCode, Ids, [.. successors.Select(item => item.Parcel.Boundary)]),
                .. successors.SelectMany(item => new[]
                {
                    ParcelGround.References(item.Parcel),
                    ParcelGround.Place(item.Parcel.CountyCode, item.Parcel.Boundary),
                    ParcelGround.Overlaps(item.Parcel.Boundary, CountyCode, Ids),
                }),
            ],
            cancellationToken);
        if (found[1] is [[false, ..]])
        {
            return [Messages.UnknownSource()];
        }

        for (int i = 0; i < successors.Count; i++)
        {
            (Successor successor, Parcel parcel) = successors[i];
            ParcelReferences.Judge(parcel, found[3 * i + 1][0], successor.Checks);
            ParcelPlace.Judge(parcel, found[3 * i + 2], found[3 * i + 3], successor.Checks);
        }

        return [.. OutlineDifferences.Tell(found[0], [.. successors.Select(item => item.Successor)]), .. successors.SelectMany(item => item.Successor.Errors)];
    }

    /// <summary>Closes the numbers and writes the parcels that come, with what leads to them. Null, or that another write came first.</summary>
    public async Task<MutationOutcome?> WriteAsync(LineageAct act, SuccessionFacts facts, IReadOnlyList<Parcel> successors, CancellationToken cancellationToken)
    {
        foreach ((Parcel parcel, ParcelVersion named) in Predecessors.Zip(_named))
        {
            parcel.State = ParcelState.Retired;
            if (!await _work.UpdateAsync(parcel, named.Version, cancellationToken))
            {
                return named.Stale();
            }
        }

        await _work.InsertAsync(successors, cancellationToken);
        ImmutableArray<object?[]> shares = (await _context.RowsAsync(
            [LineageGround.Shares(CountyCode, Ids, [.. successors.Select(successor => successor.Boundary)])], cancellationToken))[0];
        Dictionary<(Guid, int), double> areas = shares.ToDictionary(row => ((Guid)row[0]!, (int)row[1]!), row => (double)row[2]!);
        await _work.InsertAsync(
            Predecessors.SelectMany(predecessor => successors.Select((successor, place) =>
                Link(act, facts, predecessor, successor, areas.GetValueOrDefault((predecessor.Id, place))))),
            cancellationToken);
        return null;
    }

    /// <summary>Lets contracts stand on parcels that came, and the projects of the closed numbers on all that came. They must be of the same county.</summary>
    public Task PassAsync(IEnumerable<(Guid Contract, Guid To)> contracts, IReadOnlyList<Parcel> successors, CancellationToken cancellationToken) => _context.RowsAsync(
        [
            .. contracts.Select(pair => LineageGround.PassContract(CountyCode, pair.Contract, pair.To)),
            LineageGround.AddProjects(CountyCode, Ids, successors.Select(successor => successor.Id)),
        ],
        cancellationToken);

    /// <summary>The contracts of the parcels: id and number.</summary>
    public async Task<ImmutableArray<(Guid Id, string Number)>> ContractsAsync(CancellationToken cancellationToken) =>
        [.. (await _context.RowsAsync([LineageGround.Contracts(CountyCode, Ids)], cancellationToken))[0].Select(row => ((Guid)row[0]!, (string)row[1]!))];

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _work.DisposeAsync();

    private Guid NewId() => Guid.CreateVersion7(_clock.GetUtcNow());

    private ParcelLineage Link(LineageAct act, SuccessionFacts facts, Parcel predecessor, Parcel successor, double area) => new()
    {
        CountyCode = predecessor.CountyCode,
        Id = NewId(),
        PredecessorId = predecessor.Id,
        SuccessorCountyCode = successor.CountyCode,
        SuccessorId = successor.Id,
        Act = act,
        EffectiveOn = facts.EffectiveOn,
        DecidedOn = facts.DecidedOn,
        Document = facts.Document,
        SharedArea = area,
        Origin = successor.Origin,
        SourceId = successor.SourceId,
        StatedOn = successor.StatedOn,
        UpdatedBy = _context.Caller.Actor(),
        Version = 1,
    };
}

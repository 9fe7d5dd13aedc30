using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Query.Mutations;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations;

/// <summary>Gives a parcel a new outline (界线变更).</summary>
internal sealed class ReshapeParcel
{
    private readonly TimeProvider _clock;

    public ReshapeParcel(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "reshapeParcel",
            "Gives a parcel a new outline (界线变更). The areas follow from it. A retired parcel keeps its outline.",
            ParcelInputs.Reshape,
            "ReshapeParcelInput",
            "ReshapeParcelPayload",
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
        (decimal? registeredArea, DateOnly? statedOn) = (checks.RegisteredArea(), checks.StatedOn());
        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        (MultiPolygon? outline, UserError? wrong) = await ParcelOutline.ReadAsync(context, [], cancellationToken);
        if (outline is null)
        {
            return MutationOutcome.Refused(wrong!);
        }

        // 3. the parcel as it is
        await using ParcelWork work = await ParcelWork.BeginAsync(context.Transaction, cancellationToken);
        Parcel? parcel = await work.FindAsync(named.CountyCode, named.Id, cancellationToken);
        if (named.Refuse(parcel) is { } refused)
        {
            return refused;
        }

        // 4. the records around it, after the record and then the cells of its old and its new land are locked: a statement that writes the
        // record by hand takes them in the same order
        string source = context.Input.Text("sourceKey") ?? parcel!.SourceId;
        ImmutableArray<ImmutableArray<object?[]>> found = await context.RowsAsync(
            [
                ParcelGround.Hold(parcel!.CountyCode, parcel.Id),
                LandCells.Lock(parcel.Boundary.EnvelopeInternal, outline.EnvelopeInternal),
                ParcelGround.Source(source),
                ParcelGround.Place(parcel.CountyCode, outline),
                ParcelGround.Overlaps(outline, parcel.CountyCode, parcel.Id),
            ],
            cancellationToken);
        if (found[2] is not [[true]])
        {
            checks.Add(Messages.UnknownSource());
        }

        ParcelPlace.Judge(parcel, found[3], found[4], checks);
        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 5. the record, if it still is that version
        parcel.Boundary = outline;
        parcel.RegisteredArea = context.Input.IsGiven("registeredArea") ? registeredArea : parcel.RegisteredArea;
        parcel.StatedOn = statedOn ?? parcel.StatedOn;
        parcel.SourceId = source;
        return await work.UpdateAsync(parcel, named.Version, cancellationToken) ? MutationOutcome.Written(named.Key) : named.Stale();
    }
}

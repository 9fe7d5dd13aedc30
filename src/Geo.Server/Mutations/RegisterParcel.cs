using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Data.Sources;
using Geo.Land.Codes;
using Geo.Query.Mutations;
using Geo.Server.Rights;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations;

/// <summary>Registers a parcel that is not there yet (地块登记).</summary>
internal sealed class RegisterParcel
{
    private readonly TimeProvider _clock;

    public RegisterParcel(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "registerParcel",
            "Registers a parcel (地块登记). Its county and its owner follow from its code; it may not overlap an active parcel.",
            ParcelInputs.Register,
            "RegisterParcelInput",
            "RegisterParcelPayload",
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
        // 1. the code, and the right to write in its county
        if (!ParcelCode.TryParse(context.Input.Get<string>("code"), out ParcelCode? code, out CodeRefusal? refusal))
        {
            return MutationOutcome.Refused(Messages.BadCode(refusal));
        }

        if (!context.Caller.MayWrite(code.CountyCode))
        {
            return MutationOutcome.Denied(Messages.Forbidden(code.CountyCode));
        }

        // 2. the input by itself
        InputChecks checks = new(context.Input, _clock);
        Parcel parcel = Read(context, code, checks);
        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        (MultiPolygon? outline, UserError? wrong) = await ParcelOutline.ReadAsync(context, [], cancellationToken);
        if (outline is null)
        {
            return MutationOutcome.Refused(wrong!);
        }

        // 3. the records around it, after the cells of its land are locked
        parcel.Boundary = outline;
        ImmutableArray<ImmutableArray<object?[]>> found = await context.RowsAsync(
            [
                LandCells.Lock(outline.EnvelopeInternal),
                ParcelGround.References(parcel),
                ParcelGround.Place(parcel.CountyCode, outline),
                ParcelGround.Overlaps(outline, parcel.CountyCode, parcel.Id),
            ],
            cancellationToken);
        ParcelReferences.Judge(parcel, found[1][0], checks);
        ParcelPlace.Judge(parcel, found[2], found[3], checks);
        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 4. the record
        await using ParcelWork work = await ParcelWork.BeginAsync(context.Transaction, cancellationToken);
        await work.InsertAsync([parcel], cancellationToken);
        return MutationOutcome.Written(parcel.CountyCode, parcel.Id);
    }

    private Parcel Read(MutationContext context, ParcelCode code, InputChecks checks)
    {
        MutationInput input = context.Input;
        Origin origin = input.Enum<Origin>("origin");
        if (origin == Origin.Generated)
        {
            checks.Add(Messages.OriginNotAllowed());
        }

        checks.Reason();
        MutationInput? landUse = input.Object("landUse");
        MutationInput? plannedUse = input.Object("plannedUse");
        string? township = input.Text("townshipCode");
        return new Parcel
        {
            CountyCode = code.CountyCode,
            Id = Guid.CreateVersion7(_clock.GetUtcNow()),
            Code = code.Text,
            Name = checks.Name(),
            Boundary = MultiPolygon.Empty,
            LabelPoint = Point.Empty,
            RegisteredArea = checks.RegisteredArea(),
            Stage = input.Enum<SupplyStage>("stage"),
            Ownership = ParcelOwnership.Of(code),
            LandUseSystem = landUse?.Text("system"),
            LandUseCode = landUse?.Text("code"),
            PlannedUseSystem = plannedUse?.Text("system"),
            PlannedUseCode = plannedUse?.Text("code"),
            PlatformKey = input.Text("platformKey"),
            TownshipCode = township,
            TownshipPrecision = township is null ? null : TownshipPrecision.Exact,
            State = ParcelState.Active,
            Origin = origin,
            SourceId = input.Get<string>("sourceKey"),
            StatedOn = checks.StatedOn(),
            UpdatedBy = context.Caller.Actor(),
            Version = 1,
        };
    }
}

using System.Collections.Immutable;
using System.Globalization;
using Geo.Data.Constraints;
using Geo.Data.Model;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;
using Geo.Server.Rights;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations.Constraints;

/// <summary>Publishes a new version of the constraint areas of one kind of a county (管控要素新版本): the one before ends the day before.</summary>
internal sealed class PublishConstraintVersion
{
    private const int Most = 500;

    private static readonly ActFields<ConstraintArea> Shared = ActFields<ConstraintArea>.None
        .Choice(area => area.Kind, "What they protect or warn of (管控类型).")
        .Choice(area => area.Hardness, "Whether they forbid or warn (管控强度).")
        .DayAhead(area => area.ValidFrom, "The first day the version holds (生效日期), after that of every version on record.")
        .Sourced();

    private static readonly InputField[] Inputs =
    [
        .. new CountyGround<ConstraintArea>().Fields,
        .. Shared.All.Select(told => told.ForNew),
        new("areas", "[ConstraintAreaInput!]!", $"All the areas of the version (全部图斑), from 1 to {Most}."),
        new("reason", "String!", "Why (变更原因), for the history; up to 500 characters."),
    ];

    private static readonly InputField[] OfArea =
    [
        .. ConstraintActs.Area.All.Select(told => told.ForNew),
        new("boundary", "GeometryInput!", "The outline (范围): a Polygon or MultiPolygon, valid, inside of the county. It is stored as it is, never repaired."),
    ];

    private readonly TimeProvider _clock;

    public PublishConstraintVersion(TimeProvider clock)
    {
        _clock = clock;
        Map = new(
            "publishConstraintVersion",
            "Publishes a new version of the constraint areas of one kind of a county (管控要素新版本), from a day on. The areas of the version before end the day before and stay on record; "
            + "an area keeps its number from one version to the next. The new areas are found by `constraints`.",
            InputField.TypeOf("ConstraintAreaInput", "An area of a version (图斑).", OfArea) + InputField.TypeOf("PublishConstraintVersionInput", "What `publishConstraintVersion` is told.", Inputs),
            "PublishConstraintVersionInput",
            "PublishConstraintVersionPayload",
            "county",
            "Region",
            HandleAsync)
        {
            Settings = ParcelMutations.Reason,
            Foreseen = static exception => exception.ConstraintName == "constraint_area_boundary_valid" ? Messages.BrokenAreas() : null,
            Writes = ["Constraint"],
        };
    }

    /// <summary>What the API shows of it.</summary>
    public MutationMap Map { get; }

    private async Task<MutationOutcome> HandleAsync(MutationContext context, CancellationToken cancellationToken)
    {
        // 1. the right to write in the county
        string county = context.Input.Get<string>("countyCode");
        if (!context.Caller.MayWrite(county))
        {
            return MutationOutcome.Denied(Messages.Forbidden(county));
        }

        // 2. what the areas have in common, and each of them
        await using RecordWork work = await RecordWork.BeginAsync(context.Transaction, cancellationToken);
        InputChecks checks = new(context.Input, _clock);
        checks.Reason();
        ActCase<ConstraintArea> version = new(context, checks, work, _clock, NewRecords.Create<ConstraintArea>(_clock, context.Caller.Actor()));
        version.Record.CountyCode = county;
        await TakeAsync(version, Shared, cancellationToken);
        ConstraintActs.Judge(version.Record, checks);
        ImmutableArray<ConstraintArea> areas = checks.Errors.IsEmpty ? await ReadAsync(version, cancellationToken) : [];
        if (!checks.Errors.IsEmpty)
        {
            return MutationOutcome.Refused(checks.Errors);
        }

        // 3. the version before, held
        ConstraintArea common = version.Record;
        ImmutableArray<ImmutableArray<object?[]>> held = await context.RowsAsync(ConstraintVersions.Hold(county, common.Kind), cancellationToken);
        if (held[1] is [[DateOnly newest]] && newest >= common.ValidFrom)
        {
            return MutationOutcome.Refused(Messages.VersionNotLater(newest));
        }

        // 4. its end, and the new areas
        await context.RowsAsync([ConstraintVersions.End(county, common.Kind, common.ValidFrom.AddDays(-1))], cancellationToken);
        foreach (ConstraintArea area in areas)
        {
            work.Add(area);
        }

        await work.SaveAsync(cancellationToken);
        return MutationOutcome.Written(county);
    }

    private async Task<ImmutableArray<ConstraintArea>> ReadAsync(ActCase<ConstraintArea> version, CancellationToken cancellationToken)
    {
        ImmutableArray<MutationInput> given = version.Input.Objects("areas");
        if (given.Length is 0 or > Most)
        {
            version.Checks.Add(given.IsEmpty ? Messages.Empty("areas") : Messages.TooMany("areas", Most));
            return [];
        }

        HashSet<string> codes = new(StringComparer.Ordinal);
        ImmutableArray<ConstraintArea>.Builder areas = ImmutableArray.CreateBuilder<ConstraintArea>(given.Length);
        for (int i = 0; i < given.Length; i++)
        {
            ImmutableArray<string> place = ["areas", i.ToString(CultureInfo.InvariantCulture)];
            ConstraintArea area = Like(version.Record);
            InputChecks checks = new(given[i], _clock);
            area.Code = checks.Text("code", 100)!;
            area.Name = checks.Name();
            if (!codes.Add(area.Code))
            {
                checks.Add(Messages.Twice().Below("code"));
            }

            (MultiPolygon? outline, UserError? wrong) = await ConstraintOutline.ReadAsync(version.Context, area.CountyCode, place, cancellationToken);
            area.Boundary = outline!;
            foreach (UserError error in checks.Errors.Select(error => error.Below(place)).Concat(wrong is null ? [] : [wrong]))
            {
                version.Checks.Add(error);
            }

            areas.Add(area);
        }

        return areas.MoveToImmutable();
    }

    private ConstraintArea Like(ConstraintArea common)
    {
        ConstraintArea area = NewRecords.Create<ConstraintArea>(_clock, common.UpdatedBy);
        (area.CountyCode, area.Kind, area.Hardness, area.ValidFrom) = (common.CountyCode, common.Kind, common.Hardness, common.ValidFrom);
        (area.Origin, area.SourceId, area.StatedOn) = (common.Origin, common.SourceId, common.StatedOn);
        return area;
    }

    private static async Task TakeAsync(ActCase<ConstraintArea> version, ActFields<ConstraintArea> fields, CancellationToken cancellationToken)
    {
        foreach (ActField<ConstraintArea> field in fields.All)
        {
            field.Read(version);
        }

        await version.AnswerAsync(cancellationToken);
    }
}

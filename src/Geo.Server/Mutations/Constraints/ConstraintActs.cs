using System.Collections.Immutable;
using Geo.Data.Constraints;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;
using NetTopologySuite.Geometries;

namespace Geo.Server.Mutations.Constraints;

/// <summary>What the API changes of single constraint areas (管控要素); a whole version of a kind is published by <see cref="PublishConstraintVersion"/>.</summary>
internal static class ConstraintActs
{
    /// <summary>What is written of an area, whether alone or as part of a version.</summary>
    public static ActFields<ConstraintArea> Area { get; } = ActFields<ConstraintArea>.None
        .Text(area => area.Code, "The number the plan gives it (编号), up to 100 characters.", most: 100)
        .Text(area => area.Name, "The name (名称), up to 200 characters.");

    private static readonly ActFields<ConstraintArea> Firmness = ActFields<ConstraintArea>.None
        .Choice(area => area.Hardness, "Whether it forbids or warns (管控强度); farmland, red line and what lies outside of the growth boundary forbid.");

    private static readonly ActFields<ConstraintArea> Boundary = ActFields<ConstraintArea>.None
        .Beside("boundary", "GeometryInput", "The outline (范围): a Polygon or MultiPolygon, valid, inside of China. It is stored as it is, never repaired.", isAlways: true, static _ => { });

    private static readonly ImmutableDictionary<string, UserError> Taken = ImmutableDictionary<string, UserError>.Empty
        .Add("constraint_area_number_of_version", Messages.Duplicate("code", "There is an area with this number in the county, valid from the same day, already.", "此县（市、区）已有同一编号、同日生效的管控要素。"))
        .Add("constraint_area_boundary_valid", Messages.BrokenOutline());

    /// <summary>All of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
        [new PublishConstraintVersion(clock).Map, Record.Map(clock), Correct.Map(clock), End.Map(clock)];

    /// <summary>Tells that an area of a kind that forbids is said to warn only.</summary>
    public static void Judge(ConstraintArea area, InputChecks checks)
    {
        checks.InOrder(area.ValidFrom, area.ValidTo, "validFrom", "validTo");
        if (area is { Hardness: not Hardness.Hard, Kind: ConstraintKind.PermanentBasicFarmland or ConstraintKind.EcologicalRedLine or ConstraintKind.OutsideGrowthBoundary })
        {
            checks.Add(Messages.HardKind());
        }
    }

    private static NewAct<ConstraintArea> Record { get; } = new(
        "recordConstraint",
        "Records a single constraint area (管控要素登记) of a county.",
        "constraint",
        "Constraint",
        new CountyGround<ConstraintArea>(),
        Area
            .Choice(area => area.Kind, "What it protects or warns of (管控类型).")
            .And(Firmness)
            .DayAhead(area => area.ValidFrom, "The first day it holds (生效日期).")
            .DayAhead(area => area.ValidTo, "The last day it holds (失效日期); left out while it is open.")
            .And(Boundary)
            .Sourced())
    {
        Taken = Taken,
        Rules = async (act, cancellationToken) =>
        {
            Judge(act.Record, act.Checks);
            (MultiPolygon? outline, UserError? wrong) = await ConstraintOutline.ReadAsync(act.Context, act.Record.CountyCode, [], cancellationToken);
            if (outline is null)
            {
                act.Checks.Add(wrong!);
            }
            else
            {
                act.Record.Boundary = outline;
            }
        },
    };

    private static ChangeAct<ConstraintArea> Correct { get; } = new(
        "correctConstraint",
        "Corrects what is on record of a constraint area (管控要素更正). Another outline is another area: end this one and record the new one, or publish a new version.",
        "constraint",
        "Constraint",
        Area.And(Firmness).DayAhead(area => area.ValidTo, "The last day it holds (失效日期); null opens it.").Sourced())
    {
        Taken = Taken,
        Rules = JudgeAsync,
    };

    private static ChangeAct<ConstraintArea> End { get; } = new(
        "endConstraint",
        "Ends a constraint area (管控要素失效) with a last day. It stays on record for the days it held.",
        "constraint",
        "Constraint",
        ActFields<ConstraintArea>.None.DayAhead(area => area.ValidTo, "The last day it holds (失效日期).").Always("validTo").Source())
    {
        Standing = area => area.ValidTo is null ? null : Messages.ConstraintEnded(),
        Rules = JudgeAsync,
    };

    private static Task JudgeAsync(ActCase<ConstraintArea> act, CancellationToken cancellationToken)
    {
        Judge(act.Record, act.Checks);
        return Task.CompletedTask;
    }
}

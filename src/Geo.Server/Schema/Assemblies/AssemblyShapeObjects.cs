using Geo.Query.Mapping;
using Geo.Server.Schema.SiteChecks;

namespace Geo.Server.Schema.Assemblies;

/// <summary>What the API shows of the shape of an assembly, and of what stands in its way.</summary>
internal static class AssemblyShapeObjects
{
    /// <summary>The type of the circle.</summary>
    public static readonly ObjectMap Circle = new ObjectMapBuilder<InscribedCircle>("InscribedCircle", "The largest circle inside of an outline (最大内接圆).")
        .Shape("centre", circle => circle.Centre, "Its centre (圆心), CGCS2000.")
        .Field("radius", circle => circle.Radius, "Its radius in metres (半径), below the largest by at most 0.05 m, a thousandth of the root of the area, or a ten-thousandth of the perimeter, whichever is most.")
        .Area("area", circle => Math.PI * circle.Radius * circle.Radius, "Its area (面积) in the unit asked for.")
        .Build();

    /// <summary>The type of the rectangle.</summary>
    public static readonly ObjectMap Rectangle = new ObjectMapBuilder<InscribedRectangle>(
        "InscribedRectangle",
        "The largest rectangle inside of an outline at any angle (最大内接矩形). It lies inside; its area is at least 0.98 of the largest there is, and the largest itself where all edges run along two directions.")
        .Shape("outline", rectangle => rectangle.Outline, "The rectangle as a shape (矩形范围), CGCS2000.")
        .Field("length", rectangle => rectangle.Sides.Length, "The longer side in metres (长).")
        .Field("width", rectangle => rectangle.Sides.Width, "The shorter side in metres (宽).")
        .Field("bearing", rectangle => rectangle.Sides.Bearing, "Where the longer side points (方位角): degrees from north, clockwise, 0 to 180.")
        .Area("area", rectangle => rectangle.Sides.Area, "Its area (面积) in the unit asked for.")
        .Build();

    private static readonly ObjectMap NotPrepared = new ObjectMapBuilder<MemberShare>("NotPreparedLand", "The members that are not prepared (未整备地块): of the stages UNPREPARED and RESERVED.")
        .Field("count", share => share.Count, "How many they are (地块数).")
        .Area("area", share => share.Area, "Their ellipsoid area (面积) in the unit asked for.")
        .Field("share", share => share.Share, "Its share of the whole (占比), 0 to 1.")
        .Build();

    private static readonly ObjectMap Contracts = new ObjectMapBuilder<RunningContracts>(
        "RunningContracts", "The supply contracts that run on members (履行中的供地合同): signed by the day asked about, not completed by then, and the right not ended by a disposal of idle land.")
        .Field("count", contracts => contracts.Count, "How many they are (合同数).")
        .Field("parcelCount", contracts => contracts.Parcels, "On how many members (涉及地块数).")
        .Area("area", contracts => contracts.Area, "The ellipsoid area of those members (面积) in the unit asked for.")
        .Field("share", contracts => contracts.Share, "Its share of the whole (占比), 0 to 1.")
        .Build();

    private static readonly ObjectMap Constraints = new ObjectMapBuilder<CoveredByConstraints>(
        "CoveredByConstraints", "What the constraints in force on the day asked about cover of an outline (管控压占), counted once where they overlap.")
        .Area("hardArea", covered => covered.Hard, "What hard constraints cover (刚性管控占用面积) in the unit asked for.")
        .Field("hardShare", covered => covered.Hard / covered.Outline, "Its share of the outline (占比), 0 to 1.")
        .Area("softArea", covered => covered.Soft, "What soft constraints cover (弹性管控涉及面积) in the unit asked for.")
        .Field("softShare", covered => covered.Soft / covered.Outline, "Its share of the outline (占比), 0 to 1.")
        .Field("freeShare", covered => Math.Max(0, 1 - (covered.Any / covered.Outline)), "The share of the outline that no constraint covers (无管控占比), 0 to 1.")
        .Build();

    /// <summary>The type of the obstacles.</summary>
    public static readonly ObjectMap Obstacles = new ObjectMapBuilder<AssemblyObstacles>("AssemblyObstacles", "What stands between an assembly and its use (待解决事项).")
        .Object("notPrepared", obstacles => obstacles.NotPrepared, NotPrepared, "What is not prepared (未整备).")
        .OptionalObject("contracts", obstacles => obstacles.Contracts, Contracts, "The contracts that run (履行中的供地合同).")
        .OptionalObject("constraints", obstacles => obstacles.Constraints, Constraints, "What constraints cover of the outline (管控压占). Null for more than 5,000 members.")
        .Build();
}

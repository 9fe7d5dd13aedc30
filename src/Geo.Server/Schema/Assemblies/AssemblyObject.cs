using Geo.Data.Parcels;
using Geo.Land.Contiguity;
using Geo.Query.Mapping;
using Geo.Server.Schema.SiteChecks;

namespace Geo.Server.Schema.Assemblies;

/// <summary>What the API shows of an assembly.</summary>
internal static class AssemblyObject
{
    private static readonly ObjectMap Stage = new ObjectMapBuilder<MemberShare>("AssemblyStage", "The members of an assembly in one supply stage (供地阶段构成).")
        .Field("stage", share => Enum.Parse<SupplyStage>(share.Value.Replace("_", "", StringComparison.Ordinal), ignoreCase: true), "How far the supply of these members has come (供地阶段).")
        .Field("count", share => share.Count, "How many members are in it (地块数).")
        .Area("area", share => share.Area, "Their ellipsoid area (面积) in the unit asked for.")
        .Field("share", share => share.Share, "Its share of the whole (占比), 0 to 1.")
        .Build();

    private static readonly ObjectMap Ownership = new ObjectMapBuilder<MemberShare>("AssemblyOwnership", "The members of an assembly with one kind of owner (土地所有权构成).")
        .Field("ownership", share => Enum.Parse<Ownership>(share.Value, ignoreCase: true), "Who owns the land (土地所有权).")
        .Field("count", share => share.Count, "How many members there are (地块数).")
        .Area("area", share => share.Area, "Their ellipsoid area (面积) in the unit asked for.")
        .Field("share", share => share.Share, "Its share of the whole (占比), 0 to 1.")
        .Build();

    private static readonly ObjectMap Verdicts = new ObjectMapBuilder<SizeVerdicts>("AssemblyVerdicts", "Whether the areas of an assembly on the three bases reach the size asked for (各口径达标情况).")
        .Field("ellipsoid", verdicts => verdicts.Ellipsoid, "By the ellipsoid area (椭球面积), which decides.")
        .Field("planar", verdicts => verdicts.Planar, "By the planar areas (平面面积).")
        .Field("registered", verdicts => verdicts.Registered, "By the areas of the certificates (登记面积); null where a member has none.")
        .Build();

    private static readonly ObjectMap Gap = new ObjectMapBuilder<BridgedGap>("BridgedGap", "The narrowest gap between two parts of an assembly that do not touch (跨越的间距).")
        .Record("first", "Parcel", gap => Key(gap.First), "A member on one side (一侧地块).")
        .Record("second", "Parcel", gap => Key(gap.Second), "The member on the other side (另一侧地块).")
        .Field("metres", gap => gap.Metres, "Its width in metres (间距).")
        .Build();

    private static readonly ObjectMap Missing = new ObjectMapBuilder<LiftingNeighbour>(
        "MissingParcel", "A parcel that the filter does not select and that alone would lift a group over the size (所缺地块).")
        .Record("parcel", "Parcel", missing => Key(missing.Parcel), "The neighbour that would lift the group (地块).")
        .Area("area", missing => missing.Area, "Its ellipsoid area (面积) in the unit asked for.")
        .Area("areaTogether", missing => missing.Together, "The area of all that it would make one (合计面积), itself included, in the unit asked for.")
        .Leaves("joins", missing => missing.Joins, "The identifiers of the other groups that it would join at the same time (同时连接的其他片).")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = Members(Size(new ObjectMapBuilder<AssemblyItem>(
        "Assembly", "Contiguous parcels that together pass a size (连片用地): a maximal group among those a filter selects. It is computed, never stored.")))
        .Shape("outline", item => item.Shape?.Outline, "The outline of the members together (外轮廓), CGCS2000: several areas where gaps are bridged. What neighbours leave open between them up to 0.05 m is closed. " + NoShape)
        .Field("compactness", item => item.Shape?.Compactness, "How compact the outline is (紧凑度), by Polsby and Popper: 4π times its area over the square of its perimeter; 1 for a circle, 0.785 for a square. " + NoShape)
        .OptionalObject("inscribedCircle", item => item.Shape?.Circle, AssemblyShapeObjects.Circle, "The largest circle inside of the outline (最大内接圆). " + NoShape)
        .OptionalObject("inscribedRectangle", item => item.Shape?.Rectangle, AssemblyShapeObjects.Rectangle, "The largest rectangle inside of the outline at any angle (最大内接矩形): how long and wide a hall can be. " + NoShape)
        .Object("obstacles", item => item.Obstacles, AssemblyShapeObjects.Obstacles, "What stands between it and its use (待解决事项).")
        .Build();

    private const string NoShape = "Null for more than 5,000 members.";

    private static ObjectMapBuilder<AssemblyItem> Size(ObjectMapBuilder<AssemblyItem> map) => map
        .Field("id", item => item.Found.Id, "The identifier (标识): the same for the same members, whatever filter found them.")
        .AreaOnBasis(
            "area",
            (item, basis) => item.Areas.On(basis),
            "The area of the members together (面积) on the basis and in the unit asked for: the sum of their `area`; `area` alone is the ellipsoid area in mu. Null only for the registered area where a member has no certificate.")
        .Field("reachesSize", item => item.Found.Lifting.IsEmpty, "Whether it reaches the size (是否达标), by the ellipsoid area. False for a near miss.")
        .Field("verdictDependsOnBasis", item => item.Areas.Against(item.Rule.MinArea).Disagree, "Whether another basis of area would say otherwise (达标与否是否取决于面积口径).")
        .Object("verdicts", item => item.Areas.Against(item.Rule.MinArea), Verdicts, "Whether it reaches the size by each of the three areas (各口径达标情况).")
        .Objects("missing", item => item.Found.Lifting, Missing, "Of a near miss: the parcels each of which alone would lift it over the size (所缺地块), the smallest first. Empty where it reaches the size.");

    private static ObjectMapBuilder<AssemblyItem> Members(ObjectMapBuilder<AssemblyItem> map) => map
        .Field("memberCount", item => item.Found.Members.Length, "How many parcels it has (地块数).")
        .Records("members", "Parcel", item => item.Facts.Listed.Select(Key), "Its parcels by code (成员地块), at most `firstMembers`.")
        .Objects("bridgedGaps", item => item.Found.Gaps, Gap, "The gaps that `maxGap` bridges inside of it (跨越的间距), one between any two parts that do not touch.")
        .Objects("stages", item => item.Facts.Stages, Stage, "Its members by supply stage (供地阶段构成), the largest area first.")
        .Objects("ownerships", item => item.Facts.Ownerships, Ownership, "Its members by owner of the land (土地所有权构成), the largest area first.")
        .Records("counties", "Region", item => item.Facts.Counties.Select(code => new object[] { code }), "The counties it lies in (所在县区).")
        .Records("platforms", "Platform", item => item.Facts.Platforms.Select(key => new object[] { key }), "The platforms its members belong to (所属平台).");

    private static object[] Key(ParcelKey parcel) => [parcel.CountyCode, parcel.Id];
}

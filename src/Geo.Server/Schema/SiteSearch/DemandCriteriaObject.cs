using Geo.Data.Parcels;
using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>What the API shows of saved criteria: the input <c>SiteCriteria</c> as an object.</summary>
internal static class DemandCriteriaObject
{
    private static readonly ObjectMap Range = new ObjectMapBuilder<SiteRange>("NumberBounds", "A range of numbers, both ends part of it (数值范围).")
        .Field("min", range => range.Least, "The least value (下限); null for none.")
        .Field("max", range => range.Most, "The greatest value (上限); null for none.")
        .Build();

    private static readonly ObjectMap Use = new ObjectMapBuilder<LandUsePrefix>("LandUsePrefix", "A class of land use with all that lies below it (地类).")
        .Field("system", use => use.System, "The key of the classification (地类标准).")
        .Field("code", use => use.Code, "A code in that classification, or its beginning (地类代码或其前缀).")
        .Build();

    private static readonly ObjectMap Limit = new ObjectMapBuilder<FacilityLimit>("DistanceLimit", "How far the nearest facility of a kind may be (设施距离上限).")
        .Field("facility", limit => SiteMatchObject.Kind(limit.Kind)!.Value, "The kind of facility (设施类型).")
        .Field("maxMetres", limit => limit.MaxMetres, "The greatest distance in metres (最大距离).")
        .Build();

    private static readonly ObjectMap Sides = new ObjectMapBuilder<RectangleSize>("RectangleMeasure", "The sides of a rectangle (矩形边长).")
        .Field("widthMetres", sides => sides.Width, "The shorter side in metres (宽).")
        .Field("lengthMetres", sides => sides.Length, "The longer side in metres (长).")
        .Build();

    private static readonly ObjectMap Wish = new ObjectMapBuilder<SiteWish>("DemandWish", "A weighted wish of a demand (加权意愿); see the input `SiteWish`.")
        .Field("measure", wish => wish.Measure, "What is measured (评价指标).")
        .Field("facility", wish => SiteMatchObject.Kind(wish.Facility), "The kind of facility of a distance (设施类型).")
        .Field("weight", wish => wish.Weight, "How much it counts (权重).")
        .Field("full", wish => wish.Full, "The value with full points (满分值).")
        .Field("none", wish => wish.None, "The value without points (零分值).")
        .Field("bothSides", wish => wish.BothSides, "Whether the points fall on both sides of `full` (双侧递减).")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<SiteCriteria>(
        "DemandCriteria", "The criteria of a demand (选址条件), field by field as the input `SiteCriteria` has them; an empty list asks for nothing.")
        .Leaves("kinds", criteria => criteria.Kinds, "What sites are made of (选址对象).")
        .OptionalObject("sizeMu", criteria => criteria.Size, Range, "The ellipsoid area in mu (面积).")
        .Leaves("stages", criteria => Names<SupplyStage>(criteria.Stages), "The supply stages (供地阶段).")
        .Objects("presentUses", criteria => criteria.PresentUses ?? [], Use, "The classes of the use now (现状地类).")
        .Objects("plannedUses", criteria => criteria.PlannedUses ?? [], Use, "The classes of the planned use (规划用途).")
        .Leaves("ownerships", criteria => Names<Ownership>(criteria.Ownerships), "Who owns the land (土地所有权).")
        .Leaves("regions", criteria => criteria.Regions ?? [], "The codes of the regions (行政区).")
        .Leaves("platforms", criteria => criteria.Platforms ?? [], "The keys of the platforms (产业平台).")
        .OptionalObject("price", criteria => criteria.Price, Range, "The price in yuan (价款).")
        .OptionalObject("pricePerMu", criteria => criteria.PricePerMu, Range, "The price in yuan per mu (亩均价款).")
        .OptionalObject("plotRatio", criteria => criteria.PlotRatio, Range, "The plot ratio reached (容积率).")
        .Field("hardFree", criteria => criteria.HardFree, "The least share without hard constraints (无刚性管控占比).")
        .Field("softFree", criteria => criteria.SoftFree, "The least share without soft constraints (无弹性管控占比).")
        .Objects("distances", criteria => criteria.Distances, Limit, "How far facilities may be (与设施的距离).")
        .OptionalObject("rectangle", criteria => criteria.Rectangle, Sides, "The rectangle that must fit inside (内接矩形).")
        .Field("notIdle", criteria => criteria.NotIdle, "Whether idle land is left out (排除闲置土地).")
        .Field("minSharedBoundary", criteria => criteria.MinSharedBoundary, "From which shared boundary on parcels of an assembly touch (最短共用界线), in metres.")
        .Field("maxGap", criteria => criteria.MaxGap, "Which gap between parcels of an assembly is bridged (最大间隙), in metres.")
        .Objects("wishes", criteria => criteria.Wishes, Wish, "What is wished (加权意愿).")
        .Build();

    private static IEnumerable<TEnum> Names<TEnum>(IEnumerable<string>? names)
        where TEnum : struct, Enum => names?.Select(name => Enum.Parse<TEnum>(name.Replace("_", "", StringComparison.Ordinal), ignoreCase: true)) ?? [];
}

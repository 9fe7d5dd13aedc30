using Geo.Data.Parcels;
using Geo.Data.SiteChecks;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>What the API shows of a site check.</summary>
internal static class SiteCheckObject
{
    private static readonly ObjectMap Reason = new ObjectMapBuilder<ReasonText>("SiteCheckReason", "Why a site check comes to its verdict (结论依据).")
        .Field("code", reason => reason.Code, "Which reason it is (代码), for programs.")
        .Field("text", reason => reason.Text, "In words, with areas (说明).")
        .Build();

    private static readonly ObjectMap Parts = new ObjectMapBuilder<SiteFacts>(
        "SiteParts", "The shape in four parts that overlap nowhere and add up to it (管控分区), each laid over the shape by itself.")
        .Area("hardOnly", facts => facts.HardOnly, "What hard constraints cover and soft ones do not (仅刚性).")
        .Area("softOnly", facts => facts.SoftOnly, "What soft constraints cover and hard ones do not (仅弹性).")
        .Area("both", facts => facts.Both, "What both cover (刚性与弹性重叠).")
        .Area("none", facts => facts.Clear.Area, "What no constraint covers (无管控).")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = Places(Land(Constraints(Result()))).Build();

    private static ObjectMapBuilder<SiteCheck> Result() => new ObjectMapBuilder<SiteCheck>(
        "SiteCheck",
        "What a shape meets (选址核查): constraints, parcels and their use, where it lies, and what of it can be used. Areas are on the CGCS2000 ellipsoid; parts add up to the whole within a millionth.")
        .Field("on", check => check.On, "The day whose constraints count (基准日): those in force on it.")
        .Field("verdict", check => check.Verdict, "What the constraints on record say (管控结论). An overlap under 1 m² and under 0.1 % of the shape does not count: lines drawn beside each other.")
        .Objects("reasons", check => check.Reasons, Reason, "Why, the weightiest first (结论依据).")
        .AreaOnBasis(
            "area",
            (check, basis) => check.AreaOn(basis),
            "The area of the shape (面积) on the basis and in the unit asked for; `area` alone is the ellipsoid area in mu. REGISTERED is that of the parcels it touches, each by the share inside; null where one of them has none.")
        .Area("netUsableArea", check => check.Left.Area, "The area of the net usable land (净可用面积): the shape without the hard constraints, and without the soft ones too where `leaveOut` is SOFT.")
        .Field("netUsableShare", check => check.Share(check.Left.Area), "The share of the shape that is usable (净可用比例), 0 to 1.")
        .Shape("netUsableShape", check => check.Left.Wkb, "The net usable land as a shape (净可用范围), CGCS2000.")
        .Field("netUsablePieces", check => check.Left.Pieces, "How many pieces it falls into (净可用地块数); slivers under 1 m² are not counted.")
        .Area("largestUsablePiece", check => check.Left.Largest, "The area of the largest of them (最大净可用地块面积).");

    private static ObjectMapBuilder<SiteCheck> Constraints(ObjectMapBuilder<SiteCheck> map) => map
        .Area("hardArea", check => check.Facts.Hard, "What hard constraints cover (刚性管控占用面积), counted once where they overlap.")
        .Area("softArea", check => check.Facts.Soft, "What soft constraints cover (弹性管控涉及面积), counted once where they overlap.")
        .Object("parts", check => check.Facts, Parts, "The shape by what covers it (管控分区).")
        .Objects("constraintKinds", check => check.Parts(check.Facts.Kinds), SiteCheckItems.Kind, "The constraints by kind (按管控类型), counted once where areas of a kind overlap; the hard ones first.")
        .Objects("constraints", check => check.Parts(check.Facts.Constraints), SiteCheckItems.Constraint, "Each constraint that covers some of it (压占的管控要素): the hard ones first, then the largest.");

    private static ObjectMapBuilder<SiteCheck> Land(ObjectMapBuilder<SiteCheck> map) => map
        .Field("parcelCount", check => check.Facts.ParcelCount, "How many parcels have an area in common with it (涉及地块数).")
        .Area("parcelArea", check => check.Facts.ParcelArea, "What parcels cover of it (地块覆盖面积).")
        .Area("uncoveredArea", check => check.Uncovered, "What no parcel covers (无地块面积), so that no use is on record there.")
        .Objects("parcels", check => check.Parts(check.Facts.Parcels), SiteCheckItems.Parcel, "The parcels it touches (涉及地块), the largest part first; as many as `first` says, of `parcelCount`.")
        .Objects("landUses", check => check.Parts(check.Facts.Uses), SiteCheckItems.Use, "The uses now (现状用途) of the parcels inside, by code. They and `uncoveredArea` add up to the shape.")
        .Objects("landUseClasses", check => check.Parts(SiteCheck.ByMainClass(check.Facts.Uses)), SiteCheckItems.Use, "The uses now by main class (现状一级类).")
        .Objects("plannedUses", check => check.Parts(check.Facts.PlannedUses), SiteCheckItems.Use, "The planned uses (规划用途) of the parcels inside, by code.")
        .Objects("plannedUseClasses", check => check.Parts(SiteCheck.ByMainClass(check.Facts.PlannedUses)), SiteCheckItems.Use, "The planned uses by main class (规划一级类).");

    private static ObjectMapBuilder<SiteCheck> Places(ObjectMapBuilder<SiteCheck> map) => map
        .Objects("counties", check => check.Parts(check.Facts.Counties), SiteCheckItems.County, "The counties it lies in (所在县区), the largest part first; none at sea and outside of the region.")
        .Area("outsideArea", check => check.Outside, "What lies in no county on record (县界外面积): at sea, outside of the region, or in the gaps of some metres that the borders leave.")
        .Record("township", "Region", check => check.Facts.Township is { } code ? [code] : null, "The township (所在镇街); see `townshipPrecision`. Null outside of the region.")
        .Field("townshipPrecision", check => check.Facts.Township is null ? (TownshipPrecision?)null : TownshipPrecision.Approximate, "How the township was found (镇街归属精度): by the nearest seat in the county that most of the shape lies in.")
        .Objects("platforms", check => check.Platforms, SiteCheckItems.Platform, "The platforms it lies in (所在产业平台), by outline or by its parcels.")
        .Objects("parks", check => check.Parts(check.Facts.Parks), SiteCheckItems.Park, "The parks whose outline it meets (所在专业园区); a park without an outline is not known to hold it.")
        .Objects("facilities", check => check.Facts.Facilities, SiteCheckItems.Facility, "The nearest facility of each kind (最近配套设施), the nearest first.");
}

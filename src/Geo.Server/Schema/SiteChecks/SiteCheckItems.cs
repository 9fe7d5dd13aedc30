using Geo.Data.SiteChecks;
using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteChecks;

/// <summary>What the API shows of the things that a shape meets.</summary>
internal static class SiteCheckItems
{
    private const string ShareText = "The share of the shape (占比), 0 to 1.";

    public static readonly ObjectMap Constraint = new ObjectMapBuilder<SitePart<ConstraintOverlap>>("SiteConstraint", "A constraint that covers some of a shape (压占的管控要素).")
        .Field("kind", part => part.Of.Kind, "What it protects or warns of (管控类型).")
        .Field("hardness", part => part.Of.Hardness, "Whether it forbids or warns (管控强度).")
        .OptionalText("name", part => part.Of.Name, "The name (名称), where it has one.")
        .Area("overlap", part => part.Of.Overlap, "What it covers of the shape (压占面积).")
        .Field("share", part => part.Of.Overlap / part.Whole, ShareText)
        .Field("shareOfConstraint", part => Math.Min(part.Of.Overlap / part.Of.Area, 1), "The share of the constraint area that lies in the shape (占管控要素比例), 0 to 1.")
        .Field("isSliver", part => SiteRule.IsSliver(part.Of.Overlap, Math.Min(part.Whole, part.Of.Area)), "True where both only touch (压线): under 1 m² and under 0.1 % of the smaller.")
        .Record("constraint", "Constraint", part => [part.Of.County, part.Of.Id], "The constraint itself (管控要素).")
        .Build();

    public static readonly ObjectMap Kind = new ObjectMapBuilder<SitePart<KindOverlap>>("SiteConstraintKind", "The constraints of a kind that cover some of a shape (按类型汇总).")
        .Field("kind", part => part.Of.Kind, "What they protect or warn of (管控类型).")
        .Field("hardness", part => part.Of.Hardness, "Whether they forbid or warn (管控强度).")
        .Field("count", part => part.Of.Count, "How many there are (要素数).")
        .Area("overlap", part => part.Of.Overlap, "What they cover of the shape (压占面积), counted once where they overlap.")
        .Field("share", part => part.Of.Overlap / part.Whole, ShareText)
        .Build();

    public static readonly ObjectMap Parcel = new ObjectMapBuilder<SitePart<ParcelOverlap>>("SiteParcel", "A parcel that a shape touches (涉及地块).")
        .Area("overlap", part => part.Of.Overlap, "What both have in common (重叠面积).")
        .Field("share", part => part.Of.Overlap / part.Whole, ShareText)
        .Field("shareOfParcel", part => part.Of.Overlap / part.Of.Area, "The share of the parcel that lies in the shape (占地块比例), 0 to 1.")
        .Field("isSliver", part => SiteRule.IsSliver(part.Of.Overlap, Math.Min(part.Whole, part.Of.Area)), "True where both only touch (压线): under 1 m² and under 0.1 % of the smaller.")
        .Record("parcel", "Parcel", part => [part.Of.County, part.Of.Id], "The parcel itself (地块).")
        .Build();

    public static readonly ObjectMap Use = new ObjectMapBuilder<SitePart<UseOverlap>>("SiteUse", "What land of a use covers of a shape (用途构成).")
        .OptionalText("system", part => part.Of.System, "The classification the code belongs to (地类标准), such as `YDYH_2023`; null where the use is not on record (用途不明).")
        .OptionalText("code", part => part.Of.Code, "The code (地类代码), to be read with `system`; null where the use is not on record.")
        .Field("parcelCount", part => part.Of.Count, "How many parcels have it (地块数).")
        .Area("overlap", part => part.Of.Overlap, "What they cover of the shape (面积).")
        .Field("share", part => part.Of.Overlap / part.Whole, ShareText)
        .Record("landUse", "LandUse", part => part.Of is { System: { } system, Code: { } code } ? [system, code] : null, "The class itself (地类), with its names.")
        .Build();

    public static readonly ObjectMap County = new ObjectMapBuilder<SitePart<CountyOverlap>>("SiteCounty", "A county that a shape lies in (所在县区).")
        .Area("overlap", part => part.Of.Overlap, "What lies in it (面积). No border on record is survey grade: they are off by up to 240 m.")
        .Field("share", part => part.Of.Overlap / part.Whole, ShareText)
        .Field("isKnown", part => part.Of.Known, "Whether constraints of it are on record for the day that the caller may read (是否有管控数据); otherwise what stands against a use there is unknown.")
        .Record("county", "Region", part => [part.Of.Code], "The county itself (县区).")
        .Build();

    public static readonly ObjectMap Platform = new ObjectMapBuilder<SitePart<PlatformPart>>("SitePlatform", "An industrial platform that a shape lies in (所在产业平台).")
        .Field("basis", part => part.Of.Basis, "How that is known (归属依据).")
        .Area("overlap", part => part.Of.Place.Overlap, "What lies in it (面积): in its outline, or in the parcels that belong to it.")
        .Field("share", part => part.Of.Place.Overlap / part.Whole, ShareText)
        .Record("platform", "Platform", part => [part.Of.Place.Key], "The platform itself (产业平台).")
        .Build();

    public static readonly ObjectMap Park = new ObjectMapBuilder<SitePart<PlaceOverlap>>("SitePark", "A specialised park that a shape lies in (所在专业园区).")
        .Area("overlap", part => part.Of.Overlap, "What lies in its outline (面积).")
        .Field("share", part => part.Of.Overlap / part.Whole, ShareText)
        .Record("park", "Park", part => [part.Of.Key], "The park itself (专业园区).")
        .Build();

    public static readonly ObjectMap Facility = new ObjectMapBuilder<NearestFacility>("SiteFacility", "The nearest facility of a kind (最近配套设施).")
        .Field("kind", facility => facility.Kind, "What it serves as (设施类型).")
        .Field("distanceMetres", facility => facility.Metres, "How far it is from the nearest point of the shape (距离), in metres on the ellipsoid; 0 where it lies inside.")
        .Record("facility", "Facility", facility => [facility.Key], "The facility itself (配套设施).")
        .Build();
}

using System.Collections.Immutable;
using Geo.Land.Siting;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.SiteSearch;

/// <summary>The inputs of a site search, for queries and for demands alike.</summary>
internal static class SiteInputs
{
    /// <summary>The name of the input.</summary>
    public const string Criteria = "SiteCriteria";

    /// <summary>The input types as SDL.</summary>
    public const string Sdl = """"
        "What a site must be like, and what is wished of it (选址条件). Every must-have that is given decides who is in the set: what is unknown does not meet it. Wishes only rank. Of an assembly every parcel meets stages, uses, ownerships, regions, platforms and notIdle; size, price, plot ratio, free shares, distances and rectangle are those of the whole. Example: `{sizeMu: {min: 100, max: 150}, stages: [PREPARED, LISTED], plannedUses: [{system: \"YDYH_2023\", code: \"1001\"}], distances: [{facility: PORT, maxMetres: 40000}], hardFree: 1, wishes: [{measure: DISTANCE, facility: PORT, full: 2000, none: 30000, weight: 2}, {measure: SIZE, full: 120, none: 150, bothSides: true}]}`."
        input SiteCriteria {
          "What sites are made of (选址对象): parcels, assemblies or both."
          kinds: [SiteKind!]! = [PARCEL]
          "The ellipsoid area in mu (面积), both ends part of it. An assembly is taken whole: one that is larger is no match, though a part of it might be."
          sizeMu: NumberRange
          "The supply stages it may be in (供地阶段); left out, any."
          stages: [SupplyStage!]
          "The classes its use now may be of (现状地类)."
          presentUses: [LandUseClass!]
          "The classes its planned use may be of (规划用途)."
          plannedUses: [LandUseClass!]
          "Who may own the land (土地所有权)."
          ownerships: [Ownership!]
          "The codes of the regions it may lie in (行政区): townships, counties or cities."
          regions: [String!]
          "The keys of the platforms it may belong to (产业平台), each with its areas."
          platforms: [String!]
          "The price in yuan (价款): of the latest supply contract signed by the day asked about. Land without a contract has no price on record and does not meet it."
          price: NumberRange
          "That price over the ellipsoid area in mu (亩均价款)."
          pricePerMu: NumberRange
          "The plot ratio reached (容积率), of the latest year on record. It is what was built, not what the plan allows; unbuilt land has none on record."
          plotRatio: NumberRange
          "The least share of the area without hard constraints (无刚性管控占比), 0 to 1; `1` for no hard constraint at all."
          hardFree: Float
          "The least share of the area without soft constraints (无弹性管控占比), 0 to 1."
          softFree: Float
          "How far the nearest facility of a kind may be (与设施的距离), one limit for a kind. Where no facility of the kind is on record, the distance is unknown and nothing meets it."
          distances: [FacilityLimit!]
          "A rectangle that must fit inside at any angle (内接矩形), for a factory of these sides. The search for it may miss one that fits with less than 2 % to spare."
          rectangle: RectangleSides
          "Leaves out land that is idle (排除闲置土地), suspected or found; see `idleLand`."
          notIdle: Boolean! = false
          "From which shared boundary on the parcels of an assembly touch (最短共用界线), in metres."
          minSharedBoundary: Float! = 1
          "Which gap between the parcels of an assembly is bridged (最大间隙), in metres, 0 to 50: a village road, a canal."
          maxGap: Float! = 0
          "What moves a site up or down among the matches (加权意愿)."
          wishes: [SiteWish!]
        }

        "A range of numbers, both ends part of it (数值范围). Example: `{min: 500, max: 600}`."
        input NumberRange {
          "The least value (下限)."
          min: Float
          "The greatest value (上限)."
          max: Float
        }

        "A class of land use with all that lies below it (地类). Example: `{system: \"YDYH_2023\", code: \"1001\"}` holds 100101, 100102 and 100103."
        input LandUseClass {
          "The key of the classification (地类标准), such as `YDYH_2023`; a code alone means nothing."
          system: String!
          "A code in that classification, or its beginning (地类代码或其前缀)."
          code: String!
        }

        "How far the nearest facility of a kind may be (设施距离上限). Example: `{facility: PORT, maxMetres: 5000}`."
        input FacilityLimit {
          "To what it is measured: the nearest of this kind counts (设施类型)."
          facility: FacilityKind!
          "The greatest distance from the outline in metres on the ellipsoid (最大距离)."
          maxMetres: Float!
        }

        "The sides of a rectangle (矩形边长). Example: `{widthMetres: 200, lengthMetres: 300}`."
        input RectangleSides {
          "One side in metres (宽)."
          widthMetres: Float!
          "The other side in metres (长)."
          lengthMetres: Float!
        }

        "A weighted wish (加权意愿): full points at `full` and beyond, none at `none` and beyond, in proportion between. Near a port: `{measure: DISTANCE, facility: PORT, full: 2000, none: 30000, weight: 2}`."
        input SiteWish {
          "What is measured (评价指标)."
          measure: SiteWishMeasure!
          "The kind of facility of a distance (设施类型)."
          facility: FacilityKind
          "How much it counts among the wishes (权重), 0 and more."
          weight: Float! = 1
          "The value with full points (满分值), in the unit of the measure."
          full: Float!
          "The value without points (零分值)."
          none: Float!
          "Whether the points fall on the other side of `full` in the same way (双侧递减): for a value near a target."
          bothSides: Boolean! = false
        }

        "What a wish can be about (意愿指标)."
        enum SiteWishMeasure {
          "The ellipsoid area (面积), in mu."
          SIZE
          "The price of the latest supply contract (价款), in yuan."
          PRICE
          "That price for each mu (亩均价款), in yuan per mu."
          PRICE_PER_MU
          "The plot ratio reached (容积率)."
          PLOT_RATIO
          "The share of the area without hard constraints (无刚性管控占比), 0 to 1."
          HARD_FREE
          "The share of the area without soft constraints (无弹性管控占比), 0 to 1."
          SOFT_FREE
          "The distance to the nearest facility of a kind (与设施的距离), in metres."
          DISTANCE
          "How close the outline is to a circle (紧凑度), 0 to 1."
          COMPACTNESS
        }
        """";

    /// <summary>Enums that only these inputs use, where nothing else shows them.</summary>
    public static ImmutableArray<EnumMap> Enums { get; } = [EnumMaps.Of<SiteKind>()];
}

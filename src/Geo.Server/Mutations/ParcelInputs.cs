namespace Geo.Server.Mutations;

/// <summary>The inputs of the mutations of parcels.</summary>
internal static class ParcelInputs
{
    /// <summary>Inputs that several mutations use.</summary>
    public const string Common = """"
        "A size of land, in one unit (面积). Example: `{mu: 500}`."
        input AreaInput @oneOf {
          "In mu (亩), exactly 2000/3 m²."
          mu: Decimal
          "In hectares (公顷), 10,000 m² each."
          hectare: Decimal
          "In square metres (平方米), as the certificate has it."
          squareMetre: Decimal
        }

        """";

    /// <summary>A use of land.</summary>
    public const string LandUse = """"
        "A use of land: a code and the classification it belongs to (地类). A code alone means nothing: `1001` is industry in one and railway in another. Example: `{system: \"YDYH_2023\", code: \"1001\"}`."
        input LandUseInput {
          "The key of the classification (地类标准), such as `YDYH_2023`."
          system: String!
          "The code in that classification (地类代码), with its leading zeros."
          code: String!
        }

        """";

    public const string Register = Common + LandUse + """"
        "What is known of a parcel that is to be registered (地块登记)."
        input RegisterParcelInput {
          "The cadastral code (宗地代码), 19 characters. Its first six are the county, its thirteenth says who owns the land (土地所有权)."
          code: String!
          "The outline (界线): a Polygon or MultiPolygon, valid, inside of the county or at most 1 km beyond, not over an active parcel. It is stored as it is, never repaired."
          boundary: GeometryInput!
          "How far its supply has come (供地阶段)."
          stage: SupplyStage!
          "How the record came to be (数据来源性质): `REPORTED` or `SURVEYED`."
          origin: Origin!
          "The key of what it was read from (来源), as in `sources { nodes { key } }`."
          sourceKey: String!
          "The day the source stated it (陈述日期)."
          statedOn: Date
          "The name (名称), up to 200 characters."
          name: String
          "The area of the certificate (登记面积)."
          registeredArea: AreaInput
          "The use now (现状地类)."
          landUse: LandUseInput
          "What the plan makes of it (规划用途)."
          plannedUse: LandUseInput
          "The key of the platform it belongs to (所属平台)."
          platformKey: String
          "The code of its township (镇街代码). Without it, the township of the county with the nearest seat is taken, and marked so."
          townshipCode: String
          "Why (变更原因), for the history; up to 500 characters."
          reason: String
        }
        """";

    public const string Reshape = Common + """"
        "A new outline for a parcel (界线变更)."
        input ReshapeParcelInput {
          "The `id` of the parcel (地块标识), as any answer gives it."
          id: ID!
          "The version of the record that the caller has seen (版本号). Where it is not the newest any more, nothing is written."
          version: Int!
          "The new outline (界线), as in `registerParcel`."
          boundary: GeometryInput!
          "The area of the certificate (登记面积); left out, it stays as it is, null takes it away."
          registeredArea: AreaInput
          "The key of what the outline was read from (来源); left out, it stays as it is."
          sourceKey: String
          "The day that source stated it (陈述日期); left out, it stays as it is."
          statedOn: Date
          "Why (变更原因), for the history; up to 500 characters."
          reason: String!
        }
        """";

    public const string Retire = """"
        "A parcel that exists no more (地块注销): split, merged or struck off."
        input RetireParcelInput {
          "The `id` of the parcel (地块标识), as any answer gives it."
          id: ID!
          "The version of the record that the caller has seen (版本号). Where it is not the newest any more, nothing is written."
          version: Int!
          "Why (变更原因), for the history; up to 500 characters."
          reason: String!
        }
        """";
}

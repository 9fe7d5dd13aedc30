namespace Geo.Server.Mutations.Lineage;

/// <summary>The inputs of the acts that close numbers of parcels and make others.</summary>
internal static class LineageInputs
{
    private const string Facts = """"
          "The day from which it holds (生效日期); today where it is not given, and never in the future."
          effectiveOn: Date
          "The day of the decision (批准日期), not after `effectiveOn`."
          decidedOn: Date
          "The number of the decision (批准文号), up to 100 characters."
          documentNumber: String
          "The key of what it was read from (来源); left out, it stays as it is."
          sourceKey: String
          "The day that source stated it (陈述日期)."
          statedOn: Date
          "Why (变更原因), for the history; up to 500 characters."
          reason: String!
        }

        """";

    private const string Differing = """"
          "How far its supply has come (供地阶段); left out, as before."
          stage: SupplyStage
          "The area of the certificate (登记面积)."
          registeredArea: AreaInput
          "The use now (现状地类); left out, as before."
          landUse: LandUseInput
          "What the plan makes of it (规划用途); left out, as before."
          plannedUse: LandUseInput
        """";

    public const string Split = ParcelInputs.Common + ParcelInputs.LandUse + """"
        "A part of a parcel that is split (分割后的宗地)."
        input ParcelPartInput {
          "Its new cadastral code (宗地代码): of the same county and the same owner, and never used."
          code: String!
          "Its outline (界线): inside of the parcel and beside the other parts."
          boundary: GeometryInput!
          "Its name (名称), up to 200 characters."
          name: String

        """" + Differing + """"

        }

        "Which part takes over a contract of the parcel that is split (供地合同的承接)."
        input ContractOfPartInput {
          "The `id` of the contract (合同标识)."
          contract: ID!
          "The code of the part that takes it over (承接宗地代码); null where it stays with the closed number."
          part: String
        }

        "The parts that a parcel is split into (宗地分割)."
        input SplitParcelInput {
          "The `id` of the parcel (地块标识), as any answer gives it."
          id: ID!
          "The version of the record that the caller has seen (版本号). Where it is not the newest any more, nothing is written."
          version: Int!
          "What the parcel becomes (分割后的宗地): 2 to 100 pieces of its land, each with a number of its own."
          parts: [ParcelPartInput!]!
          "What becomes of the contracts of the parcel (供地合同的承接): each of them once. It may be left out where the parcel has none."
          contracts: [ContractOfPartInput!]

        """" + Facts;

    public const string Merge = ParcelInputs.Common + ParcelInputs.LandUse + """"
        "One of the parcels that are merged (被合并的宗地)."
        input ParcelVersionInput {
          "The `id` of the parcel (地块标识), as any answer gives it."
          id: ID!
          "The version of the record that the caller has seen (版本号). Where it is not the newest any more, nothing is written."
          version: Int!
        }

        "Parcels that become one (宗地合并). What they do not all have alike must be said."
        input MergeParcelsInput {
          "The parcels (被合并的宗地), 2 to 100, all of one county and one owner, each connected with the others by a stretch of boundary."
          parcels: [ParcelVersionInput!]!
          "The new cadastral code (宗地代码): of the same county and the same owner, and never used."
          code: String!
          "The outline (界线); left out, that of the parcels together. It covers them as the parts of a split cover their parcel."
          boundary: GeometryInput
          "The name (名称), up to 200 characters."
          name: String

        """" + Differing + """"

          "The key of the platform it belongs to (所属平台); left out, as before."
          platformKey: String

        """" + Facts;

    public const string Renumber = ParcelInputs.Common + ParcelInputs.LandUse + """"
        "A new number for the same land (宗地代码变更)."
        input RenumberParcelInput {
          "The `id` of the parcel (地块标识), as any answer gives it."
          id: ID!
          "The version of the record that the caller has seen (版本号). Where it is not the newest any more, nothing is written."
          version: Int!
          "The new cadastral code (宗地代码), of the same owner, and never used. It may name another county that the land lies in by now."
          code: String!

        """" + Facts;
}

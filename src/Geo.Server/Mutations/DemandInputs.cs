namespace Geo.Server.Mutations;

/// <summary>The inputs of the mutations of demands.</summary>
internal static class DemandInputs
{
    public const string Save = """"
        "A demand to be saved (用地需求): a new one, or a new version of one that is there."
        input SaveDemandInput {
          "The `id` of the demand to change; left out, a new one is made."
          id: ID
          "The version of the record that the caller has seen (版本号); needed with `id`. Where it is not the newest any more, nothing is written."
          version: Int
          "The title (需求名称), up to 200 characters."
          title: String!
          "An alias of the investor (投资方代称), up to 200 characters. No contact details."
          investor: String
          "The code of the region whose team looks for it (招商所在区划). The caller must be allowed to write land in it."
          regionCode: String!
          "What the site must be like, and what is wished (选址条件)."
          criteria: SiteCriteria!
          "The first day it is valid (有效起始日); left out, today in Asia/Shanghai."
          validFrom: Date
          "The last day it is valid (有效截止日); left out, it is open."
          validTo: Date
          "What else to know (备注), up to 200 characters."
          note: String
          "How the record came to be (数据来源性质): `REPORTED` or `SURVEYED`; left out, `REPORTED`."
          origin: Origin
          "The key of what it was read from (来源), as in `sources { nodes { key } }`."
          sourceKey: String!
          "The day the source stated it (陈述日期)."
          statedOn: Date
          "Why (变更原因), for the history; up to 500 characters."
          reason: String
        }
        """";

    public const string Retire = """"
        "A demand that nothing is looked for any more (撤销需求)."
        input RetireDemandInput {
          "The `id` of the demand, as any answer gives it."
          id: ID!
          "The version of the record that the caller has seen (版本号). Where it is not the newest any more, nothing is written."
          version: Int!
          "Why (变更原因), for the history; up to 500 characters."
          reason: String!
        }
        """";
}

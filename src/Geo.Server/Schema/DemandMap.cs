using System.Collections.Immutable;
using Geo.Data.Regions;
using Geo.Data.Siting;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using Geo.Server.Schema.SiteSearch;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a demand.</summary>
internal static class DemandMap
{
    public static EntityMap Create() => new EntityMapBuilder<Demand>(
        "Demand", "What an investor looks for (用地需求): saved criteria of a site search, matched both ways: `demandSites` finds sites for it, `demandMatches` finds it for a parcel.")
        .Key(demand => demand.Id)
        .List("demands", "Demands of investors (用地需求), read by who reads land of their region in full. What is looked for in Kaiping: `demands(where: {state: {eq: OPEN}, region: {code: {eq: \"440783\"}}}) { nodes { title criteria { sizeMu { min max } } } }`.")
        .Field(demand => demand.Title, "What the team calls what it looks for (需求名称).").Filter().Order()
        .Field(demand => demand.Investor, "An alias of the investor (投资方代称), without contact details.").Filter().Order()
        .Field(demand => demand.RegionCode, "The code of the region whose team looks for it (招商所在区划).").Filter()
        .ToOne<Region>("region", "Region", "The region whose team looks for it (招商所在区划).", (demand => demand.RegionCode, region => region.Code)).Filter()
        .Derived(new DerivedField(
            "criteria",
            "What the site must be like and what is wished (选址条件).",
            DemandCriteriaObject.Map,
            Nullable: false,
            ImmutableArray<string>.Empty,
            (demand, _) => Sql.Sql.Of($"{demand.Column("criteria")}::jsonb"),
            static _ => true,
            static (stored, _) => CriteriaReader.Read(CriteriaInput.Stored(stored)).Criteria))
        .Field("criteriaJson", demand => demand.Criteria, "The criteria as the input `SiteCriteria` in canonical JSON (选址条件原文), to send again.")
        .Field(demand => demand.ValidFrom, "The first day it is valid (有效起始日).").Filter().Order()
        .Field(demand => demand.ValidTo, "The last day it is valid (有效截止日); null where it is open.").Filter().Order()
        .Field(demand => demand.State, "Whether it is still looked for (需求状态).").Filter().Order()
        .Field(demand => demand.Note, "What else to know (备注).")
        .Record()
        .Build();
}

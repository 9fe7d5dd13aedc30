using Geo.Data.Inefficiency;
using Geo.Data.Platforms;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a rule set.</summary>
internal static class InefficiencyRuleSetMap
{
    public static EntityMap Create() => new EntityMapBuilder<InefficiencyRuleSet>(
        "InefficiencyRuleSet",
        "A version of a rule set that rates land as inefficient (低效用地认定规则). No national number exists: every threshold is a local fact with its place and document. A published version never changes.")
        .Key(ruleSet => ruleSet.Key)
        .Lookup("inefficiencyRuleSet", ruleSet => ruleSet.Key, "The rule set with a key, such as `inefficiencyRuleSet(key: \"zhongshan-waisha@1\") { name conditions { nodes { metric threshold } } }`.")
        .List(
            "inefficiencyRuleSets",
            "Rule sets of inefficient land (低效用地认定规则), in all versions. Those that are no examples: `inefficiencyRuleSets(where: {isExample: {eq: false}}) { nodes { key name } }`.")
        .Field(ruleSet => ruleSet.Key, "The key (标识): series and version, such as `zhongshan-waisha@1`.").Filter().Order()
        .Field(ruleSet => ruleSet.Series, "The series that its versions belong to (系列).").Filter().Order()
        .Field("number", ruleSet => ruleSet.Version, "Counts the versions of the series, from 1 (版本).").Filter().Order()
        .Field(ruleSet => ruleSet.Name, "The Chinese name (名称).").Filter().Order()
        .Field(ruleSet => ruleSet.Place, "Where and when its figures come from (数据所出).").Filter()
        .ToOne<Region>("region", "Region", "The region it applies to (适用区域); null where it applies wherever it is named.", (ruleSet => ruleSet.RegionCode, region => region.Code)).Filter()
        .ToOne<IndustryChain>("industry", "IndustryChain", "The industry it applies to (适用产业); null for all.", (ruleSet => ruleSet.Industry, chain => chain.Name)).Filter()
        .Field(ruleSet => ruleSet.ValidFrom, "The first day it is in force (生效日期).").Filter().Order()
        .Field(ruleSet => ruleSet.ValidTo, "The last day it is in force (失效日期); null while it stays.").Filter().Order()
        .Field(ruleSet => ruleSet.PublishedOn, "The day it was published (发布日期); null for a draft, which may still change.").Filter().Order()
        .Field(ruleSet => ruleSet.IsExample, "Whether it is an example made of figures of another place (示例). An example rates only where it is named.").Filter()
        .Field(ruleSet => ruleSet.Combination, "How many yardsticks land must miss to be inefficient (判定方式).").Filter()
        .Field(ruleSet => ruleSet.AtLeast, "The number of them under AT_LEAST (至少项数).").Filter()
        .Field(ruleSet => ruleSet.MaxAgeYears, "How many calendar years back figures may be (数据追溯年数): 1 for those of last year only.").Filter()
        .Field(ruleSet => ruleSet.Document, "The document it stands in (依据文件).").Filter()
        .Field(ruleSet => ruleSet.Note, "What else to know (说明).").Filter()
        .ToMany<InefficiencyCondition>("conditions", "InefficiencyCondition", "The yardsticks and conditions of entry that it rates land by (条件).", (ruleSet => ruleSet.Key, condition => condition.RuleSetKey)).Filter()
        .ToOne<Source>("source", "Source", "What it was read from (来源).", (ruleSet => ruleSet.SourceId, source => source.Id)).Filter()
        .Build();
}

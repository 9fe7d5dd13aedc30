using Geo.Data.Inefficiency;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of a condition of a rule set.</summary>
internal static class InefficiencyConditionMap
{
    public static EntityMap Create() => new EntityMapBuilder<InefficiencyCondition>(
        "InefficiencyCondition", "A condition of a rule set of inefficient land (认定条件): what is measured, and what it must reach.")
        .Key(condition => condition.RuleSetKey, condition => condition.Metric)
        .Field(condition => condition.Metric, "What is measured (指标).").Filter()
        .Field(condition => condition.Position, "Its place in the rule set (次序), from 1.").Filter().Order()
        .Field(condition => condition.Role, "Whether it measures inefficiency or only admits land to the rating (作用).").Filter()
        .Field(condition => condition.Comparison, "How the value must stand to the threshold (比较方式).").Filter()
        .Field(condition => condition.Threshold, "The threshold (阈值), in the unit beside it.").Filter().Order()
        .Field(condition => condition.Unit, "The unit of the threshold (单位).").Filter()
        .Field(condition => condition.ReferenceOn, "The day of the imagery that a footprint share is measured on (影像基准日).").Filter().Order()
        .Field(condition => condition.Note, "What the source says (说明).").Filter()
        .ToOne<InefficiencyRuleSet>("ruleSet", "InefficiencyRuleSet", "The rule set it belongs to (所属规则).", (condition => condition.RuleSetKey, ruleSet => ruleSet.Key)).Filter()
        .ToOne<Source>("source", "Source", "What the figure was read from (来源).", (condition => condition.SourceId, source => source.Id)).Filter()
        .Build();
}

using Geo.Land.Inefficiency;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>What the API shows of a rating.</summary>
internal static class InefficiencyObject
{
    /// <summary>The type of a measured condition.</summary>
    public static readonly ObjectMap Measure = new ObjectMapBuilder<ConditionResult>(
        "InefficiencyMeasure", "A condition of the rule set with what was measured (条件与实测值).")
        .Field("metric", result => result.Condition.Metric, "What is measured (指标).")
        .Field("role", result => result.Condition.Role, "What the condition is for (作用).")
        .Field("outcome", result => result.Outcome, "Whether it holds (是否达标).")
        .Field("value", result => result.Value, "The value measured (实测值), in the unit; null where it is missing.")
        .Field("comparison", result => result.Condition.Comparison, "How the value must stand to the threshold (比较方式).")
        .Field("threshold", result => result.Condition.Threshold, "The threshold (阈值), in the unit.")
        .Field("unit", result => result.Condition.Unit, "The unit of value and threshold (单位).")
        .Field("referenceOn", result => result.Condition.ReferenceOn, "The day of the imagery the rule set names (影像基准日).")
        .Field("year", result => result.Year, "The year of the value, or of the imagery (数据年度).")
        .Field("statedOn", result => result.StatedOn, "The day the value was stated (陈述日期).")
        .OptionalText("source", result => result.Source, "Where the value was read (来源).")
        .Field("isGenerated", result => result.IsGenerated, "Whether the value is generated for demonstration (演示数据).")
        .Build();

    /// <summary>The type of a rating.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<InefficiencyAssessment>(
        "Inefficiency",
        "What a rule set says about a parcel on a day (低效用地认定): the rating and every condition with its value, year and source. The figures that count are those of the latest calendar year that is over and was stated by then; what that year lacks is unknown, never fine.")
        .Field("on", told => told.On, "The day asked about (基准日).")
        .Field("rating", told => told.Rating, "What the rule set makes of the land: inefficient, not, unknown or outside of it (认定结果).")
        .Field("ruleSetKey", told => told.RuleSet.Key, "The rules that rated it, as `inefficientLand` names them (规则).")
        .Field("ruleSetName", told => told.RuleSet.Name, "What the office calls the rules that rated it (规则名称).")
        .Field("year", told => told.Year, "The year whose figures count (数据年度); null where none does.")
        .Leaves("reasons", told => told.Reasons, "Why the rule set does not apply, or why that or the figures cannot be told (原因).")
        .Objects("conditions", told => told.Conditions, Measure, "Every condition, in the order of the rule set (全部条件).")
        .Objects("failed", told => told.Failed, Measure, "The yardsticks that are missed (不达标项).")
        .Objects("unknown", told => told.Unknown, Measure, "The yardsticks that cannot be told (不明项).")
        .Build();
}

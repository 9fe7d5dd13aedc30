using Geo.Data.Indicators;
using Geo.Data.Platforms;
using Geo.Data.Regions;
using Geo.Data.Sources;
using Geo.Query.Mapping;

namespace Geo.Server.Schema;

/// <summary>What the API shows of an published figure.</summary>
internal static class IndicatorMap
{
    public static EntityMap Create() => new EntityMapBuilder<Indicator>(
        "Indicator", "A published figure of a region or a platform (指标), reached or aimed at. Figures of several sources stand side by side.")
        .Key(indicator => indicator.Id)
        .List("indicators", "Published figures (指标). What was reached in Kaiping: `indicators(where: {kind: {eq: ACTUAL}, region: {code: {eq: \"440783\"}}})`.")
        .Field(indicator => indicator.SubjectKind, "What the figure is about (指标对象).").Filter().Group()
        .ToOne<Region>("region", "Region", "The region it is about (行政区); null where it is about a platform.", (indicator => indicator.RegionCode, region => region.Code)).Filter()
        .ToOne<Platform>("platform", "Platform", "The platform it is about (产业平台); null where it is about a region.", (indicator => indicator.PlatformKey, platform => platform.Key)).Filter()
        .Field(indicator => indicator.Metric, "What is measured (指标名称), such as `NEWLY_PREPARED_LAND`.").Filter().Order().Group()
        .Field(indicator => indicator.Kind, "Whether it was reached or is aimed at (指标性质).").Filter().Order().Group()
        .Field(indicator => indicator.PeriodText, "The period (期间), as the source words it.").Filter().Group()
        .Field(indicator => indicator.PeriodFirst, "The first day of the period (期间首日).").Filter().Order()
        .Field(indicator => indicator.PeriodLast, "The last day of the period (期间末日).").Filter().Order()
        .Field(indicator => indicator.Value, "The value (数值), in the unit.").Filter().Order()
        .Field(indicator => indicator.Unit, "The unit (单位), as the source words it, such as `mu` or `100m yuan`.").Filter().Group()
        .Field(indicator => indicator.SetOn, "The day the target was set (目标下达日期); null for a figure read from a publication. Of several targets for a period the one set last is in force.").Filter().Order()
        .Field(indicator => indicator.Document, "The number of the document that sets it (下达文号).").Filter()
        .ToOne<Source>("source", "Source", "What it was read from (来源).", (indicator => indicator.SourceId, source => source.Id)).Filter()
        .History()
        .Build();
}

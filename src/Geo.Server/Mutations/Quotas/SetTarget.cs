using System.Collections.Immutable;
using Geo.Data.Indicators;
using Geo.Land.Targets;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;
using Geo.Server.Mutations.Projects;

namespace Geo.Server.Mutations.Quotas;

/// <summary>Sets a target (目标下达). It stays as it is: another one for the same period is a record of its own, and the one set last is in force.</summary>
internal static class SetTarget
{
    /// <summary>The act.</summary>
    public static NewAct<Indicator> Act(TimeProvider clock) => new(
        "setTarget",
        "Sets a target of a region or a platform for a period (目标下达). A target never changes: another one for the same period is a record of its own, and the one set last is in force. "
        + "How far it is reached is computed from the records, never typed in: see `targets`.",
        "target",
        "Indicator",
        new RegionGround<Indicator>(),
        ActFields<Indicator>.None
            .Text(target => target.Metric, "What is measured (指标名称): a key such as `PROJECTS_OVER_100M`.")
            .Beside("period", "TimeInput", "The period (期间): its first and its last day, and how the document words it.", isAlways: true, act => TakePeriod(act, clock), TimeInput.Type)
            .Number(target => target.Value, "The value (数值), in the unit of the metric: projects, mu, 100m yuan.", 0, 1e15m, 6)
            .Day(target => target.SetOn, "The day it was set (下达日期).")
            .Always("setOn")
            .Text(target => target.Document, "The number of the document that sets it (下达文号), up to 200 characters.")
            .Key(target => target.SourceId, "sourceKey", "source", "id", "source", "The key of what it was read from (来源), as in `sources { nodes { key } }`."))
    {
        Rules = (act, _) =>
        {
            Judge(act);
            return Task.CompletedTask;
        },
        Taken = ImmutableDictionary<string, UserError>.Empty
            .Add("indicator_statement", Messages.Duplicate("setOn", "There is a target for this metric and period of the same source and day already; a target does not change.", "同一来源、同一日已有此指标此期间的目标；目标不作修改。")),
    };

    private static void TakePeriod(ActCase<Indicator> act, TimeProvider clock)
    {
        if (TimeInput.Read(act.Input, "period", clock, mayLieAhead: true, act.Checks) is { } period)
        {
            (act.Record.PeriodText, act.Record.PeriodFirst, act.Record.PeriodLast) = (period.Text, period.First, period.Last);
        }
    }

    private static void Judge(ActCase<Indicator> act)
    {
        Indicator target = act.Record;
        target.Kind = IndicatorKind.Target;
        target.SubjectKind = target.RegionCode is null ? SubjectKind.Platform : SubjectKind.Region;
        if (MetricCatalogue.All.TryGetValue(target.Metric, out Metric? metric))
        {
            target.Unit = metric.Unit;
        }
        else
        {
            act.Checks.Add(Messages.UnknownMetric());
        }

        // A target is set for a period that has not ended yet; one that is entered late is set before its end.
        act.Checks.InOrder(target.SetOn, target.PeriodLast, "setOn", "period");
    }
}

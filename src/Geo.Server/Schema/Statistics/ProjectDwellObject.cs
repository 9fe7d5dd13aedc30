using Geo.Land.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>What the API shows of where a project stands and for how long.</summary>
internal static class ProjectDwellObject
{
    public static readonly ObjectMap Map = new ObjectMapBuilder<ProjectDwell>(
        "ProjectDwell",
        "At which stage a project stands on a day, and since when (阶段停留). A stage counts as reached from the last day its date can mean; what the project itself says of its "
        + "stage, from the day the source stated it where its date is vague or missing.")
        .Field("on", dwell => dwell.On, "The day asked about (基准日).")
        .Field("stage", dwell => dwell.Stage, "The farthest stage reached by then (所处阶段).")
        .Field("since", dwell => dwell.Since, "The day from which it counts as reached (进入日期).")
        .Field("days", dwell => dwell.Days, "The days it has stood there (停留天数); at least so many where the date is vague.")
        .Field("nextStage", dwell => dwell.NextStage, "The first later stage with an agreed day (下一约定阶段); null where none has one.")
        .Field("nextAgreedOn", dwell => dwell.NextAgreedOn, "The day agreed for it (约定日期).")
        .Field("daysOverdue", dwell => dwell.DaysOverdue, "The days it is behind that day (逾期天数), 0 where it is not; null where none was agreed.")
        .Build();
}

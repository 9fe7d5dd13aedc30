using System.Collections.Immutable;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>How a campaign stands on a day.</summary>
internal sealed record CampaignProgress(
    string Campaign, DateOnly On, ImmutableArray<CampaignEntry> Entries, ImmutableArray<OpenBlocker> Blockers)
{
    private static readonly ObjectMap Visit = new ObjectMapBuilder<CampaignEntry>("OverdueVisit", "A visit that is due and was not paid (逾期未走访).")
        .Record("project", "Project", entry => entry.Project, "The project to be visited (项目).")
        .OptionalText("lead", entry => entry.Lead, "Who leads the work for it (包联领导).")
        .OptionalText("unit", entry => entry.Unit, "The unit that answers for it (责任单位).")
        .Field("dueOn", entry => entry.DueOn!.Value, "The day by which the visit was due (应走访日期).")
        .Field("daysOverdue", entry => entry.DaysOverdue!.Value, "How many days ago that was (逾期天数).")
        .Record("lastVisit", "CampaignVisit", entry => entry.LastVisit, "The visit before (上次走访).")
        .Build();

    private static readonly ObjectMap Blocker = new ObjectMapBuilder<OpenBlocker>("OpenBlocker", "What holds a project of a campaign up and is not out of the way (未解决问题).")
        .Record("project", "Project", blocker => blocker.Project, "What is held up (项目).")
        .Record("visit", "CampaignVisit", blocker => blocker.Visit, "The visit that found it (走访记录).")
        .Field("text", blocker => blocker.Text, "What holds it up, as the visit words it (问题).")
        .Field("since", blocker => blocker.Since, "The day it was found (发现日期).")
        .Field("days", blocker => blocker.Days, "How many days ago that was (已持续天数).")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<CampaignProgress>(
        "CampaignProgress", "How a campaign stands on a day (攻坚行动进展): what is struck off, which visits are overdue, what holds projects up.")
        .Record("campaign", "Campaign", progress => [progress.Campaign], "Whose list it is (攻坚行动).")
        .Field("on", progress => progress.On, "The day asked about (基准日).")
        .Field("projects", progress => progress.Entries.Length, "How many projects are on its list (清单项目数), of those the caller sees.")
        .Field("struckOff", progress => progress.StruckOff, "How many are struck off as done (已销号).")
        .Field("struckOffShare", progress => progress.Entries.IsEmpty ? null : (double?)progress.StruckOff / progress.Entries.Length, "Their share (销号率), 0 to 1; null where the list is empty.")
        .Field("visits", progress => progress.Entries.Sum(entry => entry.Visits), "How many visits were paid (走访次数).")
        .Field("neverVisited", progress => progress.Open.Count(entry => entry.Visits == 0), "How many open projects were never visited (未走访项目数).")
        .Objects("overdueVisits", progress => progress.Overdue, Visit, "The visits that are overdue (逾期未走访), of open projects, the longest overdue first.")
        .Objects("openBlockers", progress => progress.Blockers, Blocker, "What holds open projects up (未解决问题), the oldest first.")
        .Build();

    private int StruckOff => Entries.Count(entry => entry.IsStruckOff);

    private IEnumerable<CampaignEntry> Open => Entries.Where(entry => !entry.IsStruckOff);

    private IEnumerable<CampaignEntry> Overdue => Open.Where(entry => entry.DaysOverdue > 0).OrderByDescending(entry => entry.DaysOverdue);
}

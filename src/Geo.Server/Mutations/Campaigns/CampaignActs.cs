using System.Collections.Immutable;
using Geo.Data.Projects;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Campaigns;

/// <summary>What the API changes of campaigns (攻坚行动): the projects on a list, and the visits paid to them.</summary>
internal static class CampaignActs
{
    private static readonly ActFields<CampaignProject> Answering = ActFields<CampaignProject>.None
        .Text(entry => entry.Lead, "Who leads the work for the project (包联领导), up to 200 characters.")
        .Text(entry => entry.Unit, "The unit that answers for it (责任单位), up to 200 characters.");

    private static readonly ActFields<CampaignVisit> Found = ActFields<CampaignVisit>.None
        .Day(visit => visit.VisitedOn, "The day of the visit (走访日期).")
        .Text(visit => visit.Visitor, "Who paid it (走访人), up to 200 characters.")
        .Text(visit => visit.Unit, "The unit of the visitor (走访单位), up to 200 characters.")
        .Text(visit => visit.Note, "What was found (走访情况), up to 2,000 characters.", most: 2000)
        .Text(visit => visit.Blocker, "What holds the project up (存在问题), up to 1,000 characters; left out where nothing does.", most: 1000)
        .Day(visit => visit.ClearedOn, "The day that was out of the way (问题解决日期).")
        .DayAhead(visit => visit.NextDueOn, "The day by which the next visit is due (下次走访期限).")
        .Sourced();

    /// <summary>All of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
        [Enlist.Map(clock), CorrectEntry.Map(clock), StrikeOff.Map(clock), Visit.Map(clock), CorrectVisit.Map(clock), WithdrawVisit.Map(clock)];

    private static NewAct<CampaignProject> Enlist { get; } = new(
        "enlistProject",
        "Puts a project on the list of a campaign (列入攻坚清单), with who answers for it.",
        "entry",
        "CampaignProject",
        new RecordGround<CampaignProject, Project>(References.Project, entry => entry.ProjectId),
        Campaign<CampaignProject>().And(Answering))
    {
        Taken = ImmutableDictionary<string, UserError>.Empty.Add("campaign_project_pkey", Messages.AlreadyOnList()),
        Rules = (act, _) =>
        {
            act.Ask(
                Sql.Sql.Of($"exists (select from api.campaign as drive join api.region_above() as above on above.above_code = drive.region_code where drive.key = {Sql.Sql.Value(act.Record.CampaignKey)} and above.region_code = {Sql.Sql.Value(act.Record.CountyCode)})"),
                Messages.OtherRegion());
            return Task.CompletedTask;
        },
    };

    private static ChangeAct<CampaignProject> CorrectEntry { get; } = new(
        "correctCampaignProject",
        "Corrects who answers for a project on the list of a campaign (清单更正), or the day it was struck off; null puts it back.",
        "entry",
        "CampaignProject",
        Answering.Day(entry => entry.StruckOffOn, "The day it was struck off as done (销号日期)."))
    {
        Rules = JudgeStrikeAsync,
    };

    private static ChangeAct<CampaignProject> StrikeOff { get; } = new(
        "strikeOff",
        "Strikes a project off the list of a campaign as done (销号).",
        "entry",
        "CampaignProject",
        ActFields<CampaignProject>.None.Day(entry => entry.StruckOffOn, "The day it is struck off (销号日期).").Always("struckOffOn"))
    {
        Standing = entry => entry.StruckOffOn is null ? null : Messages.StruckOff(),
        Rules = JudgeStrikeAsync,
    };

    private static NewAct<CampaignVisit> Visit { get; } = new(
        "addCampaignVisit",
        "Records a visit (走访) paid to a project on the list of a campaign, and what holds the project up.",
        "visit",
        "CampaignVisit",
        new RecordGround<CampaignVisit, Project>(References.Project, visit => visit.ProjectId),
        Campaign<CampaignVisit>().And(Found))
    {
        Rules = async (act, cancellationToken) =>
        {
            if (await act.Work.FindAsync<CampaignProject>([act.Record.CountyCode, act.Record.CampaignKey, act.Record.ProjectId], cancellationToken) is null)
            {
                act.Checks.Add(Messages.NotOnList());
            }

            await JudgeVisitAsync(act, cancellationToken);
        },
    };

    private static ChangeAct<CampaignVisit> CorrectVisit { get; } = new(
        "correctCampaignVisit",
        "Corrects what is on record of a visit (走访更正), or tells that what held the project up is out of the way.",
        "visit",
        "CampaignVisit",
        Found)
    {
        Standing = visit => Withdrawals.Refusal(visit, "visit", "走访记录"),
        Rules = JudgeVisitAsync,
    };

    private static ChangeAct<CampaignVisit> WithdrawVisit { get; } = new(
        "withdrawCampaignVisit",
        "Withdraws a visit (撤销走访记录) from a day on; one that was never paid, from its own day. It stays on record.",
        "visit",
        "CampaignVisit",
        Withdrawals.Day<CampaignVisit>())
    {
        Standing = visit => Withdrawals.Refusal(visit, "visit", "走访记录"),
        Rules = (act, _) => Withdrawals.NotBefore(act, act.Record.VisitedOn, "visitedOn"),
    };

    private static ActFields<T> Campaign<T>()
        where T : class => ActFields<T>.None.Key(
        typeof(T).GetProperty("CampaignKey")!, "campaignKey", "campaign", "key", "campaign", "The key of the campaign (攻坚行动), as in `campaigns { nodes { key } }`.");

    private static async Task JudgeStrikeAsync(ActCase<CampaignProject> act, CancellationToken cancellationToken)
    {
        Campaign campaign = (await act.Work.FindAsync<Campaign>([act.Record.CampaignKey], cancellationToken))!;
        act.Checks.InOrder(campaign.PeriodFirst, act.Record.StruckOffOn, "campaign.periodFirst", "struckOffOn");
    }

    private static Task JudgeVisitAsync(ActCase<CampaignVisit> act, CancellationToken cancellationToken)
    {
        CampaignVisit visit = act.Record;
        act.Checks.InOrder(visit.VisitedOn, visit.ClearedOn, "visitedOn", "clearedOn");
        if (visit.NextDueOn <= visit.VisitedOn)
        {
            act.Checks.Add(Messages.OutOfOrder("visitedOn", "nextDueOn"));
        }

        if (visit.ClearedOn is not null && visit.Blocker is null)
        {
            act.Checks.Add(Messages.Together("clearedOn", "blocker"));
        }

        return Task.CompletedTask;
    }
}

using System.Collections.Immutable;
using Geo.Data.Inefficiency;
using Geo.Data.Parcels;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Redevelopment;

/// <summary>The redevelopment of a parcel (再开发): recognised, surveyed, started, finished.</summary>
internal static class RedevelopmentActs
{
    private static readonly ActFields<RedevelopmentGround> Grounds = ActFields<RedevelopmentGround>.None
        .Choice(ground => ground.Ground, "The ground it is recognised on (认定依据).")
        .Day(ground => ground.DecidedOn, "The day of the document (文件日期).")
        .Text(ground => ground.Document, "The document it stands in (认定文件), up to 200 characters.");

    private static readonly ActFields<RedevelopmentSurvey> Surveys = ActFields<RedevelopmentSurvey>.None
        .Day(survey => survey.SurveyedOn, "The day of the survey (摸底日期), once for a parcel.")
        .Whole(survey => survey.Holders, "How many hold rights in it (权利人数量).", 1, 1_000_000)
        .Number(survey => survey.ConsentShare, "The share of the holders who consent (同意比例), 0 to 1.", 0, 1, 5)
        .Flag(survey => survey.OwnershipClear, "Whether ownership is clear and undisputed (权属清晰无争议).")
        .Flag(survey => survey.InSecondSurvey, "Whether the second national survey has it as construction land (二调建设用地).")
        .Flag(survey => survey.InVillageCluster, "Whether it lies in an industrial cluster outside recognised parks (村镇工业集聚区).")
        .Flag(survey => survey.DivisionAllowed, "Whether the contract allows division and transfer (允许分割转让).")
        .Area(survey => survey.UnbuiltArea, "The unbuilt part (未建设部分面积).", most: 1e11m)
        .Area(survey => survey.SmallestUnitArea, "The floor area of the smallest unit to be transferred (最小建筑单元面积).", least: 0.01m, most: 1e11m)
        .Day(survey => survey.AcquisitionAgreedOn, "The day of the agreement on acquisition (收储协议日期); told together with its document.")
        .Text(survey => survey.AcquisitionDocument, "The agreement on acquisition (收储协议), up to 200 characters.")
        .Text(survey => survey.Document, "The document (文件), up to 200 characters.")
        .Sourced();

    private static readonly ActFields<RedevelopmentWork> Works = ActFields<RedevelopmentWork>.None
        .Choice(work => work.Route, "How it is redeveloped (再开发方式).")
        .Day(work => work.StartedOn, "The day it began (启动日期).")
        .Area(work => work.Area, "The land it covers (涉及面积); left out, the whole parcel.", least: 0.01m)
        .Key(work => work.CampaignKey, "campaignKey", "campaign", "key", "campaign", "The key of the campaign it is counted in (所属行动).")
        .Text(work => work.Document, "The document (文件), up to 200 characters.");

    private static readonly ImmutableDictionary<string, UserError> SurveyTaken = ImmutableDictionary<string, UserError>.Empty
        .Add("redevelopment_survey_county_code_parcel_id_surveyed_on_key", Messages.Duplicate("surveyedOn", "There is a survey of the parcel of this day already.", "此地块此日已有一次调查。"));

    /// <summary>What the API changes of it.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) =>
        [Recognise.Map(clock), Withdraw.Map(clock), Survey.Map(clock), CorrectSurvey.Map(clock), Start.Map(clock), Finish.Map(clock), CorrectWork.Map(clock)];

    private static NewAct<RedevelopmentGround> Recognise { get; } = new(
        "recogniseForRedevelopment",
        "Records that a parcel is recognised for redevelopment (再开发认定), on a ground and by a document.",
        "ground",
        "RedevelopmentGround",
        new RecordGround<RedevelopmentGround, Parcel>(References.Parcel, ground => ground.ParcelId),
        Grounds.Sourced());

    private static ChangeAct<RedevelopmentGround> Withdraw { get; } = new(
        "withdrawRecognition",
        "Records that the recognition of a parcel for redevelopment is withdrawn from a day on (再开发认定撤销).",
        "ground",
        "RedevelopmentGround",
        Withdrawals.Day<RedevelopmentGround>().Source())
    {
        Standing = ground => Withdrawals.Refusal(ground, "recognition", "认定"),
        Rules = (act, _) => Withdrawals.NotBefore(act, act.Record.DecidedOn, "decidedOn"),
    };

    private static NewAct<RedevelopmentSurvey> Survey { get; } = new(
        "surveyRedevelopment",
        "Records what was found out about a parcel for its redevelopment (再开发摸底): what the routes of redevelopment require.",
        "survey",
        "RedevelopmentSurvey",
        new RecordGround<RedevelopmentSurvey, Parcel>(References.Parcel, survey => survey.ParcelId),
        Surveys)
    {
        Rules = JudgeSurveyAsync,
        Taken = SurveyTaken,
    };

    private static ChangeAct<RedevelopmentSurvey> CorrectSurvey { get; } = new(
        "correctSurvey", "Corrects what was found out about a parcel for its redevelopment (再开发摸底更正).", "survey", "RedevelopmentSurvey", Surveys)
    {
        Rules = JudgeSurveyAsync,
        Taken = SurveyTaken,
    };

    private static NewAct<RedevelopmentWork> Start { get; } = new(
        "startRedevelopment",
        "Records that the redevelopment of a parcel has begun (再开发启动), by a route.",
        "work",
        "RedevelopmentWork",
        new RecordGround<RedevelopmentWork, Parcel>(References.Parcel, work => work.ParcelId),
        Works.Sourced())
    {
        Rules = JudgeWorkAsync,
    };

    private static ChangeAct<RedevelopmentWork> Finish { get; } = new(
        "finishRedevelopment",
        "Records that the redevelopment of a parcel is finished (再开发完成).",
        "work",
        "RedevelopmentWork",
        ActFields<RedevelopmentWork>.None.Day(work => work.FinishedOn, "The day it was finished (完成日期).").Always("finishedOn").And(
            ActFields<RedevelopmentWork>.None.Area(work => work.Area, "The land it covers (涉及面积); left out, it stays as it is.", least: 0.01m)).Source())
    {
        Standing = work => work.FinishedOn is null ? null : Messages.AlreadyFinished(),
        Rules = JudgeWorkAsync,
    };

    private static ChangeAct<RedevelopmentWork> CorrectWork { get; } = new(
        "correctRedevelopmentWork",
        "Corrects what is on record of the redevelopment of a parcel (再开发实施更正).",
        "work",
        "RedevelopmentWork",
        Works.Day(work => work.FinishedOn, "The day it was finished (完成日期).").Sourced())
    {
        Rules = JudgeWorkAsync,
    };

    private static Task JudgeSurveyAsync(ActCase<RedevelopmentSurvey> act, CancellationToken cancellationToken)
    {
        if (act.Record.AcquisitionAgreedOn is null != act.Record.AcquisitionDocument is null)
        {
            act.Checks.Add(Messages.Together("acquisitionAgreedOn", "acquisitionDocument"));
        }

        return Task.CompletedTask;
    }

    private static async Task JudgeWorkAsync(ActCase<RedevelopmentWork> act, CancellationToken cancellationToken)
    {
        RedevelopmentWork work = act.Record;
        act.Checks.InOrder(work.StartedOn, work.FinishedOn, "startedOn", "finishedOn");
        Parcel parcel = await act.GroundAsync<Parcel>([work.CountyCode, work.ParcelId], cancellationToken);
        if ((double?)work.Area > parcel.EllipsoidArea * 1.01)
        {
            act.Checks.Add(Messages.MoreThanParcel());
        }
    }
}

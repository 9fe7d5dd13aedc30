using Geo.Land.IdleLand;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.IdleLand;

/// <summary>What the API shows of the idle clock of a contract.</summary>
internal static class IdleClockObject
{
    /// <summary>The type of the reasons.</summary>
    public static readonly ObjectMap Evidence = new ObjectMapBuilder<IdleEvidence>(
        "IdleEvidence", "One of the reasons for what the idle clock says (依据), with its article of Order 53 (《闲置土地处置办法》).")
        .Field("kind", evidence => evidence.Kind, "What it is about (依据种类).")
        .Field("article", evidence => evidence.Article, "The article with its paragraph (条款), such as 2(1).")
        .Field("on", evidence => evidence.On, "Its day, or the first day of a period (日期).")
        .Field("until", evidence => evidence.Until, "The last day of a period (止日).")
        .Field("share", evidence => evidence.Share, "The share that is compared (比例), 0 to 1 and more.")
        .Field("limit", evidence => evidence.Limit, "What the share must be below (界限), strictly.")
        .OptionalText("document", evidence => evidence.Document, "The document that shows it (文件).")
        .OptionalText("reading", evidence => evidence.Reading, "The reading that is used where the text of the Order is open (所采解释); null where it is plain.")
        .Build();

    private static readonly ObjectMap Warning = new ObjectMapBuilder<WarningText>("IdleNotice", "What a planner should look at beside the state (提示).")
        .Field("code", warning => warning.Code, "Which notice it is (代码), for programs.")
        .Field("text", warning => warning.Text, "In words, with the article (说明).")
        .Build();

    private static readonly ObjectMap Consequence = new ObjectMapBuilder<IdleConsequence>(
        "IdleConsequence", "What the Order lets follow (后果): by agreement under Art. 12, or fee and take-back under Art. 14.")
        .Field("article", consequence => consequence.Article, "The article of the Order it rests on (条款): 12 or 14.")
        .Field("feeFrom", consequence => consequence.FeeFrom, "The first day an idle fee may be decided (可征收闲置费之日), Art. 14(1).")
        .Field("feeUpTo", consequence => consequence.FeeUpTo, "The most the fee can be (闲置费上限): 20 % of the price to the cent, in yuan; null under Art. 12 and where the price is not on record.")
        .Field("takeBackFrom", consequence => consequence.TakeBackFrom, "The first day the right may be taken back without compensation (可无偿收回之日), Art. 14(2).")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<ContractClock>(
        "IdleClock",
        "The idle clock (闲置认定时钟) of a supply contract on a day, by 《闲置土地处置办法》 (Order 53 of the Ministry of Land and Resources, 2012): the state, the days, the reasons and what may follow. "
        + "SUSPECTED states are computed; FOUND and DISPOSED rest on records with a number.")
        .Field("on", clock => clock.Told.On, "The day asked about (基准日).")
        .Field("state", clock => clock.Told.State, "The state on that day (状态).")
        .Field("contractNumber", clock => clock.ContractNumber, "The number of the contract the clock belongs to (合同编号).")
        .Field("rule", clock => clock.Told.Rule, "The rule the clock runs under (适用条款); null where none runs.")
        .Field("startOn", clock => clock.Told.Run?.From ?? clock.Told.Start?.On, "The day it is counted from (起算日), which itself is not counted; null where nothing is on record.")
        .Field("startBasis", clock => clock.Told.Start?.Basis, "Where the start date comes from (起算依据).")
        .Field("fullOn", clock => clock.Told.Run?.FullOn, "The last day of the full year (满一年之日), on which the holder is still in time; null where no clock runs, and behind a pause without end.")
        .Field("idleFrom", clock => clock.Told.IdleFrom, "The first day the land is or will be idle if nothing happens (闲置起始日).")
        .Field("daysRun", clock => clock.Told.Run?.DaysRun, "The days counted (已计天数).")
        .Field("daysPaused", clock => clock.Told.Run?.DaysPaused, "The days deducted (扣除天数).")
        .Field("daysLeft", clock => clock.Told.DaysLeft, "The days left up to `fullOn` (剩余天数): 0 on that day; null where no clock runs or its year is over.")
        .Field("cause", clock => clock.Told.Finding?.Cause, "The cause the finding states (认定原因).")
        .OptionalObject("consequence", clock => clock.Told.Consequence, Consequence, "What may follow (后果); null where the land is not idle, or disposed of.")
        .Objects("evidence", clock => IdleEvidence.Of(clock.Told), Evidence, "The reasons, in the order in which the rule comes to them (依据).")
        .Objects("notices", clock => clock.Told.Warnings.Select(WarningText.Of), Warning, "What to look at (提示).")
        .Build();

    private sealed record WarningText(IdleWarning Code, string Text)
    {
        public static WarningText Of(IdleWarning warning) => new(warning, EnumMaps.Of<IdleWarning>().Values[(int)warning].Description);
    }
}

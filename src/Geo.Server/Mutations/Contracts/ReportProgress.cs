using System.Collections.Immutable;
using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Contracts;

/// <summary>
/// Reports how far construction has come by a day (开发进度报告). The contract shows the newest report; the one it showed before
/// stands as a record of its own, and so does one that comes late.
/// </summary>
internal static class ReportProgress
{
    private static readonly string[] Happened = ["deliveredOn", "startedOn", "completedOn"];
    private static readonly string[] Figures = ["areaDue", "areaStarted", "totalInvestment", "invested"];

    /// <summary>The act.</summary>
    public static ChangeAct<SupplyContract> Act { get; } = new(
        "reportProgress",
        "Reports how far construction on the land of a contract has come by a day (开发进度报告): delivered, started, completed, area started, money invested. "
        + "The contract shows the newest report; figures that a newer one leaves out stay as they were. Earlier ones stand in `SupplyContract.progress`, and a report of an earlier day goes there at once.",
        "contract",
        "SupplyContract",
        ActFields<SupplyContract>.None
            .Beside("reportedOn", "Date", "The day of the report (报告日期).", isAlways: true, act => act.Checks.Day("reportedOn"))
            .And(ContractFields.Happened)
            .And(ContractFields.Figures)
            .Source())
    {
        Rules = JudgeAsync,
        Taken = ImmutableDictionary<string, UserError>.Empty.Add("supply_progress_county_code_contract_id_reported_on_key", Messages.DuplicateReport()),
        Beside = ["SupplyProgress"],
    };

    private static async Task JudgeAsync(ActCase<SupplyContract> act, CancellationToken cancellationToken)
    {
        // 1. whether anything is told, and in order
        (SupplyContract contract, SupplyContract before) = (act.Record, act.Work.AsFound(act.Record)!);
        DateOnly reportedOn = act.Input.Get<DateOnly>("reportedOn");
        bool tellsFigures = Figures.Any(act.Input.IsGiven);
        if (!tellsFigures && !Happened.Any(act.Input.IsGiven))
        {
            act.Checks.Add(Messages.NothingTold([.. Happened, .. Figures]));
        }

        act.Checks.InOrder(contract.SignedOn, reportedOn, "signedOn", "reportedOn");
        await ContractFields.JudgeAsync(act, cancellationToken);
        if (!tellsFigures)
        {
            return;
        }

        // 2. where the figures go: to the contract, or behind what it shows already
        DateOnly shownOn = before.StatedOn ?? before.SignedOn;
        if (reportedOn < shownOn)
        {
            Keep(act, contract, reportedOn, contract.SourceId);
            (contract.AreaDue, contract.AreaStarted, contract.TotalInvestment, contract.Invested, contract.SourceId) =
                (before.AreaDue, before.AreaStarted, before.TotalInvestment, before.Invested, before.SourceId);
            return;
        }

        if (HasFigures(before) && reportedOn == shownOn)
        {
            act.Checks.Add(Messages.DuplicateReport());
        }
        else if (HasFigures(before) && !await IsKeptAsync(act, shownOn, cancellationToken))
        {
            Keep(act, before, shownOn, before.SourceId);
        }

        contract.StatedOn = reportedOn;
    }

    private static bool HasFigures(SupplyContract contract) =>
        (contract.AreaDue ?? contract.AreaStarted ?? contract.TotalInvestment ?? contract.Invested) is not null;

    // A report of the day the contract was stated goes before what the contract says itself.
    private static async Task<bool> IsKeptAsync(ActCase<SupplyContract> act, DateOnly on, CancellationToken cancellationToken) =>
        (await act.Context.RowsAsync(
            [Sql.Sql.Of($"select from api.supply_progress where county_code = {Sql.Sql.Value(act.Record.CountyCode)} and contract_id = {Sql.Sql.Value(act.Record.Id)} and reported_on = {Sql.Sql.Value(on)}")],
            cancellationToken))[0].Length > 0;

    private static void Keep(ActCase<SupplyContract> act, SupplyContract shown, DateOnly on, string source) => act.New<SupplyProgress>(report =>
    {
        report.CountyCode = shown.CountyCode;
        report.ContractId = shown.Id;
        report.ReportedOn = on;
        (report.AreaDue, report.AreaStarted, report.TotalInvestment, report.Invested) = (shown.AreaDue, shown.AreaStarted, shown.TotalInvestment, shown.Invested);
        (report.Origin, report.SourceId, report.StatedOn) = (shown.Origin, source, on);
    });
}

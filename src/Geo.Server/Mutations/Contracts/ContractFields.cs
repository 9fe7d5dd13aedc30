using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Contracts;

/// <summary>What is written of supply contracts.</summary>
internal static class ContractFields
{
    /// <summary>What the contract itself says.</summary>
    public static ActFields<SupplyContract> Agreed { get; } = ActFields<SupplyContract>.None
        .Text(contract => contract.Number, "The number of the contract or decision (合同编号), once in its county; up to 100 characters.", most: 100)
        .Choice(contract => contract.Kind, "How the land is supplied (供地方式).")
        .Text(contract => contract.Holder, "Who holds the land (土地使用权人), up to 200 characters.")
        .Day(contract => contract.SignedOn, "The day it was signed (签订日期).")
        .Money(contract => contract.Price, "The price (出让价款) in yuan.")
        .DayAhead(contract => contract.AgreedDeliveryOn, "The agreed day of delivery (约定交地日期).")
        .DayAhead(contract => contract.AgreedStartOn, "The agreed day construction starts (约定动工日期).")
        .DayAhead(contract => contract.AgreedCompletionOn, "The agreed day of completion (约定竣工日期).");

    /// <summary>What happened on the land.</summary>
    public static ActFields<SupplyContract> Happened { get; } = ActFields<SupplyContract>.None
        .Day(contract => contract.DeliveredOn, "The day of delivery (实际交地日期).")
        .Day(contract => contract.StartedOn, "The day construction started (实际动工日期) in the sense of Art. 30 of Order 53.")
        .Day(contract => contract.CompletedOn, "The day of completion (实际竣工日期).");

    /// <summary>How far construction has come: what Art. 2(2) of Order 53 compares.</summary>
    public static ActFields<SupplyContract> Figures { get; } = ActFields<SupplyContract>.None
        .Area(contract => contract.AreaDue, "The land that was to be under development by then (应动工面积); land, not floor area.")
        .Area(contract => contract.AreaStarted, "The land that was (已动工面积).")
        .Money(contract => contract.TotalInvestment, "The total investment (约定总投资) in yuan, without price and taxes.")
        .Money(contract => contract.Invested, "The amount invested (已投资额) in yuan, without price and taxes.");

    /// <summary>When construction stood still the last time.</summary>
    public static ActFields<SupplyContract> Stood { get; } = ActFields<SupplyContract>.None
        .Day(contract => contract.SuspendedOn, "The day construction was suspended (中止日期).")
        .Day(contract => contract.ResumedOn, "The day construction was resumed (复工日期).");

    /// <summary>What only the database can tell.</summary>
    public static ImmutableDictionary<string, UserError> Taken { get; } = ImmutableDictionary<string, UserError>.Empty
        .Add("supply_contract_county_code_number_key", Messages.Duplicate("number", "There is a contract with this number in the county already.", "此县（市、区）已有此编号的合同。"));

    /// <summary>Whether the days of a contract can follow each other so.</summary>
    public static Task JudgeAsync(ActCase<SupplyContract> act, CancellationToken cancellationToken)
    {
        (SupplyContract contract, InputChecks checks) = (act.Record, act.Checks);
        checks.InOrder(contract.AgreedStartOn, contract.AgreedCompletionOn, "agreedStartOn", "agreedCompletionOn");
        checks.InOrder(contract.StartedOn, contract.CompletedOn, "startedOn", "completedOn");
        checks.InOrder(contract.StartedOn, contract.SuspendedOn, "startedOn", "suspendedOn");
        checks.InOrder(contract.SuspendedOn, contract.ResumedOn, "suspendedOn", "resumedOn");
        if (contract.StartedOn is null && (contract.CompletedOn ?? contract.SuspendedOn) is not null)
        {
            checks.Add(Messages.Together(contract.CompletedOn is null ? "suspendedOn" : "completedOn", "startedOn"));
        }

        if (contract.SuspendedOn is null && contract.ResumedOn is not null)
        {
            checks.Add(Messages.Together("resumedOn", "suspendedOn"));
        }

        return Task.CompletedTask;
    }
}

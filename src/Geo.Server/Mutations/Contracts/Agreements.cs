using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Contracts;

/// <summary>Supplementary agreements (补充协议), which set the dates of a contract anew.</summary>
internal static class Agreements
{
    private static readonly ActFields<SupplyAgreement> Fields = ActFields<SupplyAgreement>.None
        .Day(agreement => agreement.SignedOn, "The day it was signed (签订日期); before it the clock does not know of it.")
        .DayAhead(agreement => agreement.StartOn, "The new day construction starts (新的动工日期); left out where it stays.")
        .DayAhead(agreement => agreement.CompletionOn, "The new day of completion (新的竣工日期); left out where it stays.")
        .Text(agreement => agreement.Document, "The number of the document (文号), up to 200 characters.")
        .Sourced();

    /// <summary>Records one.</summary>
    public static NewAct<SupplyAgreement> Record { get; } = new(
        "recordAgreement",
        "Records a supplementary agreement (补充协议) to a contract, which sets its dates anew: the idle clock then counts from the new start date (Art. 12 of Order 53).",
        "agreement",
        "SupplyAgreement",
        new RecordGround<SupplyAgreement, SupplyContract>(References.Contract, agreement => agreement.ContractId),
        Fields)
    {
        Rules = JudgeAsync,
    };

    /// <summary>Corrects one.</summary>
    public static ChangeAct<SupplyAgreement> Correct { get; } = new(
        "correctAgreement", "Corrects what is on record of a supplementary agreement (补充协议更正).", "agreement", "SupplyAgreement", Fields) { Rules = JudgeAsync };

    private static async Task JudgeAsync(ActCase<SupplyAgreement> act, CancellationToken cancellationToken)
    {
        SupplyAgreement agreement = act.Record;
        if ((agreement.StartOn ?? agreement.CompletionOn) is null)
        {
            act.Checks.Add(Messages.NothingTold("startOn", "completionOn"));
        }

        act.Checks.InOrder(agreement.StartOn, agreement.CompletionOn, "startOn", "completionOn");
        SupplyContract contract = await act.GroundAsync<SupplyContract>([agreement.CountyCode, agreement.ContractId], cancellationToken);
        act.Checks.InOrder(contract.SignedOn, agreement.SignedOn, "contract.signedOn", "signedOn");
    }
}

using System.Collections.Immutable;
using Geo.Data.IdleLand;
using Geo.Data.Parcels;
using Geo.Land.IdleLand;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.IdleLand;

/// <summary>Findings that land is idle (闲置土地认定): only of land whose clock has run full by the day of the decision.</summary>
internal static class Findings
{
    private static readonly ActFields<IdleFinding> Fields = ActFields<IdleFinding>.None
        .Text(finding => finding.Number, "The number of the decision (认定书编号), once in its county; up to 100 characters.", most: 100)
        .Day(finding => finding.DecidedOn, "The day of the decision (认定日期): the idle clock must have run full by then.")
        .Choice(finding => finding.Cause, "The cause it states (认定原因); one of Art. 8 of Order 53 sends the land to Art. 12.")
        .Text(finding => finding.Document, "The document (文件), up to 200 characters.")
        .Sourced();

    private static readonly ImmutableDictionary<string, UserError> Taken = ImmutableDictionary<string, UserError>.Empty
        .Add("idle_finding_county_code_number_key", Messages.Duplicate("number", "There is a finding with this number in the county already.", "此县（市、区）已有此编号的认定。"));

    /// <summary>Finds land idle.</summary>
    public static NewAct<IdleFinding> Find { get; } = new(
        "findIdle",
        "Records a written finding that the land of a contract is idle (闲置土地认定, Art. 9 of Order 53). It is refused for a day by which the idle clock had not run full.",
        "finding",
        "IdleFinding",
        new RecordGround<IdleFinding, SupplyContract>(References.Contract, finding => finding.ContractId),
        Fields)
    {
        Rules = JudgeAsync,
        Taken = Taken,
    };

    /// <summary>Corrects a finding.</summary>
    public static ChangeAct<IdleFinding> Correct { get; } = new(
        "correctFinding", "Corrects what is on record of a finding that land is idle (闲置认定更正); the rule of `findIdle` holds.", "finding", "IdleFinding", Fields)
    {
        Standing = finding => Withdrawals.Refusal(finding, "finding", "闲置认定"),
        Rules = JudgeAsync,
        Taken = Taken,
    };

    /// <summary>Withdraws a finding.</summary>
    public static ChangeAct<IdleFinding> Withdraw { get; } = new(
        "withdrawFinding",
        "Withdraws a finding that land is idle (撤销闲置认定) from a day on; one that was wrong from the start, from its own day. It stays on record. What answers it is withdrawn first.",
        "finding",
        "IdleFinding",
        Withdrawals.Day<IdleFinding>())
    {
        Standing = finding => Withdrawals.Refusal(finding, "finding", "闲置认定"),
        Rules = (act, _) =>
        {
            IdleFinding finding = act.Record;
            act.Ask(
                Sql.Sql.Of($"not exists (select from api.idle_disposal where county_code = {Sql.Sql.Value(finding.CountyCode)} and finding_id = {Sql.Sql.Value(finding.Id)} and withdrawn_on is null)"),
                Messages.DisposalStands());
            return Withdrawals.NotBefore(act, finding.DecidedOn, "decidedOn");
        },
    };

    private static async Task JudgeAsync(ActCase<IdleFinding> act, CancellationToken cancellationToken)
    {
        IdleFinding finding = act.Record;
        SupplyContract contract = await act.GroundAsync<SupplyContract>([finding.CountyCode, finding.ContractId], cancellationToken);
        SupplyFacts facts = await IdleRecords.ReadAsync(act.Context, contract, cancellationToken);

        // A finding that is corrected is judged as if it were not there yet.
        string? known = act.Work.AsFound(finding)?.Number;
        SupplyFacts others = facts with { Findings = [.. facts.Findings.Where(other => other.Number != known)] };
        if (FindingRule.Judge(others, finding.DecidedOn) is ({ } obstacle, var assessment))
        {
            act.Checks.Add(Messages.NotFindable(obstacle, assessment));
        }
    }
}

using System.Collections.Immutable;
using Geo.Data.Parcels;
using Geo.Data.Quotas;
using Geo.Query.Mutations;
using Geo.Server.Mutations.Acts;

namespace Geo.Server.Mutations.Quotas;

/// <summary>What the API changes of land quotas (用地指标): granted, used; what is left is computed.</summary>
internal static class QuotaActs
{
    private const decimal MostMu = 999_999_999.99m;

    private static readonly ActFields<LandQuota> Granted = ActFields<LandQuota>.None
        .Year(quota => quota.Year, "The year it is granted for (年度), the next one at the latest.")
        .Choice(quota => quota.Kind, "Which plan or purpose it comes from (指标类型).")
        .Number(quota => quota.GrantedMu, "The area granted (下达面积) in mu.", 0, MostMu, 2)
        .Text(quota => quota.Document, "The number of the document that grants it (下达文号), up to 200 characters.")
        .Text(quota => quota.Note, "What else to know (备注), up to 1,000 characters.", most: 1000)
        .Sourced();

    private static readonly ActFields<LandQuotaUse> Used = ActFields<LandQuotaUse>.None
        .Day(use => use.UsedOn, "The day it is charged (核销日期).")
        .Number(use => use.AreaMu, "The area used (使用面积) in mu.", 0.01m, MostMu, 2)
        .Text(use => use.Document, "The number of the document (核销文号), up to 200 characters.")
        .Beside("contract", "ContractReference", "The supply contract it is used for (供地合同), of the same county.", isAlways: false, static _ => { }, References.Contract.Types)
        .Sourced();

    /// <summary>All of them.</summary>
    public static ImmutableArray<MutationMap> Create(TimeProvider clock) => [Grant.Map(clock), CorrectGrant.Map(clock), Use.Map(clock), CorrectUse.Map(clock)];

    private static NewAct<LandQuota> Grant { get; } = new(
        "grantQuota",
        "Records a land quota (用地指标下达) granted to a region or a platform for a year.",
        "quota",
        "LandQuota",
        new RegionGround<LandQuota>(),
        ActFields<LandQuota>.None.Slug(quota => quota.Key, "A readable key (标识), such as `kp-2026-special`.").And(Granted))
    {
        Taken = ImmutableDictionary<string, UserError>.Empty.Add("land_quota_pkey", Messages.Duplicate("key", "There is a quota with this key already.", "此代码的用地指标已存在。")),
    };

    private static ChangeAct<LandQuota> CorrectGrant { get; } = new(
        "correctQuota", "Corrects what is on record of a land quota (用地指标更正); not to less than is used of it.", "quota", "LandQuota", Granted)
    {
        IsOfCounty = false,
        Rules = async (act, cancellationToken) =>
        {
            decimal used = (await HoldAsync(act.Context, act.Record.Key, cancellationToken)).UsedMu;
            if (act.Record.GrantedMu < used)
            {
                act.Checks.Add(Messages.LessThanUsed(used));
            }
        },
    };

    private static NewAct<LandQuotaUse> Use { get; } = new(
        "useQuota",
        "Charges land that is converted or supplied to a land quota (用地指标核销). More than is left of it is refused, whichever county has used the rest.",
        "use",
        "LandQuotaUse",
        new CountyGround<LandQuotaUse>(),
        ActFields<LandQuotaUse>.None
            .Key(use => use.QuotaKey, "quotaKey", "land_quota", "key", "quota", "The key of the quota (用地指标), as in `landQuotas { nodes { key } }`.")
            .And(Used))
    {
        Rules = JudgeUseAsync,
    };

    private static ChangeAct<LandQuotaUse> CorrectUse { get; } = new(
        "correctQuotaUse", "Corrects what is charged to a land quota (核销更正).", "use", "LandQuotaUse", Used) { Rules = JudgeUseAsync };

    private static async Task JudgeUseAsync(ActCase<LandQuotaUse> act, CancellationToken cancellationToken)
    {
        LandQuotaUse use = act.Record;
        if (act.Input.IsGiven("contract"))
        {
            await TakeContractAsync(act, cancellationToken);
        }

        // What this very use has charged so far is left again.
        (decimal granted, decimal used) = await HoldAsync(act.Context, use.QuotaKey, cancellationToken);
        decimal left = granted - used + (act.Work.AsFound(use)?.AreaMu ?? 0);
        if (use.AreaMu > left)
        {
            act.Checks.Add(Messages.QuotaExceeded(left));
        }
    }

    private static async Task TakeContractAsync(ActCase<LandQuotaUse> act, CancellationToken cancellationToken)
    {
        if (act.Input.Object("contract") is not { } named)
        {
            act.Record.ContractId = null;
            return;
        }

        ReferredRecord<SupplyContract> found = await References.Contract.FindAsync(act.Context, act.Work, named, [], cancellationToken);
        if (found.Record is null)
        {
            act.Refuse(found.Outcome!);
        }
        else if (found.CountyCode != act.Record.CountyCode)
        {
            act.Checks.Add(Messages.OtherCountyContract());
        }
        else
        {
            act.Record.ContractId = found.Id;
        }
    }

    private static async Task<(decimal GrantedMu, decimal UsedMu)> HoldAsync(MutationContext context, string key, CancellationToken cancellationToken)
    {
        object?[] row = (await context.RowsAsync([Sql.Sql.Of($"select granted_mu, used_mu from api.hold_land_quota({Sql.Sql.Value(key)})")], cancellationToken))[0][0];
        return ((decimal)row[0]!, (decimal)row[1]!);
    }
}

using System.Text.Json;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;

namespace Geo.Server.Schema.Statistics;

/// <summary>What is left of a land quota on a day: granted less the uses on record by then.</summary>
/// <param name="On">The day.</param>
/// <param name="Granted">The area granted in mu.</param>
/// <param name="Used">The area of the uses in mu.</param>
/// <param name="Uses">How many uses.</param>
internal sealed record QuotaBalance(DateOnly On, decimal Granted, decimal Used, int Uses)
{
    private static readonly ObjectMap Map = new ObjectMapBuilder<QuotaBalance>("LandQuotaBalance", "What is left of a land quota on a day (指标结余).")
        .Field("on", balance => balance.On, "The day asked about (基准日).")
        .Field("grantedMu", balance => balance.Granted, "The area granted (下达面积) in mu.")
        .Field("usedMu", balance => balance.Used, "The area used (已用面积) in mu: the sum of the uses charged by that day, in the counties the caller sees. It is never guessed from contracts.")
        .Field("leftMu", balance => balance.Granted - balance.Used, "The area left (结余面积) in mu; below 0 where more was charged than granted.")
        .Field("uses", balance => balance.Uses, "How many uses were charged (核销笔数).")
        .Build();

    /// <summary>The field <c>balance(on:)</c> of a quota.</summary>
    public static DerivedField Field(DayAskedAbout day) => new(
        "balance",
        "What is left of it on a day (指标结余): granted less the uses charged by then.",
        Map,
        Nullable: false,
        [DayAskedAbout.Argument],
        (quota, position) => Sql.Sql.Of(
            $"(select jsonb_build_object('granted', {quota.Column("granted_mu")}, 'uses', uses) from {RuleSql.Call("land_quota_uses", position, quota.Column("key"))} as uses)"),
        arguments => day.Of(arguments),
        (facts, on) => Of(facts, (DateOnly)on));

    private static QuotaBalance Of(JsonElement facts, DateOnly on)
    {
        decimal[] used = [.. facts.GetProperty("uses").EnumerateArray().Where(use => DateOnly.Parse(use[0].GetString()!, null) <= on).Select(use => use[1].GetDecimal())];
        return new(on, facts.GetProperty("granted").GetDecimal(), used.Sum(), used.Length);
    }
}

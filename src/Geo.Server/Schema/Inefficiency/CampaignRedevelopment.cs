using System.Text.Json;
using Geo.Query.Mapping;
using Geo.Query.Mapping.Fields;
using NpgsqlTypes;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>How far a campaign of redevelopment has come: the field <c>redevelopment(on:)</c> of a campaign.</summary>
/// <param name="Row">What <c>api.redevelopment_progress</c> says.</param>
/// <param name="On">The day asked about.</param>
internal sealed record CampaignRedevelopment(JsonElement Row, DateOnly On)
{
    private static readonly ObjectMap Map = new ObjectMapBuilder<CampaignRedevelopment>(
        "RedevelopmentProgress",
        "How far a campaign of redevelopment has come by a day (低效用地整治进展): computed from the works on record, beside the published figures. "
        + "Counted are works in the campaign's region and period that are booked to it or to no campaign; land with several works counts once.")
        .Field("on", progress => progress.On, "The day asked about (基准日).")
        .Field("startedParcels", progress => progress.Whole("started_parcels"), "On how many parcels it began (已启动宗数).")
        .Field("startedMu", progress => progress.Mu("started_area"), "Their area (已启动面积) in mu.")
        .Field("finishedParcels", progress => progress.Whole("finished_parcels"), "On how many parcels it was finished (已完成宗数).")
        .Field("finishedMu", progress => progress.Mu("finished_area"), "Their area (已完成面积) in mu.")
        .Field("generatedStartedMu", progress => progress.Mu("generated_started_area"), "How much of `startedMu` is generated for demonstration (其中演示数据).")
        .Field("generatedFinishedMu", progress => progress.Mu("generated_finished_area"), "How much of `finishedMu` is generated for demonstration (其中演示数据).")
        .Field("targetMu", progress => progress.Number("target_mu"), "The published target for the whole period (目标) in mu; null where none was published for region and period.")
        .OptionalText("targetSource", progress => progress.Text("target_source"), "The key of the source of the target (目标来源).")
        .Field("finishedShare", progress => progress.Share("finished_area"), "`finishedMu` by `targetMu` (完成率); null without a target.")
        .Field("startedShare", progress => progress.Share("started_area"), "`startedMu` by `targetMu` (启动率); null without a target.")
        .Field("timeShare", progress => progress.TimeShare, "How much of the period is over (时间进度), 0 to 1.")
        .Field("reportedMu", progress => progress.Number("reported_mu"), "The latest published figure of what was reached by the day (上报数) in mu; null where none is on record.")
        .OptionalText("reportedPeriod", progress => progress.Text("reported_period"), "The period of that figure (上报期间), as its source words it.")
        .OptionalText("reportedSource", progress => progress.Text("reported_source"), "The key of the source of that figure (上报来源).")
        .Build();

    // Land developed anew says nothing about a campaign for something else.
    private bool HasTarget => Number("target_mu") is not null;

    private double TimeShare
    {
        get
        {
            (DateOnly first, DateOnly last) = (Day("period_first"), Day("period_last"));
            int passed = Math.Clamp(On.DayNumber - first.DayNumber + 1, 0, last.DayNumber - first.DayNumber + 1);
            return (double)passed / (last.DayNumber - first.DayNumber + 1);
        }
    }

    public static DerivedField Field(DayAskedAbout day) => new(
        "redevelopment",
        "How far the redevelopment of inefficient land has come in its region and period (低效用地整治进展), beside the published target. Null for a campaign without such a target.",
        Map,
        Nullable: true,
        [DayAskedAbout.Argument],
        (_, _) => throw new System.Diagnostics.UnreachableException("The progress of a campaign depends on the day."),
        arguments => day.Of(arguments),
        (facts, on) => new CampaignRedevelopment(facts.Clone(), (DateOnly)on) is { HasTarget: true } progress ? progress : null)
    {
        FactsByArguments = new(
            [new(NpgsqlDbType.Date, arguments => day.Of(arguments))],
            (campaign, values, position) => Sql.Sql.Of(
                $"(select to_jsonb(progress) from {RuleSql.Call("redevelopment_progress", position, campaign.Column("key"), values[0])} as progress)")),
    };

    private int Whole(string name) => Row.GetProperty(name).GetInt32();

    private double Mu(string name) => Geo.Land.Areas.Mu.FromSquareMetres(Row.GetProperty(name).GetDouble());

    private decimal? Number(string name) => Row.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    private string? Text(string name) => Row.GetProperty(name).GetString();

    private DateOnly Day(string name) => DateOnly.ParseExact(Text(name)!, "yyyy-MM-dd");

    private double? Share(string name) => Number("target_mu") is { } target and > 0 ? Mu(name) / (double)target : null;
}

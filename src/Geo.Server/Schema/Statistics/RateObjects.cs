using Geo.Land.Projects;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Statistics;

/// <summary>What the API shows of the four rates.</summary>
internal static class RateObjects
{
    private static readonly ObjectMap Rate = new ObjectMapBuilder<Rate>("Rate", "One of the four rates (四率之一), with the projects behind both numbers.")
        .Field("kind", rate => rate.Kind, "Which rate it is (指标).")
        .Field("value", rate => rate.Value, "`numerator` by `denominator` (比率), 0 to 1; null where no project was admitted, which is not 0 %.")
        .Field("numerator", rate => rate.Numerator, "How many of the admitted projects are at the stage or past it on the day (分子).")
        .Field("denominator", rate => rate.Denominator, "How many projects were admitted in the period (分母).")
        .Records("reached", "Project", rate => rate.Reached, "The projects of the numerator (已达到项目), the earliest admitted first, up to the argument `projects`.")
        .Records("notReached", "Project", rate => rate.NotReached, "The admitted projects that are not there yet (未达到项目), the earliest admitted first, up to the argument `projects`.")
        .Build();

    private static readonly ObjectMap StartRate = new ObjectMapBuilder<RateCounts>(
        "StartOnDeliveryRate", "How many projects started on the day their land was delivered (交地即动工率), of those admitted that have started.")
        .Field("value", counts => Share(counts), "`numerator` by `denominator` (比率); null where the denominator is 0.")
        .Field("numerator", counts => counts.StartedTogether, "Delivered and started on the same day by the dates on record, or said so by the source where they leave it open (分子).")
        .Field("denominator", counts => counts.StartedTogether + counts.StartedApart, "Those of which it is known whether they did (分母).")
        .Field("unknown", counts => counts.StartUnclear, "Those that have started but whose dates leave it open (不明).")
        .Build();

    private static readonly ObjectMap Subject = new ObjectMapBuilder<SubjectRates>("ProjectRates", "The four rates (四率) of a county, a platform or all together.")
        .Record("region", "Region", rates => rates.Region, "The county (县区); null in other rows.")
        .Record("platform", "Platform", rates => rates.Platform, "The platform (平台); null in other rows, and for the projects of no platform.")
        .Field("projects", rates => rates.Counts.Projects, "How many projects there are (项目总数).")
        .Field("admitted", rates => rates.Counts.Admitted, "How many of them the admission meeting approved in the period, by the day (过会项目数): the denominator of the rates.")
        .Field("admissionUnknown", rates => rates.Counts.AdmissionUnknown, "How many have no day of admission on record (过会日期不明项目数). They are in no rate.")
        .Field("generated", rates => rates.Counts.Generated, "How many of those admitted are generated for demonstration (其中演示数据).")
        .Object("listing", rates => rates.Rates[(int)RateKind.Listing], Rate, "The share whose land is listed or past that (挂网率).")
        .Object("delivery", rates => rates.Rates[(int)RateKind.Delivery], Rate, "The share whose land is delivered or past that (交地率).")
        .Object("start", rates => rates.Rates[(int)RateKind.Start], Rate, "The share whose construction has begun or is past that (动工率).")
        .Object("statisticsEntry", rates => rates.Rates[(int)RateKind.StatisticsEntry], Rate, "The share that has entered the investment statistics (入库率).")
        .Object("startOnDelivery", rates => rates.Counts, StartRate, "How many started on the day of delivery (交地即动工).")
        .Build();

    /// <summary>The type of the answer.</summary>
    public static readonly ObjectMap Report = new ObjectMapBuilder<RateReport>(
        "RateReport",
        "The four rates (四率): of the projects admitted in a period, the share at or past a stage on a day. A stage whose date is vague counts from the last day it can mean.")
        .Field("on", report => report.On, "The day asked about (基准日).")
        .Field("from", report => report.From, "The first day of the period of admission (过会期间首日); null where it is open.")
        .Field("to", report => report.To, "The last day of it (过会期间末日); null where it is open.")
        .Object("total", report => report.Total, Subject, "Every project once (合计).")
        .Objects("rows", report => report.Rows, Subject, "Each county, or each platform and at last the projects of none (分项). A platform holds those of its areas, so that rows of platforms do not add up.")
        .Build();

    private static double? Share(RateCounts counts) => counts.StartedTogether + counts.StartedApart is var known and > 0 ? (double)counts.StartedTogether / known : null;
}

using Geo.Land.Inefficiency;
using Geo.Query.Mapping;

namespace Geo.Server.Schema.Inefficiency;

/// <summary>What the API shows of the routes of redevelopment.</summary>
internal static class RedevelopmentObject
{
    private static readonly ObjectMap Requirement = new ObjectMapBuilder<RequirementResult>(
        "RedevelopmentCondition", "A requirement with its state, and where both come from (再开发条件与依据).")
        .Field("requirement", result => result.Requirement, "What is asked for (条件).")
        .Field("state", result => result.State, "Whether it is met (是否满足).")
        .Field("basis", result => result.Basis, "Where the requirement comes from (依据); where no public definition was found, that is said.")
        .OptionalText("document", result => result.Document, "The document or record that shows the state (证明文件); null where none does.")
        .Field("valueMu", result => result.Value, "The area that is compared (实际面积), in mu.")
        .Field("limitMu", result => result.Limit, "What it must reach (界限), in mu.")
        .OptionalText("exampleOf", result => result.ExampleOf, "The place whose parameter it is (示例所出), where it is one of another place and no rule of this one.")
        .Build();

    private static readonly ObjectMap Route = new ObjectMapBuilder<RouteAssessment>(
        "RedevelopmentRouteState", "A route of redevelopment with what it asks for (再开发方式及条件).")
        .Field("route", told => told.Route, "Which way of redevelopment it is about (再开发方式).")
        .Field("state", told => told.State, "Whether it is open (是否可行), by the conditions that public sources name.")
        .Objects("conditions", told => told.Requirements, Requirement, "What it asks for (条件).")
        .Build();

    private static readonly ObjectMap Ground = new ObjectMapBuilder<GroundTag>("RedevelopmentTag", "A ground that stands on the day (有效的认定依据).")
        .Field("ground", tag => tag.Ground, "Which ground it is (依据类型).")
        .Field("decidedOn", tag => tag.DecidedOn, "The day of the document (文件日期).")
        .Field("document", tag => tag.Document, "The document it stands in (文件).")
        .Field("isGenerated", tag => tag.IsGenerated, "Whether it is generated for demonstration (演示数据).")
        .Build();

    private static readonly ObjectMap Figures = new ObjectMapBuilder<PlannerFigures>(
        "RedevelopmentFigures", "The figures planners argue with (议价要素): who must agree, and how much land belongs together.")
        .Field("ownership", figures => figures.Ownership, "Who owns the land (土地所有权).")
        .Field("surveyedOn", figures => figures.Survey?.SurveyedOn, "The day of the latest survey (摸底日期); null where none was made by the day.")
        .Field("holders", figures => figures.Survey?.Holders, "How many hold rights in the land (权利人数量).")
        .Field("consentShare", figures => figures.Survey?.ConsentShare, "The share of them who consent (同意比例), 0 to 1.")
        .Field("neighbours", figures => figures.Neighbours, "How many parcels of industry in use touch it along a metre and more (相邻工业地块数).")
        .Field("contiguousMu", figures => figures.ContiguousMu, "Its area with theirs (连片面积) in mu; whole blocks are what `assemblies` gives.")
        .OptionalText("document", figures => figures.Survey?.Document, "The paper that the survey was written up in (文件).")
        .Field("isGenerated", figures => figures.Survey?.IsGenerated, "Whether the survey is generated for demonstration (演示数据).")
        .Build();

    /// <summary>The type.</summary>
    public static readonly ObjectMap Map = new ObjectMapBuilder<ParcelRedevelopment>(
        "Redevelopment",
        "What can be said about developing a parcel anew, on a day (再开发): the grounds on record, the routes with what is met, missing and unknown, and the figures beside. Only conditions that a public source names are asked for; the decision is the office's.")
        .Field("on", item => item.Told.On, "The day asked about (基准日).")
        .Objects("grounds", item => item.Told.Grounds, Ground, "The grounds that stand on the day (认定依据).")
        .Objects("entry", item => item.Told.Entry, Requirement, "The two conditions of the national definition of inefficient land, 国土资发〔2016〕147号 (准入条件).")
        .Objects("routes", item => item.Told.Routes, Route, "The routes (再开发方式), all of them.")
        .Object("figures", item => item.Figures, Figures, "The figures planners argue with (议价要素).")
        .Build();
}

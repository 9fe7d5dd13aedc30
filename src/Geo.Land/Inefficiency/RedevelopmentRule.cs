using System.Collections.Immutable;
using Geo.Land.Areas;

namespace Geo.Land.Inefficiency;

/// <summary>
/// Which routes of redevelopment are open for a parcel on a day, and which requirement is missing (再开发方式). Only requirements that
/// a public source names are asked for, and each says which; where no definition of a route was found, that is what it says.
/// </summary>
/// <remarks>
/// Known by a day: grounds decided and not withdrawn by then, and the latest survey made by then; what that survey leaves out is
/// unknown and not taken from an earlier one. Use, plan and platform are those on record.
/// </remarks>
public static class RedevelopmentRule
{
    private const string Definition = "国土资发〔2016〕147号: existing construction land of the second national survey, ownership clear and undisputed.";
    private const string StockIndustry = "The provincial plan for industrial clusters of towns and villages 2021-2023 (工改工 first); 增府办规〔2022〕8号 (增城): stock industrial land, which stays industrial.";
    private const string Purchase = "政府协议收储, a mode the provincial plan 2021-2023 promotes: by agreement.";
    private const string Renewal = "The provincial list of 2009 as 增府〔2010〕10号 repeats it (三旧改造), or a plan that no longer keeps the use.";
    private const string VillagePark = "村级工业园 (佛山南海): an industrial cluster outside the parks of state, province, city, district and town level.";
    private const string NoJoint = "No public definition was found. The nearest: linked first- and second-stage development (一二级联动), government rents and runs the whole (统租统管).";
    private const string NoRetrofit = "No public definition was found. The nearest: adding floors, altering plants, consolidating inside, underground space (增府办规〔2022〕8号, 增城).";

    /// <summary>What can be said on a day, with the parameters of division of a place.</summary>
    public static RedevelopmentAssessment Assess(RedevelopmentFacts facts, DateOnly on, DivisionParameters division)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(division);
        ImmutableArray<GroundTag> grounds = [.. facts.Grounds.Where(ground => ground.StandsOn(on)).OrderBy(ground => ground.DecidedOn).ThenBy(ground => ground.Ground)];
        SurveyFindings? survey = facts.Surveys.Where(survey => survey.SurveyedOn <= on).MaxBy(survey => survey.SurveyedOn);
        bool? industryNow = IndustrialUse.Of(facts.UseSystem, facts.UseCode);
        bool? industryPlanned = IndustrialUse.Of(facts.PlannedSystem, facts.PlannedCode);
        return new(
            on,
            grounds,
            survey,
            [
                Result(RedevelopmentRequirement.ConstructionLand, survey?.InSecondSurvey, Definition, survey?.Document),
                Result(RedevelopmentRequirement.OwnershipClear, survey?.OwnershipClear, Definition, survey?.Document),
            ],
            [
                new(RedevelopmentRoute.IndustryToIndustry,
                    [Result(RedevelopmentRequirement.IndustryNow, industryNow, StockIndustry), Result(RedevelopmentRequirement.IndustryPlanned, industryPlanned, StockIndustry)]),
                new(RedevelopmentRoute.Acquisition, [Agreed(survey, on), GroundOrPlan(grounds, industryNow, industryPlanned)]),
                new(RedevelopmentRoute.JointDevelopment, [Result(RedevelopmentRequirement.PublicDefinition, isMet: null, NoJoint)]),
                new(RedevelopmentRoute.RetrofitExpansion, [Result(RedevelopmentRequirement.PublicDefinition, isMet: null, NoRetrofit)]),
                new(RedevelopmentRoute.VillageParkRenewal, [Result(RedevelopmentRequirement.IndustryNow, industryNow, VillagePark), Cluster(facts, survey)]),
                new(RedevelopmentRoute.SubdivisionTransfer, Division(facts, grounds, survey, industryPlanned, division)),
            ]);
    }

    private static RequirementResult Result(RedevelopmentRequirement requirement, bool? isMet, string basis, string? document = null) =>
        new(requirement, isMet switch { true => RequirementState.Met, false => RequirementState.Missing, null => RequirementState.Unknown }, basis, document);

    // A survey says whether there was an agreement by its day; without a survey nothing is known.
    private static RequirementResult Agreed(SurveyFindings? survey, DateOnly on) =>
        Result(RedevelopmentRequirement.AcquisitionAgreed, survey is null ? null : survey.AcquisitionAgreedOn <= on, Purchase, survey?.AcquisitionDocument);

    private static RequirementResult GroundOrPlan(ImmutableArray<GroundTag> grounds, bool? industryNow, bool? industryPlanned)
    {
        GroundTag? ground = grounds.FirstOrDefault(ground => ground.IsOfRenewal);
        bool? planLeaves = (industryNow, industryPlanned) switch
        {
            (true, true) => false,
            (true, false) => true,
            _ => null,
        };
        return Result(RedevelopmentRequirement.GroundOrPlan, ground is not null ? true : planLeaves, Renewal, ground?.Document);
    }

    private static RequirementResult Cluster(RedevelopmentFacts facts, SurveyFindings? survey) => facts.Platform is { } platform
        ? Result(RedevelopmentRequirement.ClusterOutsideParks, isMet: false, VillagePark, platform)
        : Result(RedevelopmentRequirement.ClusterOutsideParks, survey?.InVillageCluster, VillagePark, survey?.Document);

    private static ImmutableArray<RequirementResult> Division(
        RedevelopmentFacts facts, ImmutableArray<GroundTag> grounds, SurveyFindings? survey, bool? industryPlanned, DivisionParameters division)
    {
        RequirementResult[] results =
        [
            Result(RedevelopmentRequirement.Recognised, !grounds.IsEmpty, division.Basis, grounds.FirstOrDefault()?.Document),
            Result(RedevelopmentRequirement.NotIdle, !facts.IsIdle, division.Basis),
            Result(RedevelopmentRequirement.IndustryPlanned, industryPlanned, division.Basis),
            Result(RedevelopmentRequirement.DivisionAllowed, survey?.DivisionAllowed, division.Basis, survey?.Document),
            Result(RedevelopmentRequirement.DivisionSize, division.IsEnough(survey), division.Basis, survey?.Document) with
            {
                Value = survey?.UnbuiltArea is { } area ? decimal.Round(Mu.FromSquareMetres(area), 4) : null,
                Limit = division.UnbuiltMu,
            },
        ];
        return [.. results.Select(result => result with { ExampleOf = division.Place })];
    }
}

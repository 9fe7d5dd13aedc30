using FsCheck;
using FsCheck.Fluent;
using Geo.Land.Inefficiency;
using Xunit;

namespace Geo.Land.Tests.Inefficiency;

public sealed class InefficiencyRuleTests
{
    private static readonly DateOnly On = new(2025, 3, 1);

    public static TheoryData<int, string> Cases() => [.. InefficiencyCase.All.Select((worked, index) => (index, $"{worked.About}: {worked.Name}"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_worked_case(int number, string sentence)
    {
        InefficiencyCase worked = InefficiencyCase.All[number];
        Assert.Equal($"{sentence}: {worked.Expected}", $"{sentence}: {worked.Told(InefficiencyRule.Rate(worked.RuleSet, worked.Land, worked.On))}");
    }

    [Fact]
    public void There_are_at_least_fifty_worked_cases() => Assert.InRange(InefficiencyCase.All.Count, 50, int.MaxValue);

    /// <summary>Three values by their meaning: told is what all completions of the missing figures say alike.</summary>
    [Fact]
    public void A_rating_is_told_exactly_where_no_missing_figure_could_change_it() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(RatingArb.Create(), given =>
        {
            InefficiencyRating told = InefficiencyRule.Rate(given.RuleSet, given.Land, On).Rating;
            InefficiencyRating[] possible = [.. Completions(given.RuleSet, given.Land).Select(land => InefficiencyRule.Rate(given.RuleSet, land, On).Rating).Distinct()];
            bool entryIsOpen = InefficiencyRule.Rate(given.RuleSet, given.Land, On).Reasons.Contains(RatingReason.EntryUnknown);
            return told == InefficiencyRating.Unknown ? possible.Length > 1 || entryIsOpen : possible.Length == 1 && possible[0] == told;
        }));

    [Fact]
    public void The_order_of_records_does_not_matter() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(RatingArb.Create(), given =>
            InefficiencyRule.Rate(given.RuleSet, given.Land, On).Rating
                == InefficiencyRule.Rate(given.RuleSet, given.Land with { Performances = [.. given.Land.Performances.Reverse()] }, On).Rating));

    [Fact]
    public void What_is_stated_later_does_not_change_the_past() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(RatingArb.Create(), given =>
        {
            RatedLand later = given.Land with
            {
                Performances = [.. given.Land.Performances.Where(year => year.Year != 2025), new PerformanceYear { Year = 2025, StatedOn = On.AddDays(1), PlotRatio = 0 }],
            };
            return InefficiencyRule.Rate(given.RuleSet, given.Land, On).Rating == InefficiencyRule.Rate(given.RuleSet, later, On).Rating;
        }));

    // Every way to fill what is missing in the year that counts, with a value on either side of the thresholds; a whole year where none counts.
    private static IEnumerable<RatedLand> Completions(RuleSet ruleSet, RatedLand land)
    {
        PerformanceYear? counts = land.Performances.Where(year => year.CountsOn(On, ruleSet.MaxAgeYears)).MaxBy(year => year.Year);
        PerformanceYear year = counts ?? new PerformanceYear { Year = 2024, StatedOn = On };
        PerformanceYear[] others = [.. land.Performances.Where(other => other.Year != year.Year)];
        decimal[] sides = [0.4m, 0.6m];
        return from plotRatio in Either(year.PlotRatio, sides)
               from output in Either(year.OutputPerMu, sides)
               from tax in Either(year.TaxPerMu, sides)
               from vacancy in Either(year.VacancyShare, sides)
               select land with { Performances = [.. others, year with { PlotRatio = plotRatio, OutputPerMu = output, TaxPerMu = tax, VacancyShare = vacancy }] };
    }

    private static decimal[] Either(decimal? known, decimal[] sides) => known is { } value ? [value] : sides;
}
